package org.landbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command of the README, on the built-in network: no server, no database. */
class RouteCommandTest {

    @TempDir
    Path dataFolder;

    private CommandRun route(String... more) {
        String[] usual = {
            "route",
            "--data-dir",
            dataFolder.toString(),
            "--from",
            "xining",
            "--to",
            "moscow",
            "--goods",
            "goji-dried",
            "--mass",
            "20t",
            "--unit",
            "40HC",
            "--ready",
            "2026-12-01"
        };
        String[] all = java.util.Arrays.copyOf(usual, usual.length + more.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return CommandRun.of(all);
    }

    @Test
    void printsTheAnswerAsJsonWithTheFieldsPromised() {
        CommandRun run = route("--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonNode answer = JsonMapper.builder().build().readTree(run.out());
        assertThat(answer.path("itineraries").size()).isGreaterThanOrEqualTo(3);
        assertThat(answer.has("alternatives")).isTrue();
        assertThat(answer.has("notOffered")).isTrue();
        for (JsonNode way : answer.path("itineraries")) {
            assertThat(way.path("departAt").stringValue()).matches("2026-12-.*[+]08:00");
            assertThat(way.path("arriveAt").stringValue()).matches(".*[+]03:00");
            assertThat(way.path("cost").path("amount").stringValue()).matches("[0-9]+[.][0-9]{2}");
            assertThat(way.path("cost").path("currency").stringValue()).isEqualTo("USD");
            assertThat(way.path("emissionKgCo2e").doubleValue()).isPositive();
            assertThat(way.path("handlings").isIntegralNumber()).isTrue();
            for (JsonNode leg : way.path("legs")) {
                assertThat(leg.path("mode").stringValue()).isIn("rail", "road", "sea", "air");
                assertThat(leg.has("service")).isTrue();
                assertThat(leg.has("from")).isTrue();
                assertThat(leg.has("to")).isTrue();
                assertThat(leg.path("departAt").stringValue())
                        .isLessThan(leg.path("arriveAt").stringValue());
            }
        }
    }

    /** The second channel is never hidden: central and western both stand in the answer, among the ways or the alternatives. */
    @Test
    void showsBothChannelsToMoscow() {
        JsonNode answer = JsonMapper.builder().build().readTree(route("--json").out());

        assertThat(answer.path("itineraries").toString() + answer.path("alternatives"))
                .contains("gw-erenhot-zamynuud")
                .contains("gw-alashankou-dostyk");
    }

    @ParameterizedTest
    @CsvSource({"en, illustrative data", "zh, 示例数据", "ru, иллюстративных данных"})
    void answersInThreeLanguages(String language, String said) {
        CommandRun run = route("--lang", language);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(said).doesNotContain("{");
    }

    @Test
    void answersTheSameTwice() {
        assertThat(route("--json").out()).isEqualTo(route("--json").out());
    }

    @Test
    void namesEveryOptionThatIsWrong() {
        CommandRun run = CommandRun.of(
                "route",
                "--data-dir",
                dataFolder.toString(),
                "--from",
                "xining",
                "--to",
                "atlantis",
                "--goods",
                "gojji",
                "--mass",
                "abc",
                "--ready",
                "31 Feb");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("--to: No place “atlantis”")
                .contains("--goods:")
                .contains("goji-dried")
                .contains("--mass:")
                .contains("--ready:")
                .doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhatWouldHelpWhereThereIsNoWay() {
        CommandRun run = route("--allow", "sea");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("There is no way as asked").contains("What would help");
    }

    @Test
    void findsPlacesByTheirNamesInAnyLanguage() {
        CommandRun run = CommandRun.of("places", "兰州", "--data-dir", dataFolder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("lanzhou ").contains("lanzhou-dongchuan");
    }
}
