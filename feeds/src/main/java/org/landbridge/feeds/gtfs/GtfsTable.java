package org.landbridge.feeds.gtfs;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;

/** Reads the tables of one feed row by row, with notices for what is wrong with a table as such. */
final class GtfsTable {

    private final GtfsFiles files;
    private final Notices notices;
    private final GtfsLimits limits;
    private long otherBytes;

    GtfsTable(GtfsFiles files, Notices notices, GtfsLimits limits) {
        this.files = files;
        this.notices = notices;
        this.limits = limits;
    }

    /**
     * Reads a table to its end.
     *
     * @param columns the columns wanted, by whose number the row is asked
     * @param eachRow gets one and the same row object again and again
     * @return false when it is not there or is of no use
     */
    boolean read(String file, List<String> columns, Consumer<GtfsRow> eachRow) {
        if (!files.has(file)) {
            return false;
        }
        boolean stopTimes = file.equals("stop_times.txt");
        long byteLimit = stopTimes ? limits.maxStopTimeBytes() : limits.maxOtherBytes() - otherBytes;
        int rowLimit = stopTimes ? limits.maxStopTimes() : limits.maxOtherRows();
        RowHandler handler = new RowHandler(file, columns);
        try (GtfsFiles.Counted in = files.open(file, byteLimit);
                Reader reader = new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT));
                CsvReader<GtfsRow> rows = CsvReader.builder()
                        .maxBufferSize(GtfsLimits.MAX_FIELD_CHARS)
                        .trimWhitespacesAroundQuotes(true)
                        .build(handler, reader)) {
            int count = 0;
            for (GtfsRow row : rows) {
                if (handler.refused) {
                    return false;
                }
                if (handler.headerJustRead()) {
                    continue;
                }
                if (++count > rowLimit) {
                    notices.error(
                            Code.TOO_MANY_ROWS,
                            file,
                            row.line(),
                            null,
                            "more than the " + rowLimit + " rows allowed; split the feed or raise the limit");
                    return false;
                }
                handler.checkFieldCount(row);
                eachRow.accept(row);
            }
            otherBytes += stopTimes ? 0 : in.count();
        } catch (CsvParseException e) {
            refuse(file, handler.line, e.getCause() == null ? e : e.getCause(), e);
            return false;
        } catch (UncheckedIOException | IOException e) {
            refuse(file, handler.line, e.getCause() == null ? e : e.getCause(), e);
            return false;
        }
        if (!handler.hasHeader()) {
            notices.error(Code.FILE_EMPTY, file, 0, null, file + " has no header row; write one");
            return false;
        }
        return !handler.refused;
    }

    private void refuse(String file, long line, Throwable cause, Exception e) {
        if (cause instanceof CharacterCodingException) {
            notices.error(Code.NOT_UTF8, file, line, null, "not UTF-8 after line " + line + "; save the file as UTF-8");
        } else if (cause instanceof GtfsFiles.TooLarge) {
            notices.error(Code.FILE_TOO_LARGE, file, line, null, cause.getMessage() + "; it was not read on");
        } else if (e instanceof CsvParseException) {
            notices.error(
                    Code.CSV_BROKEN,
                    file,
                    line,
                    null,
                    "no CSV after line " + line
                            + " (a field of more than " + GtfsLimits.MAX_FIELD_CHARS
                            + " characters or a quote that is not closed); mend it");
        } else {
            notices.error(
                    Code.FILE_UNREADABLE,
                    file,
                    line,
                    null,
                    "cannot be read after line " + line + ": " + cause.getMessage() + "; pack the feed anew");
        }
    }

    /** Takes the wanted fields of each row; the first row says where they stand. */
    private final class RowHandler extends AbstractBaseCsvCallbackHandler<GtfsRow> {
        private final String file;
        private final List<String> columns;
        private final GtfsRow row;
        private final List<String> header = new ArrayList<>();
        /** Wanted column of each column of the file, -1 = not wanted; null until the header is through. */
        private int @Nullable [] wanted;

        private boolean refused;
        private boolean justRead;
        private int fields;
        private long line;

        RowHandler(String file, List<String> columns) {
            this.file = file;
            this.columns = columns;
            this.row = new GtfsRow(columns.size());
        }

        @Override
        protected void handleBegin(long startingLineNumber) {
            line = startingLineNumber;
            fields = 0;
            row.begin(startingLineNumber);
        }

        @Override
        protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
            fields++;
            int[] places = wanted;
            if (places == null) {
                if (fieldIdx < 1_000) {
                    header.add(word(new String(buf, offset, Math.min(len, GtfsLimits.MAX_TEXT_CHARS))));
                }
            } else if (fieldIdx < places.length && places[fieldIdx] >= 0) {
                row.put(places[fieldIdx], buf, offset, len);
            }
        }

        private static String word(String name) {
            String plain = name.startsWith("\uFEFF") ? name.substring(1) : name;
            return plain.strip().toLowerCase(Locale.ROOT);
        }

        @Override
        protected GtfsRow buildRecord() {
            justRead = wanted == null;
            if (justRead) {
                wanted = readHeader();
            }
            return row;
        }

        boolean hasHeader() {
            return wanted != null;
        }

        boolean headerJustRead() {
            return justRead;
        }

        void checkFieldCount(GtfsRow current) {
            if (fields != header.size()) {
                int found = fields;
                notices.inform(
                        Code.CELL_COUNT,
                        file,
                        current.line(),
                        null,
                        found + " fields under a header of " + header.size()
                                + "; missing ones count as empty, further ones are not read");
            }
        }

        private int[] readHeader() {
            int[] places = new int[header.size()];
            Arrays.fill(places, -1);
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < places.length; i++) {
                String name = header.get(i);
                if (!seen.add(name)) {
                    notices.warn(
                            Code.COLUMN_TWICE,
                            file,
                            line,
                            name,
                            "column " + name + " comes twice; the first one is read");
                } else {
                    places[i] = columns.indexOf(name);
                    if (places[i] < 0) {
                        tellUnused(name);
                    }
                }
            }
            for (String column : columns) {
                boolean needed = GtfsReference.get()
                        .findField(file, column)
                        .map(GtfsReference.Entry::needed)
                        .orElse(false);
                if (needed && !seen.contains(column)) {
                    refused = true;
                    notices.error(
                            Code.COLUMN_MISSING,
                            file,
                            line,
                            column,
                            "no column " + column + " among "
                                    + String.join(",", header.subList(0, Math.min(30, header.size()))) + "; add it");
                }
            }
            return places;
        }

        private void tellUnused(String name) {
            if (name.isEmpty()) {
                return;
            }
            GtfsReference.Entry known =
                    GtfsReference.get().findField(file, name).orElse(null);
            if (known == null) {
                notices.warn(Code.COLUMN_UNKNOWN, file, 1, name, "no column of GTFS: " + name + "; not read");
            } else {
                notices.inform(Code.COLUMN_IGNORED, file, 1, name, "not used: " + known.what());
            }
        }
    }
}
