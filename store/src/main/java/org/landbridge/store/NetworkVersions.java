package org.landbridge.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.landbridge.model.network.NetworkVersion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code network_version}: networks as published. Nothing is ever changed or deleted but which one is current. */
public final class NetworkVersions {

    private static final String COLUMNS = """
            version, network, label, warnings, notice_summary, published_at, current,
            array(select key from jsonb_each_text(part_versions) order by key) as part_names,
            array(select value from jsonb_each_text(part_versions) order by key) as part_values
            """;

    /** Any number: two publications at a time wait for one another. */
    private static final long PUBLISHING_LOCK = 0x6c616e64_00000001L;

    private final JdbcClient client;
    private final Transactions transactions;

    NetworkVersions(JdbcClient client, Transactions transactions) {
        this.client = client;
        this.transactions = transactions;
    }

    /**
     * Keeps a network and makes it current, both or neither. The same network published again becomes current again under its old date.
     *
     * @param published {@code current} is not looked at
     * @param archive canonical archive of the network's files
     * @return as it is kept
     */
    public NetworkVersion publish(NetworkVersion published, byte[] archive) {
        return transactions.inTransaction(() -> {
            client.sql("select pg_advisory_xact_lock(?)")
                    .param(PUBLISHING_LOCK)
                    .query((row, number) -> true)
                    .single();
            client.sql("update network_version set current = false where current and version <> ?")
                    .param(published.version())
                    .update();
            client.sql("""
                            insert into network_version
                                (version, network, label, archive, part_versions, warnings, notice_summary, published_at, current)
                            values
                                (:version, :network, :label, :archive, jsonb_object(:names::text[], :values::text[]),
                                 :warnings, :notices, :publishedAt, true)
                            on conflict (version) do update set current = true, label = excluded.label
                            """)
                    .param("version", published.version())
                    .param("network", published.network())
                    .param("label", published.label())
                    .param("archive", archive)
                    .param(
                            "names",
                            textArray(published.partVersions().keySet().stream()
                                    .sorted()
                                    .toList()))
                    .param(
                            "values",
                            textArray(published.partVersions().entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(Map.Entry::getValue)
                                    .toList()))
                    .param("warnings", published.warnings())
                    .param("notices", published.noticeSummary())
                    .param("publishedAt", OffsetDateTime.ofInstant(published.publishedAt(), ZoneOffset.UTC))
                    .update();
            return find(published.version()).orElseThrow();
        });
    }

    /** All, newest publication first. */
    public List<NetworkVersion> list() {
        return client.sql("select " + COLUMNS + " from network_version order by published_at desc, id desc")
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<NetworkVersion> findCurrent() {
        return client.sql("select " + COLUMNS + " from network_version where current")
                .query((row, number) -> read(row))
                .optional();
    }

    public Optional<NetworkVersion> find(String version) {
        return client.sql("select " + COLUMNS + " from network_version where version = ?")
                .param(version)
                .query((row, number) -> read(row))
                .optional();
    }

    /** The files of a version. */
    public Optional<byte[]> findArchive(String version) {
        return client.sql("select archive from network_version where version = ?")
                .param(version)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    private static NetworkVersion read(ResultSet row) throws SQLException {
        String[] names = texts(row.getArray("part_names"));
        String[] values = texts(row.getArray("part_values"));
        Map<String, String> parts = new HashMap<>();
        for (int i = 0; i < names.length; i++) {
            parts.put(names[i], values[i]);
        }
        Instant publishedAt =
                row.getObject("published_at", OffsetDateTime.class).toInstant();
        return new NetworkVersion(
                row.getString("version"),
                row.getString("network"),
                row.getString("label"),
                parts,
                row.getInt("warnings"),
                row.getString("notice_summary"),
                publishedAt,
                row.getBoolean("current"));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    /** A PostgreSQL array literal; every element quoted. */
    private static String textArray(List<String> texts) {
        return texts.stream()
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }
}
