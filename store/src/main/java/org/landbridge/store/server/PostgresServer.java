package org.landbridge.store.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of one's own in a folder, which nobody else may start meanwhile (see {@link DataFolder}).
 *
 * <pre>
 * program-18.6/   unpacked programs
 * cluster-18/     the data
 * password        of the only role, readable by the owner only
 * server.log
 * </pre>
 *
 * It writes through to the disk, listens on 127.0.0.1 only, has no other socket and asks everybody for the password. It runs apart from this process's group,
 * so that Ctrl-C reaches this process alone, which then stops it. When this process is killed the server lives on; the next start finds and stops it.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);

    private static final String ROLE = "landbridge";
    private static final int START_SECONDS = 60;
    private static final int PORT_TRIES = 3;
    private static final long LOG_BYTES = 5_000_000;

    private final PostgresProgram program;
    private final Path cluster;
    private final Path logFile;
    private final DatabaseAddress address;

    private PostgresServer(PostgresProgram program, Path cluster, Path logFile, DatabaseAddress address) {
        this.program = program;
        this.cluster = cluster;
        this.logFile = logFile;
        this.address = address;
    }

    /**
     * Starts the server in {@code folder}, with the data that is there or a new, empty database.
     *
     * @param database its name, a plain lower-case word; made when missing
     * @throws StoreFailure when it does not start
     */
    public static PostgresServer start(Path folder, String database) {
        try {
            Files.createDirectories(folder);
            PostgresProgram program = PostgresProgram.in(folder);
            String password = password(folder.resolve("password"));
            Path cluster = folder.resolve("cluster-" + PostgresProgram.MAJOR);
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                create(program, cluster, folder.resolve("password"));
            }
            Path logFile = folder.resolve("server.log");
            rotate(logFile);
            stopOrphan(program, cluster);
            int port = startOnFreePort(program, cluster, logFile);
            DatabaseAddress address =
                    new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + database, ROLE, password);
            PostgresServer server = new PostgresServer(program, cluster, logFile, address);
            server.createDatabase(database);
            return server;
        } catch (IOException e) {
            throw new StoreFailure("cannot start the database in " + folder + " (" + e.getMessage() + ")", e);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    /** Stops the server: open transactions are rolled back, everything committed stays. */
    @Override
    public void close() {
        if (Files.exists(cluster.resolve("postmaster.pid"))) {
            stop(program, cluster);
        }
    }

    private static void create(PostgresProgram program, Path cluster, Path passwordFile) throws IOException {
        Path fresh = cluster.resolveSibling(cluster.getFileName() + ".new");
        PostgresProgram.delete(fresh);
        run(program.command(
                "initdb",
                List.of(
                        "--pgdata=" + fresh,
                        "--username=" + ROLE,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C",
                        "--no-instructions")));
        Files.writeString(
                fresh.resolve("pg_hba.conf"),
                "# Only from this machine, and only with the password.\nhost all all 127.0.0.1/32 scram-sha-256\n");
        Files.writeString(
                fresh.resolve("postgresql.conf"),
                Files.readString(fresh.resolve("postgresql.conf")) + "\ninclude 'landbridge.conf'\n");
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static int startOnFreePort(PostgresProgram program, Path cluster, Path logFile) throws IOException {
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Files.writeString(cluster.resolve("landbridge.conf"), """
                    # Written anew at every start.
                    listen_addresses = '127.0.0.1'
                    port = %d
                    unix_socket_directories = ''
                    fsync = on
                    synchronous_commit = on
                    full_page_writes = on
                    max_connections = 60
                    shared_buffers = 64MB
                    password_encryption = 'scram-sha-256'
                    timezone = 'UTC'
                    log_timezone = 'UTC'
                    """.formatted(port));
            try {
                run(program.command(
                        "pg_ctl",
                        List.of(
                                "start",
                                "--pgdata=" + cluster,
                                "--log=" + logFile,
                                "--wait",
                                "--timeout=" + START_SECONDS,
                                "--silent")));
                return port;
            } catch (IOException e) {
                String log = lastLines(logFile);
                boolean portTaken = log.contains("could not bind") || log.contains("could not create any TCP/IP");
                if (!portTaken || attempt == PORT_TRIES) {
                    throw new IOException(e.getMessage() + "; its log " + logFile + " ends: " + log, e);
                }
                LOG.info("port {} was taken by another program meanwhile; trying another", port);
            }
        }
    }

    /** A server whose starter was killed still holds the data: stop it. A number left by a machine that fell is not a server: forget it. */
    private static void stopOrphan(PostgresProgram program, Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        if (findPostmaster(pidFile).isPresent()) {
            LOG.info("stopping the database server that a killed process left behind");
            stop(program, cluster);
        } else {
            Files.delete(pidFile);
        }
    }

    private static Optional<ProcessHandle> findPostmaster(Path pidFile) throws IOException {
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        if (lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(command -> command.endsWith("postgres") || command.endsWith("postgres.exe"))
                        .orElse(false));
    }

    private static void stop(PostgresProgram program, Path cluster) {
        try {
            run(program.command(
                    "pg_ctl",
                    List.of("stop", "--pgdata=" + cluster, "--mode=fast", "--wait", "--timeout=60", "--silent")));
        } catch (IOException e) {
            throw new StoreFailure("cannot stop the database server in " + cluster + " (" + e.getMessage() + ")", e);
        }
    }

    private void createDatabase(String name) {
        DatabaseAddress maintenance = address.withDatabase("postgres");
        try (Connection connection =
                        DriverManager.getConnection(maintenance.jdbcUrl(), maintenance.user(), maintenance.password());
                Statement statement = connection.createStatement()) {
            boolean exists;
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                exists = found.next();
            }
            if (!exists) {
                statement.execute("create database " + name);
            }
        } catch (SQLException e) {
            close();
            throw new StoreFailure(
                    "the database server in " + cluster + " does not let us in (" + e.getMessage() + "); its log is "
                            + logFile,
                    e);
        }
    }

    private static void run(List<String> command) throws IOException {
        Path output = Files.createTempFile("landbridge-", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(2 * START_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(command.getFirst() + " gave no answer for " + 2 * START_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                String said = Files.readString(output, StandardCharsets.UTF_8).strip();
                String advice = said.contains("unshare")
                        ? "; as root it needs user namespaces: run as another user, or set LANDBRIDGE_DATABASE_URL"
                        : "";
                throw new IOException(said.replace("\n", "; ") + advice);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command.getFirst(), e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static java.io.File nothing() {
        Path device = Path.of("/dev/null");
        return Files.exists(device) ? device.toFile() : new java.io.File("NUL");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path fresh = file.resolveSibling("password.new");
        Files.deleteIfExists(fresh);
        if (Files.getFileAttributeView(file.resolveSibling("."), PosixFileAttributeView.class) != null) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(fresh, password + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    private static void rotate(Path logFile) throws IOException {
        if (Files.exists(logFile) && Files.size(logFile) > LOG_BYTES) {
            Files.move(logFile, logFile.resolveSibling("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String lastLines(Path logFile) throws IOException {
        if (!Files.exists(logFile)) {
            return "";
        }
        List<String> lines = Files.readAllLines(logFile, StandardCharsets.UTF_8);
        return String.join("; ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
