package org.landbridge.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.landbridge.web.WebServer;
import tools.jackson.databind.JsonNode;

/** Every error is problem details and says what to write instead. */
class ProblemsTest {

    private final WebServer server = WebServer.start();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/v1/nothing                                                       | 404 |
            /api/v2/places?query=x                                                | 404 |
            /api/v1/services/no-such-train                                        | 404 |
            /api/v1/places                                                        | 400 | query
            /api/v1/places?query=x&limit=0                                        | 400 | limit
            /api/v1/places?query=x&limit=51                                       | 400 | limit
            /api/v1/places?query=x&limit=many                                     | 400 | limit
            /api/v1/departures?service=rail-xining-urumqi&from=1.12.2026&to=2026-12-02 | 400 | from
            /api/v1/departures?service=rail-xining-urumqi&from=2026-12-02&to=2026-12-01 | 400 | to
            /api/v1/departures?service=rail-xining-urumqi&from=2026-01-01&to=2026-12-31 | 400 | to
            /api/v1/departures?from=2026-12-01&to=2026-12-02                      | 400 | service
            /api/v1/departures?service=none&from=2026-12-01&to=2026-12-02         | 404 |
            /api/v1/channels/none/string-line?from=2026-12-01&to=2026-12-02       | 404 |
            /api/v1/channels/central/string-line?axis=none&from=2026-12-01&to=2026-12-02 | 400 | axis
            /ui/none.js                                                           | 404 |
            """)
    void namesTheFieldAndTheStatus(String path, int status, String field) throws Exception {
        HttpResponse<String> response = server.get(path);
        JsonNode problem = requireProblem(response, status);
        if (field != null) {
            assertThat(problem.path("errors").findValuesAsString("field")).contains(field);
            assertThat(problem.path("errors").get(0).path("message").stringValue())
                    .isNotBlank();
        }
    }

    @Test
    void refusesAnotherMethod() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/api/v1/load-units").DELETE());
        JsonNode problem = requireProblem(response, 405);
        assertThat(problem.path("detail").stringValue()).contains("DELETE").contains("GET");
    }

    @Test
    void refusesATypeItDoesNotSpeak() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/api/v1/load-units").header("Accept", "text/csv"));
        assertThat(response.statusCode()).isEqualTo(406);
    }

    @Test
    void stopsReadingAtOneMebibyteWithoutAnAnnouncedLength() throws Exception {
        // a little over 1 MiB, sent in chunks because its length is not told
        byte[] part = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        var body = BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(17, part)));
        HttpResponse<String> response = server.send(server.request("/api/v1/echo-of-tests")
                .header("Content-Type", "application/json")
                .POST(body));
        assertThat(response.statusCode()).isIn(404, 413);
        HttpResponse<String> announced = server.send(server.request("/api/v1/load-units")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("x".repeat((1 << 20) + 1))));
        requireProblem(announced, 413);
    }

    @Test
    void answersAPathTheContainerRefusesWithAProblemToo() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET /api/v1/%2e%2e/%00 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContain("<html")
                    .doesNotContain("Tomcat");
        }
    }

    @Test
    void showsAPageToAPersonWhoMistypedAnAddress() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/no-such-page").header("Accept", "text/html,*/*"));
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("<app-shell>");
    }

    @ParameterizedTest
    @CsvSource({"/", "/api/v1/load-units", "/api/v1/nothing", "/ui/main.js"})
    void keepsPagesAndDataToThemselves(String path) throws Exception {
        var headers = server.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    private static JsonNode requireProblem(HttpResponse<String> response, int status) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = WebServer.json(response);
        assertThat(problem.path("status").intValue()).isEqualTo(status);
        assertThat(problem.path("title").stringValue()).isNotBlank();
        assertThat(problem.path("detail").stringValue()).isNotBlank();
        assertThat(problem.path("errors").isArray()).isTrue();
        return problem;
    }
}
