package org.landbridge.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.landbridge.store.server.DataFolder;
import org.landbridge.store.server.DatabaseAddress;
import org.landbridge.store.server.PostgresServer;

/**
 * A database of its own for a test class, in one server for the whole JVM: tables are made once in a template, each database is a copy of it. The server is the
 * embedded one, or the one that {@code LANDBRIDGE_TEST_DATABASE_URL} names, whose user must be allowed to make databases.
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN = "t" + ProcessHandle.current().pid();

    private final String name;
    private final Database database;

    private TestDatabase(String name, Database database) {
        this.name = name;
        this.database = database;
    }

    /** A new, empty database with all tables. */
    public static TestDatabase create() {
        String name = RUN + "_" + COUNT.incrementAndGet();
        execute("create database " + name + " template " + Server.TEMPLATE);
        return new TestDatabase(name, Database.open(Server.MAINTENANCE.withDatabase(name)));
    }

    public Database database() {
        return database;
    }

    public DatabaseAddress address() {
        return Server.MAINTENANCE.withDatabase(name);
    }

    @Override
    public void close() {
        database.close();
        execute("drop database " + name + " with (force)");
    }

    private static void execute(String sql) {
        DatabaseAddress address = Server.MAINTENANCE;
        try (Connection connection =
                        DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql + " on " + address, e);
        }
    }

    /** Starts with the first test that needs it and stops with the JVM. */
    private static final class Server {

        static final DatabaseAddress MAINTENANCE;
        static final String TEMPLATE = RUN + "_template";

        static {
            MAINTENANCE = start(System.getenv("LANDBRIDGE_TEST_DATABASE_URL"));
            TestDatabase.execute("create database " + TEMPLATE);
            Database.connect(MAINTENANCE.withDatabase(TEMPLATE)).close();
        }

        private static DatabaseAddress start(@Nullable String url) {
            if (url != null && !url.isBlank()) {
                DatabaseAddress address = DatabaseAddress.parse(url);
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> TestDatabase.execute("drop database " + TEMPLATE)));
                return address;
            }
            Path folder = Path.of("target", "test-database").toAbsolutePath();
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            DataFolder data = DataFolder.open(folder);
            PostgresServer server = PostgresServer.start(data.postgres(), "landbridge");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                TestDatabase.execute("drop database " + TEMPLATE);
                server.close();
                data.close();
            }));
            return server.address().withDatabase("postgres");
        }
    }
}
