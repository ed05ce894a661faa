package org.landbridge.app.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code demo} as a process of its own, with the classes under test. */
final class DemoProcess implements AutoCloseable {

    private static final int STOP_SECONDS = 60;

    private final Process process;
    private final BufferedReader output;
    private final int port;
    private final Path dataFolder;
    private final List<String> said = new ArrayList<>();

    private DemoProcess(Process process, int port, Path dataFolder) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.port = port;
        this.dataFolder = dataFolder;
    }

    /** Begins to start on a free port; it is not ready yet. */
    static DemoProcess start(Path dataFolder) throws IOException {
        int port = freePort();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        "org.landbridge.app.Main",
                        "demo",
                        "--port",
                        Integer.toString(port),
                        "--data-dir",
                        dataFolder.toString())
                .redirectErrorStream(true);
        builder.environment().remove(Settings.DATABASE_URL);
        return new DemoProcess(builder.start(), port, dataFolder);
    }

    int port() {
        return port;
    }

    /** Waits for the line that says where to look. */
    String awaitReady() throws IOException {
        String line = output.readLine();
        while (line != null) {
            said.add(line);
            if (line.contains("http://")) {
                return line;
            }
            line = output.readLine();
        }
        throw new IllegalStateException("the demo ended before it was ready and said: " + said);
    }

    String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " gave " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        }
    }

    /**
     * Sends a signal, waits for the end and hands back the exit code.
     *
     * @param name such as {@code TERM}
     */
    int signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the demo did not end within " + STOP_SECONDS + " s");
        }
        return process.exitValue();
    }

    /** What it printed, to the end; only after it ended. */
    List<String> said() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
        }
        return said;
    }

    /** Whether the data folder's database server runs. */
    boolean databaseRuns() throws IOException {
        Path pidFile = dataFolder.resolve("postgres/cluster-18/postmaster.pid");
        return Files.exists(pidFile)
                && ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).getFirst().strip()))
                        .flatMap(server -> server.info().command())
                        .isPresent();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        output.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
