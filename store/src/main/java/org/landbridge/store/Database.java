package org.landbridge.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.landbridge.store.server.DatabaseAddress;
import org.landbridge.store.server.StoreFailure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** A PostgreSQL database, 15 or newer, with this product's tables in their newest form. Shared by all threads. */
public final class Database implements AutoCloseable {

    /** Connections held at most; a desk uses one for as long as its transaction. */
    private static final int CONNECTIONS = 12;

    private final HikariDataSource pool;
    private final JdbcClient client;
    private final Transactions transactions;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.client = JdbcClient.create(pool);
        this.transactions = new Transactions(new DataSourceTransactionManager(pool));
    }

    /**
     * Connects and brings the tables up to date.
     *
     * @throws StoreFailure when the database does not answer, or holds tables of a newer Landbridge
     */
    public static Database connect(DatabaseAddress address) {
        Database database = open(address);
        try {
            migrate(database.pool);
            return database;
        } catch (FlywayException e) {
            database.close();
            throw new StoreFailure("cannot bring the tables of " + address + " up to date: " + e.getMessage(), e);
        }
    }

    /** Connects to a database whose tables are known to be up to date. */
    static Database open(DatabaseAddress address) {
        var config = new HikariConfig();
        config.setPoolName("landbridge");
        config.setJdbcUrl(address.jdbcUrl());
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
        }
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.addDataSourceProperty("ApplicationName", "landbridge");
        try {
            return new Database(new HikariDataSource(config));
        } catch (HikariPool.PoolInitializationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new StoreFailure(
                    "the database " + address + " does not answer (" + cause.getMessage()
                            + "); check address, user and password",
                    e);
        }
    }

    public Transactions transactions() {
        return transactions;
    }

    public NetworkVersions networkVersions() {
        return new NetworkVersions(client, transactions);
    }

    /** What answers on the other side, such as {@code PostgreSQL 18.6}. */
    public String product() {
        return "PostgreSQL "
                + client.sql("show server_version").query(String.class).single();
    }

    JdbcClient client() {
        return client;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static void migrate(HikariDataSource pool) {
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
