package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet. Every accessor reads one cell, without the spaces around it; a cell that cannot be read gets a notice, makes the row broken and yields a
 * stand-in, so that one reading of a row tells all that is wrong with it. {@link Numbers} and {@link Moments} read the cells that are numbers and times.
 */
final class Row {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final String file;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> cells;
    private final Notices notices;
    private boolean broken;

    Row(String file, long line, Map<String, Integer> columns, List<String> cells, Notices notices) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
        this.notices = notices;
    }

    String file() {
        return file;
    }

    long line() {
        return line;
    }

    /** Whether an error was found in the row. */
    boolean broken() {
        return broken;
    }

    void error(Code code, @Nullable String column, String message) {
        broken = true;
        notices.error(code, file, line, column, message);
    }

    void warn(Code code, @Nullable String column, String message) {
        notices.warn(code, file, line, column, message);
    }

    void inform(Code code, @Nullable String column, String message) {
        notices.inform(code, file, line, column, message);
    }

    /** Makes the row unusable for a fault that is already told elsewhere. */
    void spoil() {
        broken = true;
    }

    /** The cell, empty when it is empty or its column is not there. */
    String text(String column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.size() ? "" : stripped(cells.get(index));
    }

    private static String stripped(String cell) {
        // A spreadsheet leaves no-break spaces behind, which strip() keeps.
        return cell.replace('\u00A0', ' ').strip();
    }

    /** The cell, null when it is empty. */
    @Nullable
    String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            error(Code.VALUE_MISSING, column, column + " is empty; write a value");
        }
        return text;
    }

    /** The row's own id, with a notice when it is empty or has the wrong form. */
    String id(String column) {
        String id = required(column);
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            error(
                    Code.ID_MALFORMED,
                    column,
                    "'" + Text.shown(id) + "' is no id; use up to 100 letters, digits and hyphens");
        }
        return id;
    }

    /** The parts of a list joined by {@code ;}, empty parts left out. */
    List<String> list(String column) {
        List<String> parts = new ArrayList<>();
        for (String part : text(column).split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** {@code yes} or empty ({@code no} is taken for empty). */
    boolean yes(String column) {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            error(Code.WORD_UNKNOWN, column, "'" + Text.shown(text) + "' is neither yes nor empty; write one of them");
        }
        return text.equals("yes");
    }

    /** The word of the cell, null when the cell is empty or knows no such word. */
    <E extends Enum<E>> @Nullable E word(String column, E[] values) {
        String text = text(column);
        return text.isEmpty() ? null : wordOf(text, column, values);
    }

    /** The word of a cell that must have one; the first of {@code values} stands in. */
    <E extends Enum<E>> E requiredWord(String column, E[] values) {
        String text = required(column);
        E value = text.isEmpty() ? null : wordOf(text, column, values);
        return value == null ? values[0] : value;
    }

    private <E extends Enum<E>> @Nullable E wordOf(String text, String column, E[] values) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E value : values) {
            byWord.put(value.name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        E value = byWord.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            unknownWord(column, text, byWord.keySet());
        }
        return value;
    }

    /** A word that is not an enum's: the cell itself when it is one of {@code words} or empty. */
    String wordOf(String column, Set<String> words) {
        String text = text(column).toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !words.contains(text)) {
            unknownWord(column, text, words);
        }
        return text;
    }

    private void unknownWord(String column, String text, Set<String> words) {
        error(
                Code.WORD_UNKNOWN,
                column,
                "'" + Text.shown(text) + "' is not known here; write one of " + String.join(", ", words));
    }

    /** The row an id in this cell names; null when the cell is empty, or the row is unknown or broken. */
    <T> @Nullable T reference(String column, Entries<T> entries) {
        String id = text(column);
        return id.isEmpty() ? null : referenceTo(id, column, entries);
    }

    /** As {@link #reference}, and an empty cell is an error. */
    <T> @Nullable T requiredReference(String column, Entries<T> entries) {
        String id = required(column);
        return id.isEmpty() ? null : referenceTo(id, column, entries);
    }

    /** The rows that the ids of a list name; those that are unknown or broken are left out. */
    <T> List<T> references(String column, Entries<T> entries) {
        List<T> values = new ArrayList<>();
        for (String id : list(column)) {
            T value = referenceTo(id, column, entries);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** The value of an id; null, with a notice or a spoilt row, when it is unknown or broken. */
    <T> @Nullable T referenceTo(String id, String column, Entries<T> entries) {
        if (!entries.has(id) && entries.complete()) {
            // To find the nearest id takes time, which a file full of unknown ids shall not cost.
            String hint = notices.isFull(Code.ID_UNKNOWN) ? "" : Text.didYouMean(id, entries.ids());
            error(
                    Code.ID_UNKNOWN,
                    column,
                    "no " + entries.kind() + " '" + Text.shown(id) + "'" + hint + "; correct the id or add the "
                            + entries.kind());
            return null;
        }
        T value = entries.value(id);
        if (value == null) {
            spoil();
        }
        return value;
    }

    /** Every part of a list as a value; parts that {@code parse} refuses with null are left out. */
    <T> Set<T> each(String column, Function<String, @Nullable T> parse) {
        Set<T> values = new LinkedHashSet<>();
        for (String part : list(column)) {
            T value = parse.apply(part);
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }

    /** Tells when the first day of a span lies after its last. */
    void checkValidity(String fromColumn, @Nullable LocalDate from, String toColumn, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            error(
                    Code.VALIDITY_UPSIDE_DOWN,
                    toColumn,
                    fromColumn + " " + from + " is after " + toColumn + " " + to
                            + "; the row never holds, swap the dates");
        }
    }

    static Set<String> words(String words) {
        return new LinkedHashSet<>(Arrays.asList(words.split(" ", -1)));
    }
}
