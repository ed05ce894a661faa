package org.landbridge.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One server and its folder, through a life of starts and accidents. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostgresServerTest {

    @TempDir
    static Path folder;

    @Test
    @Order(1)
    void keepsDataOverARestart() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder, "landbridge")) {
            execute(server.address(), "create table kept as select 42 as answer");
        }
        try (PostgresServer server = PostgresServer.start(folder, "landbridge")) {
            assertThat(ask(server.address(), "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    @Order(2)
    void writesThroughToTheDiskAndListensHereOnly() throws SQLException {
        try (PostgresServer server = PostgresServer.start(folder, "landbridge")) {
            assertThat(ask(server.address(), "show fsync")).isEqualTo("on");
            assertThat(ask(server.address(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(server.address(), "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server.address(), "show unix_socket_directories")).isEmpty();
            assertThat(ask(server.address(), "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
        }
    }

    @Test
    @Order(3)
    void letsNobodyInWithoutThePassword() throws IOException {
        try (PostgresServer server = PostgresServer.start(folder, "landbridge")) {
            DatabaseAddress guess = new DatabaseAddress(server.address().jdbcUrl(), "landbridge", "guess");
            assertThatThrownBy(() -> ask(guess, "select 1")).hasMessageContaining("password authentication failed");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }

    /** The starter is killed: its server lives on and holds the data. The next start must find and stop it. */
    @Test
    @Order(4)
    void stopsTheServerAKilledStarterLeftBehind() throws SQLException, IOException {
        PostgresServer left = PostgresServer.start(folder, "landbridge");
        long pid = postmaster();
        assertThat(runs(pid)).isTrue();
        execute(left.address(), "create table written as select 7 as number");

        try (PostgresServer server = PostgresServer.start(folder, "landbridge")) {
            assertThat(runs(pid)).isFalse();
            assertThat(postmaster()).isNotEqualTo(pid);
            assertThat(ask(server.address(), "select number from written")).isEqualTo("7");
        }
    }

    /** After a power cut the file names a process number that by now is another program: this very JVM must not be stopped. */
    @Test
    @Order(5)
    void leavesAloneAProgramThatGotTheNumberOfAnOldServer() throws SQLException, IOException {
        Files.writeString(
                folder.resolve("cluster-18/postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + folder.resolve("cluster-18") + "\n1\n");

        try (PostgresServer server = PostgresServer.start(folder, "landbridge")) {
            assertThat(ask(server.address(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    @Order(6)
    void stopsWithItsOwner() throws IOException {
        PostgresServer server = PostgresServer.start(folder, "landbridge");
        long pid = postmaster();
        server.close();
        assertThat(runs(pid)).isFalse();
        server.close(); // a second time does no harm
    }

    /** A process that ended but was not yet asked for by its parent has a number still, but no program. */
    private static boolean runs(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().command())
                .isPresent();
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("cluster-18/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
