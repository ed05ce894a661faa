package org.landbridge.feeds;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One CSV file taken apart: its rows, cells by column name. A file that cannot be read has no rows, and a notice says why. */
final class Sheet {

    /** Most rows of one file. */
    static final int MAX_ROWS = 100_000;
    /** Most characters of one cell. */
    static final int MAX_CELL_CHARS = 32_768;

    private final NetworkFile file;
    private final Notices notices;
    private final List<Row> rows = new ArrayList<>();
    private boolean read;

    private Sheet(NetworkFile file, Notices notices) {
        this.file = file;
        this.notices = notices;
    }

    NetworkFile file() {
        return file;
    }

    /** The rows; one with a wrong number of cells is broken from the start, and only its id is of use. */
    List<Row> rows() {
        return rows;
    }

    /** Whether the file was read to its end, or may be missing; else rows that others refer to may be unknown. */
    boolean read() {
        return read;
    }

    /**
     * Reads one file.
     *
     * @param content null when the file is missing
     */
    static Sheet read(NetworkFile file, byte @Nullable [] content, Notices notices) {
        Sheet sheet = new Sheet(file, notices);
        if (content == null) {
            if (file.required()) {
                notices.error(
                        Code.FILE_MISSING,
                        file.fileName(),
                        0,
                        null,
                        "the file is missing; add it, with the header " + String.join(",", file.columns()));
            }
            sheet.read = !file.required();
            return sheet;
        }
        String text = sheet.decode(content);
        if (text != null) {
            sheet.readText(text);
        }
        return sheet;
    }

    private @Nullable String decode(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            long line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += content[i] == '\n' ? 1 : 0;
            }
            notices.error(
                    Code.NOT_UTF8,
                    file.fileName(),
                    line,
                    null,
                    "not UTF-8 text at byte " + in.position()
                            + "; save the file as UTF-8 (in a spreadsheet: CSV UTF-8)");
            return null;
        }
        String text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void readText(String text) {
        long line = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .maxBufferSize(MAX_CELL_CHARS * 2)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            Map<String, Integer> columns = null;
            int width = 0;
            for (CsvRecord record : reader) {
                line = record.getStartingLineNumber();
                if (isBlank(record)) {
                    continue;
                }
                if (columns == null) {
                    columns = readHeader(record);
                    width = record.getFieldCount();
                    if (columns == null) {
                        return;
                    }
                } else if (rows.size() == MAX_ROWS) {
                    notices.error(
                            Code.TOO_MANY_ROWS,
                            file.fileName(),
                            line,
                            null,
                            "more than " + MAX_ROWS + " rows; the rest is not read, split the network");
                    return;
                } else {
                    addRow(record, columns, width);
                }
            }
            read = columns != null;
            if (columns == null) {
                notices.error(
                        Code.FILE_EMPTY,
                        file.fileName(),
                        0,
                        null,
                        "the file is empty; write the header " + String.join(",", file.columns()));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            broken(line, e);
        } catch (IOException e) {
            broken(line, new UncheckedIOException(e));
        }
    }

    private void broken(long line, RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        rows.clear();
        notices.error(
                Code.CSV_BROKEN,
                file.fileName(),
                line + 1,
                null,
                "cannot be read as CSV after line " + line + " (" + Text.shown(String.valueOf(cause.getMessage()))
                        + "); look for a quote that is not closed");
    }

    private static boolean isBlank(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (!record.getField(i).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Map<String, Integer> readHeader(CsvRecord record) {
        List<String> known = file.columns();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
            if (name.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                notices.warn(
                        Code.COLUMN_UNKNOWN,
                        file.fileName(),
                        record.getStartingLineNumber(),
                        Text.shown(name),
                        "no such column here, so it is not read" + Text.didYouMean(name, known));
            } else if (columns.putIfAbsent(name, i) != null) {
                notices.error(
                        Code.COLUMN_TWICE,
                        file.fileName(),
                        record.getStartingLineNumber(),
                        name,
                        "the header has column " + name + " twice; keep one");
            }
        }
        boolean complete = true;
        for (String name : file.requiredColumns()) {
            if (!columns.containsKey(name)) {
                complete = false;
                notices.error(
                        Code.COLUMN_MISSING,
                        file.fileName(),
                        record.getStartingLineNumber(),
                        name,
                        "the header has no column " + name + "; add it");
            }
        }
        return complete ? columns : null;
    }

    private void addRow(CsvRecord record, Map<String, Integer> columns, int width) {
        Row row = new Row(file.fileName(), record.getStartingLineNumber(), columns, record.getFields(), notices);
        int count = record.getFieldCount();
        if (count != width) {
            row.error(
                    Code.CELL_COUNT,
                    null,
                    "the row has " + count + " cells, the header " + width
                            + "; look for a comma that should be in quotes, or a missing one");
        }
        rows.add(row);
    }
}
