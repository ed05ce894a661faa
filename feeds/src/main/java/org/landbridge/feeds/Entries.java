package org.landbridge.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file by id, in the order of the file. A row that could not be read keeps its id, so that rows which name it are not blamed for it.
 *
 * @param <T> what a row becomes
 */
final class Entries<T> {

    /** Makes the value of a row; null when the row has an error. */
    @FunctionalInterface
    interface RowReader<T> {
        @Nullable
        T read(String id, Row row);
    }

    /**
     * One row.
     *
     * @param value null when the row has an error
     */
    record Entry<T>(String id, Row row, @Nullable T value) {}

    private final String kind;
    private final Map<String, Entry<T>> byId = new LinkedHashMap<>();

    private final boolean complete;
    private boolean broken;

    private Entries(String kind, boolean complete) {
        this.kind = kind;
        this.complete = complete;
    }

    /**
     * Reads every row of a sheet.
     *
     * @param kind what a row is, in words: "place"
     * @param idColumn where its id stands
     */
    static <T> Entries<T> read(Sheet sheet, String kind, String idColumn, RowReader<T> reader) {
        Entries<T> entries = new Entries<>(kind, sheet.read());
        for (Row row : sheet.rows()) {
            boolean sound = !row.broken();
            String id = sound ? row.id(idColumn) : row.text(idColumn);
            if (id.isEmpty()) {
                continue;
            }
            Entry<T> earlier = entries.byId.get(id);
            if (earlier != null) {
                row.error(
                        Code.ID_TWICE,
                        idColumn,
                        kind + " " + id + " is already on line " + earlier.row().line()
                                + "; keep one or rename this one");
                continue;
            }
            T value = sound ? valueOf(row, id, reader) : null;
            entries.byId.put(id, new Entry<>(id, row, row.broken() ? null : value));
            entries.broken |= row.broken();
        }
        return entries;
    }

    private static <T> @Nullable T valueOf(Row row, String id, RowReader<T> reader) {
        try {
            return reader.read(id, row);
        } catch (IllegalArgumentException | ArithmeticException e) {
            row.error(Code.VALUE_REFUSED, null, Text.sentence(String.valueOf(e.getMessage())));
            return null;
        }
    }

    String kind() {
        return kind;
    }

    /** Whether the file was read, so that an id which is not here is unknown. */
    boolean complete() {
        return complete;
    }

    /** Whether any row is missing or has an error, so that what seems to lack may be in it. */
    boolean hasBroken() {
        return broken || !complete;
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** The value of an id; null when there is no such row or it has an error. */
    @Nullable
    T value(String id) {
        Entry<T> entry = byId.get(id);
        return entry == null ? null : entry.value();
    }

    Set<String> ids() {
        return byId.keySet();
    }

    List<Entry<T>> all() {
        return List.copyOf(byId.values());
    }

    /** All values without an error, in the order of the file. */
    List<T> values() {
        List<T> values = new ArrayList<>();
        for (Entry<T> entry : byId.values()) {
            T value = entry.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The row of an id that is here. */
    Row row(String id) {
        Entry<T> entry = byId.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no " + kind + " " + id + " was read");
        }
        return entry.row();
    }
}
