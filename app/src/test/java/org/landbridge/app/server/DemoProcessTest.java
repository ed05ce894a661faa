package org.landbridge.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.landbridge.app.command.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The first command of the README, through its life: one data folder, several starts. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoProcessTest {

    @TempDir
    static Path parent;

    private static Path data() {
        return parent.resolve("data");
    }

    @Test
    @Order(1)
    void startsOnAnEmptyFolderAnswersAndStopsOnTerm() throws Exception {
        try (DemoProcess demo = DemoProcess.start(data())) {
            assertThat(demo.awaitReady())
                    .startsWith("Landbridge is at http://127.0.0.1:" + demo.port())
                    .contains(data().toString());

            assertThat(demo.get("/api/v1/places?query=moskva")).contains("\"moscow\"");
            assertThat(demo.get("/")).containsIgnoringCase("<!doctype html>");
            assertThat(data().resolve("published/current.zip")).exists();
            assertThat(demo.databaseRuns()).isTrue();

            portInUseIsSaidPlainly(demo.port());
            lockedFolderIsSaidPlainly("demo");
            lockedFolderIsSaidPlainly(
                    "import", data().resolve("published/current.zip").toString());

            // 128 + 15, as shells expect of a process that ended by TERM
            assertThat(demo.signal("TERM")).isEqualTo(143);
            assertThat(demo.databaseRuns()).isFalse();
            assertThat(demo.said()).hasSize(1).noneMatch(line -> line.contains("\tat ") || line.contains("WARN"));
        }
    }

    @Test
    @Order(2)
    void findsWhatWasThereAtTheSecondStartAndStopsOnCtrlC() throws Exception {
        String password = Files.readString(data().resolve("postgres/password"));
        try (DemoProcess demo = DemoProcess.start(data())) {
            demo.awaitReady();

            JsonNode versions = JsonMapper.builder().build().readTree(demo.get("/api/v1/network-versions"));
            // published once, by the first start
            assertThat(versions.toString()).containsOnlyOnce("\"publishedAt\"");
            assertThat(Files.readString(data().resolve("postgres/password"))).isEqualTo(password);

            // 128 + 2, as shells expect of Ctrl-C
            assertThat(demo.signal("INT")).isEqualTo(130);
            assertThat(demo.databaseRuns()).isFalse();
        }
    }

    /** Somebody changes his mind while it starts: the database that was just being started must not stay behind. */
    @Test
    @Order(3)
    void leavesNothingRunningWhenStoppedWhileItStarts() throws Exception {
        try (DemoProcess demo = DemoProcess.start(data())) {
            long waitUntil = System.nanoTime() + 30_000_000_000L;
            while (!Files.exists(data().resolve("postgres/cluster-18/postmaster.pid"))
                    && System.nanoTime() < waitUntil) {
                Thread.sleep(5);
            }

            assertThat(demo.signal("TERM")).isEqualTo(143);
            assertThat(demo.databaseRuns()).isFalse();
            assertThat(demo.said()).noneMatch(line -> line.contains("\tat "));
        }
    }

    @Test
    void unwritableFolderIsSaidPlainly() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        Said said =
                run("demo", "--port", "1024", "--data-dir", file.resolve("data").toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("cannot write in the data folder " + file.resolve("data"))
                .contains("--data-dir")
                .hasLineCount(1);
    }

    private static void portInUseIsSaidPlainly(int port) {
        Said said = run(
                "demo",
                "--port",
                Integer.toString(port),
                "--data-dir",
                parent.resolve("other").toString());

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("port " + port + " of 127.0.0.1 is in use")
                .contains("--port")
                .hasLineCount(1);
        assertThat(parent.resolve("other")).doesNotExist();
    }

    private static void lockedFolderIsSaidPlainly(String... command) {
        String[] all = java.util.Arrays.copyOf(command, command.length + 2);
        all[command.length] = "--data-dir";
        all[command.length + 1] = data().toString();

        Said said = run(all);

        assertThat(said.exitCode()).isEqualTo(1);
        assertThat(said.err())
                .startsWith("the data folder " + data() + " is in use by another Landbridge (process ")
                .contains("http://127.0.0.1:")
                .hasLineCount(1);
    }

    private record Said(int exitCode, String err) {}

    private static Said run(String... arguments) {
        var err = new ByteArrayOutputStream();
        int exitCode =
                Commands.commandLine(OutputStream.nullOutputStream(), err).execute(arguments);
        return new Said(exitCode, err.toString(StandardCharsets.UTF_8));
    }
}
