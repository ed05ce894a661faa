package org.landbridge.feeds.gtfs;

import java.util.Arrays;

/**
 * The wanted fields of one row, one after the other in a buffer that the next row takes over. Fields are asked for by the number of the wanted column, in the
 * order in which the columns were named to {@link GtfsTable}.
 */
final class GtfsRow {

    private char[] text = new char[512];
    private final int[] start;
    private final int[] length;
    private int used;
    private long line;

    GtfsRow(int columns) {
        start = new int[columns];
        length = new int[columns];
    }

    void begin(long atLine) {
        line = atLine;
        used = 0;
        Arrays.fill(length, 0);
    }

    /** Keeps a field without the blanks around it. */
    void put(int column, char[] from, int offset, int count) {
        int first = offset;
        int end = offset + count;
        while (first < end && from[first] <= ' ') {
            first++;
        }
        while (first < end && from[end - 1] <= ' ') {
            end--;
        }
        int size = end - first;
        if (used + size > text.length) {
            text = Arrays.copyOf(text, Math.max(used + size, text.length * 2));
        }
        System.arraycopy(from, first, text, used, size);
        start[column] = used;
        length[column] = size;
        used += size;
    }

    /** Line in the file on which the row begins, from 1. */
    long line() {
        return line;
    }

    boolean isEmpty(int column) {
        return length[column] == 0;
    }

    /** The field; empty when there is none; cut when longer than any name is. */
    String text(int column) {
        return new String(text, start[column], Math.min(length[column], GtfsLimits.MAX_TEXT_CHARS));
    }

    String textOr(int column, String otherwise) {
        return isEmpty(column) ? otherwise : text(column);
    }

    /** Seconds, {@link GtfsTimes#NONE} or {@link GtfsTimes#BROKEN}. */
    int seconds(int column) {
        return GtfsTimes.seconds(text, start[column], length[column]);
    }

    /** Epoch day, {@link GtfsTimes#NONE} or {@link GtfsTimes#BROKEN}. */
    int epochDay(int column) {
        return GtfsTimes.epochDay(text, start[column], length[column]);
    }

    /** A whole number of at most nine digits, {@link GtfsTimes#NONE} or {@link GtfsTimes#BROKEN}. */
    int number(int column) {
        if (length[column] == 0) {
            return GtfsTimes.NONE;
        }
        if (length[column] > 9) {
            return GtfsTimes.BROKEN;
        }
        int value = 0;
        for (int i = start[column]; i < start[column] + length[column]; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return GtfsTimes.BROKEN;
            }
            value = value * 10 + (text[i] - '0');
        }
        return value;
    }

    /** A decimal number; NaN when there is none or it cannot be read. */
    double decimal(int column) {
        if (length[column] == 0 || length[column] > 40) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text(column));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    int find(IdIndex ids, int column) {
        return ids.find(text, start[column], length[column]);
    }

    int add(IdIndex ids, int column) {
        return ids.add(text, start[column], Math.min(length[column], GtfsLimits.MAX_TEXT_CHARS));
    }
}
