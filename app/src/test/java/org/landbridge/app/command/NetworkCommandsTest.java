package org.landbridge.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A network of one's own: exported, checked, changed, imported into a data folder with a real database. */
class NetworkCommandsTest {

    @TempDir
    Path folder;

    @Test
    void importsAChangedNetworkAndLeavesABadOneOut() throws IOException {
        Path data = folder.resolve("data");
        Path own = folder.resolve("own");
        assertThat(CommandRun.of("export-network", own.toString(), "--data-dir", data.toString())
                        .exitCode())
                .isZero();
        CommandRun checked = CommandRun.of("check-network", own.toString());
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out()).contains("can be used");

        replace(own.resolve("places.csv"), "Xining,西宁", "Xining Hub,西宁");
        CommandRun imported = CommandRun.of("import", own.toString(), "--data-dir", data.toString());
        assertThat(imported.err()).isEmpty();
        assertThat(imported.exitCode()).isZero();
        assertThat(places(data)).contains("Xining Hub");

        // a service of a facility that is not there: an error with file, line and field, and nothing changed
        replace(own.resolve("places.csv"), "Xining Hub,西宁", "Xining Ghost,西宁");
        replace(own.resolve("calls.csv"), ",xining-shuangzhai,", ",nowhere,");
        CommandRun refused = CommandRun.of("check-network", own.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.out())
                .containsPattern("error calls.csv:[0-9]+ facility_id: ")
                .contains("nowhere");
        CommandRun notImported = CommandRun.of("import", own.toString(), "--data-dir", data.toString());
        assertThat(notImported.exitCode()).isEqualTo(1);
        assertThat(notImported.out()).contains("nothing was changed");
        assertThat(places(data)).contains("Xining Hub").doesNotContain("Ghost");
    }

    @Test
    void putsInAnotherFactorSet() throws IOException {
        Path data = folder.resolve("data");
        Path own = folder.resolve("own");
        CommandRun.of("export-network", own.toString(), "--data-dir", data.toString());
        Path factors = own.resolve("emission-factors.csv");
        double before = cleanestKilograms(data);
        // diesel trains at about twice their intensity; 55.79 + 14.21 = 70
        replace(factors, "27.79,6.91,34.7", "55.79,14.21,70");

        CommandRun run = CommandRun.of("import", "--factors", factors.toString(), "--data-dir", data.toString());

        assertThat(run.out()).contains("imported as version");
        assertThat(run.exitCode()).isZero();
        assertThat(cleanestKilograms(data)).isGreaterThan(before);
    }

    /** CO2e of the cleanest way for a box from Krasnoyarsk, where part of the line runs on diesel. */
    private static double cleanestKilograms(Path data) {
        CommandRun run = CommandRun.of(
                "route",
                "--from",
                "krasnoyarsk",
                "--to",
                "xining",
                "--goods",
                "timber-pine",
                "--mass",
                "20t",
                "--unit",
                "40HC",
                "--ready",
                "2026-12-01",
                "--json",
                "--data-dir",
                data.toString());
        double least = Double.MAX_VALUE;
        for (JsonNode way : JsonMapper.builder().build().readTree(run.out()).path("itineraries")) {
            least = Math.min(least, way.path("emissionKgCo2e").doubleValue());
        }
        return least;
    }

    @Test
    void saysWhatIsNotThere() {
        CommandRun run =
                CommandRun.of("check-network", folder.resolve("nothing").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is not there").doesNotContain("\tat ");
    }

    @Test
    void writesOverNothing() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "keep");

        CommandRun run = CommandRun.of(
                "export-network",
                folder.toString(),
                "--data-dir",
                folder.resolve("d").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is not empty");
        try (Stream<Path> inside = Files.list(folder)) {
            assertThat(inside.map(path -> path.getFileName().toString())).containsExactly("mine.txt");
        }
    }

    private static String places(Path data) {
        return CommandRun.of("places", "xining", "--data-dir", data.toString()).out();
    }

    private static void replace(Path file, String before, String after) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        Files.writeString(file, text.replace(before, after), StandardCharsets.UTF_8);
    }
}
