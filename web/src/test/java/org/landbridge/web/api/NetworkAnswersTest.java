package org.landbridge.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.landbridge.web.WebServer;
import tools.jackson.databind.JsonNode;

/** What is asked of the network while people type and read the timetable. */
class NetworkAnswersTest {

    private final WebServer server = WebServer.start();

    @ParameterizedTest
    @CsvSource({
        "%E8%A5%BF%E5%AE%81, xining",
        "Xining, xining",
        "%D0%9C%D0%BE%D1%81%D0%BA%D0%B2%D0%B0, moscow",
        "Moskow, moscow",
        "alma-ata, almaty"
    })
    void findsAPlaceByItsNameInAnyLanguage(String query, String place) throws Exception {
        JsonNode found =
                WebServer.json(server.get("/api/v1/places?query=" + query)).path("places");
        assertThat(found.get(0).path("id").stringValue()).isEqualTo(place);
    }

    @Test
    void tellsTheLocalNameBesideTheReadersOwn() throws Exception {
        HttpResponse<String> response =
                server.send(server.request("/api/v1/places?query=xining").header("Accept-Language", "ru"));
        JsonNode first = WebServer.json(response).path("places").get(0);
        assertThat(first.path("name").stringValue()).isEqualTo("Синин");
        assertThat(first.path("localName").stringValue()).isEqualTo("西宁");
        assertThat(response.headers().firstValue("Vary").orElse("")).containsIgnoringCase("accept-language");
    }

    @ParameterizedTest
    @CsvSource({"0813.40", "121190", "goji", "%E6%9E%B8%E6%9D%9E"})
    void findsGoodsByNameAndByTheCodesOfOtherCountries(String query) throws Exception {
        JsonNode found =
                WebServer.json(server.get("/api/v1/goods?query=" + query)).path("goods");
        assertThat(found.findValuesAsString("id")).contains("goji-dried");
    }

    @Test
    void sendsWhatDependsOnTheNetworkAloneOnlyOnce() throws Exception {
        HttpResponse<String> first = server.get("/api/v1/services?limit=1");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again =
                server.send(server.request("/api/v1/services?limit=1").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        HttpResponse<String> inRussian = server.send(server.request("/api/v1/services?limit=1")
                .header("If-None-Match", tag)
                .header("Accept-Language", "ru"));
        assertThat(inRussian.statusCode())
                .as("another language is another answer")
                .isEqualTo(200);
    }

    @Test
    void limitsAListAndSaysHowLongItIs() throws Exception {
        JsonNode answer = WebServer.json(server.get("/api/v1/services?channel=western&limit=3"));
        assertThat(answer.path("services").size()).isEqualTo(3);
        assertThat(answer.path("total").intValue()).isGreaterThan(3);
    }

    @Test
    void datesTheCallsOfADepartureInLocalTime() throws Exception {
        JsonNode departures = WebServer.json(server.get(
                        "/api/v1/departures?service=rail-xining-moscow-central&from=2026-11-25&to=2026-12-20"))
                .path("departures");
        assertThat(departures.size()).isPositive();
        JsonNode calls = departures.get(0).path("calls");
        OffsetDateTime leaves =
                OffsetDateTime.parse(calls.get(0).path("departAt").stringValue());
        OffsetDateTime arrives = OffsetDateTime.parse(
                calls.get(calls.size() - 1).path("arriveAt").stringValue());
        assertThat(leaves.getOffset().getTotalSeconds()).as("Xining, UTC+8").isEqualTo(8 * 3600);
        assertThat(arrives.getOffset().getTotalSeconds()).as("Moscow, UTC+3").isEqualTo(3 * 3600);
        assertThat(arrives).isAfter(leaves);
    }

    @Test
    void drawsTrainsThatLeftBeforeTheDaysShownAndAreStillUnderWay() throws Exception {
        JsonNode diagram =
                WebServer.json(server.get("/api/v1/channels/central/string-line?from=2026-12-10&to=2026-12-16"));
        OffsetDateTime shownFrom = OffsetDateTime.parse("2026-12-10T00:00:00Z");
        boolean underWay = false;
        for (JsonNode line : diagram.path("lines")) {
            JsonNode points = line.path("points");
            OffsetDateTime first = OffsetDateTime.parse(points.get(0).path("at").stringValue());
            OffsetDateTime last = OffsetDateTime.parse(
                    points.get(points.size() - 1).path("at").stringValue());
            assertThat(last).isAfter(shownFrom);
            underWay |= first.isBefore(shownFrom);
        }
        assertThat(underWay).isTrue();
    }

    @Test
    void describesItselfAsOpenApi31() throws Exception {
        JsonNode description = WebServer.json(server.get("/openapi.json"));
        assertThat(description.path("openapi").stringValue()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames())
                .contains("/api/v1/places", "/api/v1/departures", "/api/v1/channels/{id}/string-line");
    }
}
