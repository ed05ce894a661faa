package org.landbridge.store.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a PostgreSQL database is and who asks.
 *
 * @param jdbcUrl without user and password
 * @param user empty when the driver's default is meant
 * @param password empty when none is needed
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    private static final String JDBC = "jdbc:";

    /**
     * Reads {@code postgresql://user:password@host:5432/database?sslmode=require}, with or without {@code jdbc:} before it; user and password may also stand
     * among the parameters.
     *
     * @throws IllegalArgumentException when it is no such address; the message does not repeat the address, which may hold a password
     */
    public static DatabaseAddress parse(String text) {
        String plain = text.strip();
        if (plain.startsWith(JDBC)) {
            plain = plain.substring(JDBC.length());
        }
        URI uri;
        try {
            uri = new URI(plain);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(unreadable(), e);
        }
        boolean knownScheme = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        if (!knownScheme
                || uri.getHost() == null
                || uri.getPath() == null
                || uri.getPath().length() < 2) {
            throw new IllegalArgumentException(unreadable());
        }
        String user = "";
        String password = "";
        if (uri.getRawUserInfo() != null) {
            String[] parts = uri.getRawUserInfo().split(":", 2);
            user = decode(parts[0]);
            password = parts.length == 2 ? decode(parts[1]) : "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter :
                uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&", -1)) {
            if (parameter.startsWith("user=")) {
                user = decode(parameter.substring("user=".length()));
            } else if (parameter.startsWith("password=")) {
                password = decode(parameter.substring("password=".length()));
            } else {
                kept.add(parameter);
            }
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = kept.isEmpty() ? "" : "?" + String.join("&", kept);
        return new DatabaseAddress(
                JDBC + "postgresql://" + uri.getHost() + port + uri.getRawPath() + query, user, password);
    }

    /** The same server and user, another database. */
    public DatabaseAddress withDatabase(String name) {
        int path = jdbcUrl.indexOf('/', "jdbc:postgresql://".length());
        int query = jdbcUrl.indexOf('?');
        return new DatabaseAddress(
                jdbcUrl.substring(0, path + 1) + name + (query < 0 ? "" : jdbcUrl.substring(query)), user, password);
    }

    /** Without the password, so that it can stand in a log. */
    @Override
    public String toString() {
        return jdbcUrl.substring(JDBC.length()) + (user.isEmpty() ? "" : " as " + user);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String unreadable() {
        return "cannot read the database address; write postgresql://user:password@host:5432/database";
    }
}
