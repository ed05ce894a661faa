package org.landbridge.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.landbridge.web.WebServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The answer to a route request has the shape that is promised, and its numbers add up. */
class RouteAnswerTest {

    private static final String QUESTION = """
            {"from":"xining","to":"moscow","goods":"goji-dried","grossMassKg":"20t","units":"40HC","readyAt":"2026-12-01"}""";

    private final WebServer server = WebServer.start();

    @Test
    void offersWaysWithTheFieldsThatArePromised() throws Exception {
        JsonNode answer = answer(QUESTION);
        assertThat(answer.path("itineraries").size()).isGreaterThanOrEqualTo(3);
        for (JsonNode way : answer.path("itineraries")) {
            OffsetDateTime departs = OffsetDateTime.parse(way.path("departAt").stringValue());
            OffsetDateTime arrives = OffsetDateTime.parse(way.path("arriveAt").stringValue());
            assertThat(arrives).isAfter(departs);
            assertThat(departs.getOffset().getTotalSeconds()).as("Xining").isEqualTo(8 * 3600);
            assertThat(arrives.getOffset().getTotalSeconds()).as("Moscow").isEqualTo(3 * 3600);
            assertThat(way.path("cost").path("amount").isString()).isTrue();
            assertThat(way.path("cost").path("currency").stringValue()).isEqualTo("USD");
            assertThat(way.path("emissionKgCo2e").isNumber()).isTrue();
            assertThat(way.path("handlings").isInt()).isTrue();
            assertThat(way.path("reasons").size()).isPositive();
            for (JsonNode leg : way.path("legs")) {
                assertThat(leg.propertyNames()).contains("mode", "service", "from", "to", "departAt", "arriveAt");
            }
        }
        assertThat(answer.propertyNames()).contains("alternatives", "notOffered", "versions", "permalink");
    }

    @Test
    void addsEveryCostUpFromItsLines() throws Exception {
        for (JsonNode way : answer(QUESTION).path("itineraries")) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String part : new String[] {"legs", "transfers"}) {
                for (JsonNode step : way.path(part)) {
                    for (JsonNode line : step.path("costLines")) {
                        sum = sum.add(new BigDecimal(
                                line.path("amount").path("amount").stringValue()));
                    }
                }
            }
            BigDecimal cost = new BigDecimal(way.path("cost").path("amount").stringValue());
            // each line is rounded to the cent on its own: half a cent for each of at most 40 lines
            assertThat(sum.subtract(cost).abs()).isLessThanOrEqualTo(new BigDecimal("0.20"));
        }
    }

    @Test
    void showsTheCentralChannelAmongTheWaysOrTheAlternatives() throws Exception {
        JsonNode answer = answer(QUESTION);
        Set<String> channels = new HashSet<>();
        for (JsonNode way : answer.path("itineraries")) {
            channels.addAll(way.path("channels").findValuesAsString("id"));
        }
        for (JsonNode other : answer.path("alternatives")) {
            channels.addAll(other.path("itinerary").path("channels").findValuesAsString("id"));
        }
        assertThat(channels).contains("central", "western");
    }

    @Test
    void givesTheSameAnswerToTheSamePermanentLink() throws Exception {
        JsonNode answer = answer(QUESTION);
        Map<String, String> link = queryOf(answer.path("permalink").stringValue());
        assertThat(link).containsKey("network");
        JsonNode again = answer(JsonMapper.builder()
                .build()
                .writeValueAsString(Map.of(
                        "from", link.get("from"),
                        "to", link.get("to"),
                        "goods", link.get("goods"),
                        "grossMassKg", link.get("mass"),
                        "units", link.get("units"),
                        "readyAt", link.get("ready"),
                        "networkVersion", link.get("network"))));
        assertThat(again).isEqualTo(answer);
    }

    @Test
    void readsNumbersAndWordsAlike() throws Exception {
        JsonNode typed = answer("""
                {"from":"西宁","to":"Москва","goods":"0813.40","grossMassKg":"20,000 kg","units":"40HC","readyAt":"1 дек 2026"}""");
        assertThat(typed.path("itineraries")).isEqualTo(answer(QUESTION).path("itineraries"));
    }

    private JsonNode answer(String question) throws Exception {
        HttpResponse<String> response = server.post("/api/v1/itineraries", question);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return WebServer.json(response);
    }

    private static Map<String, String> queryOf(String link) {
        return Arrays.stream(URI.create(link).getRawQuery().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
