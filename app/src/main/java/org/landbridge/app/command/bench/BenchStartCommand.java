package org.landbridge.app.command.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench start}: how long {@code demo} takes to be ready, first and second start, and what memory it then holds. */
@Command(
        name = "start",
        description =
                "Time from start to ready of the demo, first and second start on a new data folder, and its memory.")
final class BenchStartCommand implements Callable<Integer> {

    private static final int READY_SECONDS = 120;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** One start: seconds to ready and resident memory in MiB, of Java alone and with its database; -1 where the system does not tell. */
    private record Start(double readySeconds, long javaMib, long allMib) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("landbridge-bench");
        try {
            Start first = start(folder);
            Start second = start(folder);
            PrintWriter out = spec.commandLine().getOut();
            String form = json
                    ? "{\"firstStartS\":%.2f,\"secondStartS\":%.2f,\"javaMiB\":%d,\"withDatabaseMiB\":%d}%n"
                    : "demo ready: first start %.2f s, second start %.2f s; resident memory: Java %d MiB, with its database %d MiB%n";
            out.printf(
                    Locale.ROOT, form, first.readySeconds(), second.readySeconds(), second.javaMib(), second.allMib());
        } finally {
            delete(folder);
        }
        return 0;
    }

    private static Start start(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // with the options this very process was started with, class data included
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.landbridge.app.Main"));
        command.addAll(List.of("demo", "--port", Integer.toString(freePort()), "--data-dir", folder.toString()));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = output.readLine();
            while (line != null && !line.contains("http://")) {
                line = output.readLine();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (line == null) {
                throw new IllegalStateException("the demo ended before it was ready");
            }
            long java = residentMib(process.toHandle());
            return new Start(seconds, java, java + databaseMib(folder));
        } finally {
            process.destroy();
            if (!process.waitFor(READY_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    /** The database server runs apart from the process that started it, so it is found by the number it leaves beside its data; 0 where there is none. */
    private static long databaseMib(Path folder) throws IOException {
        Path pidFile = folder.resolve("postgres/cluster-18/postmaster.pid");
        if (!Files.exists(pidFile)) {
            return 0;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        ProcessHandle server = ProcessHandle.of(pid)
                .orElseThrow(() -> new IllegalStateException("the database server named in " + pidFile + " is gone"));
        long mib = Math.max(0, residentMib(server));
        for (ProcessHandle child : server.descendants().toList()) {
            mib += Math.max(0, residentMib(child));
        }
        return mib;
    }

    /** Memory in use by /proc, pages shared by several processes divided among them; -1 where there is none. */
    private static long residentMib(ProcessHandle process) throws IOException {
        Path usage = Path.of("/proc", Long.toString(process.pid()), "smaps_rollup");
        if (!Files.exists(usage)) {
            return -1;
        }
        for (String line : Files.readAllLines(usage)) {
            if (line.startsWith("Pss:")) {
                return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024;
            }
        }
        return -1;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, java.io.IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
