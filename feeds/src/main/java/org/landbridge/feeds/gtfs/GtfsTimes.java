package org.landbridge.feeds.gtfs;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads times and dates as GTFS writes them, out of characters without making texts of them. */
final class GtfsTimes {

    /** No time there. */
    static final int NONE = Integer.MIN_VALUE;

    /** Something there that is not a time or date. */
    static final int BROKEN = Integer.MIN_VALUE + 1;

    /** Greatest hour read, 120 days: no train or ship of a timetable is longer on its way, and sums stay far from the end of an int. */
    static final int MAX_HOURS = 2_880;

    /** Dates are read in these years. */
    private static final int MIN_YEAR = 1970;

    private static final int MAX_YEAR = 2199;

    private GtfsTimes() {}

    /** Seconds of {@code H:MM:SS}, {@code HH:MM:SS} or {@code HHH:MM:SS}, hours beyond 24 too; {@code HH:MM} as well. */
    static int seconds(char[] text, int offset, int length) {
        if (length == 0) {
            return NONE;
        }
        int part = 0;
        int digits = 0;
        int value = 0;
        int total = 0;
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9' && digits < 4) {
                value = value * 10 + (c - '0');
                digits++;
            } else if (c == ':' && digits > 0 && part < 2) {
                if (part == 0 ? value > MAX_HOURS : digits != 2 || value > 59) {
                    return BROKEN;
                }
                total = total * 60 + value;
                part++;
                value = 0;
                digits = 0;
            } else {
                return BROKEN;
            }
        }
        if (part == 0 || digits != 2 || value > 59) {
            return BROKEN;
        }
        total = total * 60 + value;
        return part == 1 ? total * 60 : total;
    }

    /** Epoch day of {@code YYYYMMDD}. */
    static int epochDay(char[] text, int offset, int length) {
        if (length == 0) {
            return NONE;
        }
        if (length != 8) {
            return BROKEN;
        }
        int value = 0;
        for (int i = offset; i < offset + 8; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return BROKEN;
            }
            value = value * 10 + (text[i] - '0');
        }
        int year = value / 10_000;
        if (year < MIN_YEAR || year > MAX_YEAR) {
            return BROKEN;
        }
        try {
            return Math.toIntExact(
                    LocalDate.of(year, value / 100 % 100, value % 100).toEpochDay());
        } catch (DateTimeException e) {
            return BROKEN;
        }
    }

    /** {@code HH:MM:SS} of seconds, 0 or more. */
    static String text(int seconds) {
        return String.format(java.util.Locale.ROOT, "%02d:%02d:%02d", seconds / 3_600, seconds / 60 % 60, seconds % 60);
    }
}
