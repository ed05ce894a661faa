package org.landbridge.feeds;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.OpeningHours;

/** Reads cells that are dates, times of day, weekdays, opening hours, zones. */
final class Moments {

    private static final Pattern YEAR = Pattern.compile("(19|20|21)[0-9]{2}");
    private static final Pattern MONTH = Pattern.compile("(19|20|21)[0-9]{2}-[0-9]{2}");
    private static final Pattern SHORT_TIME = Pattern.compile("[0-9]:[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("[0-9]{2}:[0-9]{2}(:00)?");

    private Moments() {}

    /** A date such as {@code 2026-12-01}; null when the cell is empty or not one. */
    static @Nullable LocalDate date(Row row, String column) {
        String text = row.text(column);
        return text.isEmpty() ? null : dateOf(row, column, text);
    }

    /** A date that must be there; the first day of 2020 stands in. */
    static LocalDate requiredDate(Row row, String column) {
        LocalDate date = row.required(column).isEmpty() ? null : date(row, column);
        return date == null ? LocalDate.of(2020, 1, 1) : date;
    }

    /** A date out of a list; null, with a notice, when the text is not one. */
    static @Nullable LocalDate dateOf(Row row, String column, String text) {
        try {
            LocalDate date = text.length() == 10 ? LocalDate.parse(text) : null;
            if (date != null && date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, as any other text that is not a date.
        }
        row.error(
                Code.DATE_MALFORMED,
                column,
                "'" + Text.shown(text) + "' is no date; write year-month-day, as 2026-12-01");
        return null;
    }

    /**
     * A date, month or year, as its first or last day; null when the cell is empty or not one.
     *
     * @param last whether the last day of the month or year is meant
     */
    static @Nullable LocalDate day(Row row, String column, boolean last) {
        String text = row.text(column);
        try {
            if (YEAR.matcher(text).matches()) {
                Year year = Year.parse(text);
                return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
            }
            if (MONTH.matcher(text).matches()) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
        } catch (DateTimeException e) {
            row.error(Code.DATE_MALFORMED, column, "'" + text + "' is no month; write year-month, as 2026-12");
            return null;
        }
        return date(row, column);
    }

    /** A local time such as {@code 18:30}; null when the cell is empty or not one. */
    static @Nullable LocalTime time(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        String padded = SHORT_TIME.matcher(text).matches() ? "0" + text : text;
        if (TIME.matcher(padded).matches()) {
            try {
                return LocalTime.parse(padded);
            } catch (DateTimeException e) {
                // Told below, as any other text that is not a time.
            }
        }
        row.error(
                Code.TIME_MALFORMED,
                column,
                "'" + Text.shown(text) + "' is no time of day; write hours and minutes, 00:00 to 23:59");
        return null;
    }

    /** Weekdays such as {@code 1.3.5..}, Monday first; any character but the day's own digit means no. */
    static Set<DayOfWeek> weekdays(Row row, String column) {
        String text = row.required(column);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (text.isEmpty()) {
            return days;
        }
        boolean wellFormed = text.length() == 7;
        for (int i = 0; i < text.length() && wellFormed; i++) {
            char letter = text.charAt(i);
            if (letter == '1' + i) {
                days.add(DayOfWeek.of(i + 1));
            } else {
                wellFormed = letter < '1' || letter > '9';
            }
        }
        if (!wellFormed || days.isEmpty()) {
            row.error(
                    Code.DATE_MALFORMED,
                    column,
                    "'" + Text.shown(text) + "' names no weekdays; write seven characters, Monday first, as 1.3.5..");
        }
        return days;
    }

    static OpeningHours openingHours(Row row, String column) {
        try {
            return OpeningHours.parse(row.text(column));
        } catch (IllegalArgumentException e) {
            row.error(Code.TIME_MALFORMED, column, Text.sentence(String.valueOf(e.getMessage())));
            return OpeningHours.ALWAYS;
        }
    }

    /** A zone of the tz database; UTC stands in. */
    static ZoneId zone(Row row, String column) {
        String text = row.required(column);
        if (!text.isEmpty()) {
            try {
                ZoneId zone = ZoneId.of(text);
                if (!(zone instanceof ZoneOffset) && text.contains("/")) {
                    return zone;
                }
            } catch (DateTimeException e) {
                // Told below, as any other text that is not a zone.
            }
            row.error(
                    Code.ZONE_UNKNOWN,
                    column,
                    "'" + Text.shown(text) + "' is no zone of the tz database; write its name, as Asia/Shanghai");
        }
        return ZoneOffset.UTC;
    }
}
