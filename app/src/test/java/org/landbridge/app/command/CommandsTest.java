package org.landbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    /** 2 is what a shell expects of a wrong command line; 0 would let a script go on. */
    @Test
    void refusesToRunWithoutACommand() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("name a command").contains("--help");
    }

    @Test
    void suggestsTheNearCommand() {
        CommandRun run = CommandRun.of("dmo");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("dmo").contains("did you mean demo");
    }

    @Test
    void refusesAPortThatIsNone() {
        CommandRun run = CommandRun.of("demo", "--port", "70000");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("--port 70000 is no port").doesNotContain("\tat ");
    }

    @Test
    void saysItsVersionAndThatOfTheNetwork(@TempDir Path data) {
        CommandRun run = CommandRun.of("version", "--data-dir", data.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("Landbridge ").containsPattern("network [0-9a-f]{12}");
    }

    @Test
    void helpListsEveryCommandWithOneLine() {
        CommandRun run = CommandRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("demo", "route", "places", "check-network", "import", "export-network", "bench", "version");
    }

    @Test
    void refusesALanguageItDoesNotSpeak(@TempDir Path data) {
        CommandRun run = CommandRun.of("places", "xining", "--lang", "fr", "--data-dir", data.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--lang").contains("en, zh or ru");
    }

    @Test
    void saysThatThePublishedNetworkIsDamaged(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("published"));
        Files.writeString(data.resolve("published/current.zip"), "no archive");

        CommandRun run = CommandRun.of("places", "xining", "--data-dir", data.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("the published network in " + data + " cannot be used")
                .hasLineCount(1);
    }

    @Test
    void saysThatANetworkOfOnesOwnCannotBeUsed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("network.csv"), "key,value\nid,mine\n");

        CommandRun run = CommandRun.of(
                "route", "--from", "a", "--to", "b", "--goods", "c", "--mass", "1t", "--network", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(folder + ": ")
                .contains("check-network")
                .hasLineCount(1);
    }

    /** A few questions on a small network: that it runs and what it prints, not how fast. */
    @Test
    void measuresTheSearch() {
        CommandRun run =
                CommandRun.of("bench", "search", "--searches", "3", "--terminals", "30", "--horizons", "20", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonNode lines = JsonMapper.builder().build().readTree(run.out());
        assertThat(lines.size()).isEqualTo(2);
        for (JsonNode line : lines) {
            assertThat(line.path("wallP50Ms").doubleValue())
                    .isPositive()
                    .isLessThanOrEqualTo(line.path("wallP99Ms").doubleValue());
        }
    }
}
