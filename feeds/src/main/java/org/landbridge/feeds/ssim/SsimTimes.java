package org.landbridge.feeds.ssim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates, clock times, offsets and day variations as SSIM writes them. */
final class SsimTimes {

    /** Not readable. */
    static final int BROKEN = Integer.MIN_VALUE;

    private static final List<String> MONTHS =
            List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private SsimTimes() {}

    /** {@code 01DEC26}, years 2000 to 2099; null when it is no date ({@code 00XXX00} stands for an open end). */
    static @Nullable LocalDate date(String text) {
        if (!text.matches("[0-9]{2}[A-Za-z]{3}[0-9]{2}")) {
            return null;
        }
        int month = MONTHS.indexOf(text.substring(2, 5).toUpperCase(Locale.ROOT)) + 1;
        try {
            return LocalDate.of(
                    2000 + Integer.parseInt(text.substring(5)), month, Integer.parseInt(text.substring(0, 2)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static boolean isOpenEnd(String text) {
        return text.equalsIgnoreCase("00XXX00");
    }

    /** Minutes of {@code 0825}, {@code 2400} included. */
    static int clock(String text) {
        if (!text.matches("[0-9]{4}")) {
            return BROKEN;
        }
        int hours = Integer.parseInt(text.substring(0, 2));
        int minutes = Integer.parseInt(text.substring(2));
        return hours > 24 || minutes > 59 || (hours == 24 && minutes > 0) ? BROKEN : hours * 60 + minutes;
    }

    /** Minutes east of UTC of {@code +0800}. */
    static int offset(String text) {
        if (!text.matches("[+-][0-9]{4}")) {
            return BROKEN;
        }
        int minutes = Integer.parseInt(text.substring(1, 3)) * 60 + Integer.parseInt(text.substring(3));
        return minutes > 14 * 60 ? BROKEN : text.charAt(0) == '-' ? -minutes : minutes;
    }

    /** Days after the flight's first departure: a digit; {@code A} and {@code J} are the day before; {@link #BROKEN} for a blank and all else. */
    static int days(char variation) {
        if (variation >= '0' && variation <= '9') {
            return variation - '0';
        }
        return variation == 'A' || variation == 'J' ? -1 : BROKEN;
    }
}
