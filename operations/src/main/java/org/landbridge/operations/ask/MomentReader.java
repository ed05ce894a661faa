package org.landbridge.operations.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.landbridge.operations.ask.FieldError.Problem;

/**
 * Reads dates as people write them in English, Chinese and Russian: {@code 2026-12-01}, {@code 1 Dec 2026}, {@code Dec 1}, {@code 1 декабря}, {@code 1 дек.},
 * {@code 12月1日}, {@code 01.12.2026}, {@code tomorrow}; each may be followed by a time of day, and ISO forms by an offset. Without a year the next such day is
 * meant. {@code 1/12/2026} is refused, since it means two different days to different people, unless only one of them exists.
 */
final class MomentReader {

    private static final Pattern TIME = Pattern.compile(
            "(?<date>.*?[^0-9:])(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::[0-9]{2}(?:\\.[0-9]+)?)?\\s*(?<offset>Z|z|[+-][0-9]{2}:?[0-9]{2})?");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>[0-9]{4})\\s*[-/.年]\\s*(?<month>[0-9]{1,2})\\s*[-/.月]\\s*(?<day>[0-9]{1,2})\\s*[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(?<year>[0-9]{4})(?<month>[0-9]{2})(?<day>[0-9]{2})");
    private static final Pattern CHINESE = Pattern.compile("(?<month>[0-9]{1,2})\\s*月\\s*(?<day>[0-9]{1,2})\\s*[日号]?");
    private static final Pattern DOTTED =
            Pattern.compile("(?<day>[0-9]{1,2})\\.\\s*(?<month>[0-9]{1,2})\\.?\\s*(?<year>[0-9]{4})?\\s*г?\\.?");
    private static final Pattern SLASHED =
            Pattern.compile("(?<one>[0-9]{1,2})\\s*/\\s*(?<other>[0-9]{1,2})(?:\\s*/\\s*(?<year>[0-9]{4}))?");
    private static final Pattern DAY_WORD = Pattern.compile(
            "(?<day>[0-9]{1,2})(?:st|nd|rd|th|-?го|-?е)?\\.?[\\s-]*(?<word>\\p{L}{3,})\\.?,?[\\s-]*(?<year>[0-9]{4})?\\s*(?:г\\.?|года)?");
    private static final Pattern WORD_DAY = Pattern.compile(
            "(?<word>\\p{L}{3,})\\.?\\s*(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,?\\s*(?<year>[0-9]{4}))?");

    /** All spellings of each month that are written out; a beginning of three letters or more will do. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("january", "январь", "января"),
            List.of("february", "февраль", "февраля"),
            List.of("march", "март", "марта"),
            List.of("april", "апрель", "апреля"),
            List.of("may", "май", "мая"),
            List.of("june", "июнь", "июня"),
            List.of("july", "июль", "июля"),
            List.of("august", "август", "августа"),
            List.of("september", "сентябрь", "сентября"),
            List.of("october", "октябрь", "октября"),
            List.of("november", "ноябрь", "ноября"),
            List.of("december", "декабрь", "декабря"));

    private static final Map<String, Integer> DAYS_FROM_TODAY = Map.ofEntries(
            Map.entry("today", 0),
            Map.entry("сегодня", 0),
            Map.entry("今天", 0),
            Map.entry("tomorrow", 1),
            Map.entry("завтра", 1),
            Map.entry("明天", 1),
            Map.entry("послезавтра", 2),
            Map.entry("后天", 2));

    private final LocalDate today;

    MomentReader(LocalDate today) {
        this.today = today;
    }

    Moment read(String text) throws Mistake {
        String plain = text.strip().toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        LocalTime time = null;
        ZoneOffset offset = null;
        Matcher matcher = TIME.matcher(plain);
        if (matcher.matches()) {
            try {
                time = LocalTime.of(Integer.parseInt(matcher.group("hour")), Integer.parseInt(matcher.group("minute")));
                String written = matcher.group("offset");
                offset = written == null ? null : ZoneOffset.of(written.toUpperCase(Locale.ROOT));
            } catch (DateTimeException e) {
                throw new Mistake(Problem.DATE_IMPOSSIBLE, Map.of("text", text.strip()));
            }
            plain = matcher.group("date").strip();
            plain = plain.endsWith("t") && plain.matches("[0-9]{4}-?[0-9]{2}-?[0-9]{2}t")
                    ? plain.substring(0, plain.length() - 1)
                    : plain.replaceAll("[,，]$", "").strip();
        }
        return new Moment(date(plain, text.strip()), time, offset);
    }

    private LocalDate date(String plain, String typed) throws Mistake {
        Integer ahead = DAYS_FROM_TODAY.get(plain);
        if (ahead != null) {
            return today.plusDays(ahead);
        }
        for (Pattern pattern : List.of(YEAR_FIRST, COMPACT, CHINESE, DOTTED)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                return day(year(matcher), number(matcher, "month"), number(matcher, "day"), typed);
            }
        }
        Matcher slashed = SLASHED.matcher(plain);
        if (slashed.matches()) {
            return slashed(slashed, typed);
        }
        for (Pattern pattern : List.of(DAY_WORD, WORD_DAY)) {
            Matcher matcher = pattern.matcher(plain);
            if (matcher.matches()) {
                int month = month(matcher.group("word"));
                if (month > 0) {
                    return day(year(matcher), month, number(matcher, "day"), typed);
                }
            }
        }
        throw new Mistake(Problem.DATE_UNREADABLE, Map.of("text", typed));
    }

    private LocalDate slashed(Matcher matcher, String typed) throws Mistake {
        int one = number(matcher, "one");
        int other = number(matcher, "other");
        Integer year = year(matcher);
        if (one > 12 || one == other) {
            return day(year, other, one, typed);
        }
        if (other > 12) {
            return day(year, one, other, typed);
        }
        throw new Mistake(
                Problem.DATE_AMBIGUOUS,
                Map.of("text", typed, "one", day(year, other, one, typed), "other", day(year, one, other, typed)));
    }

    private LocalDate day(@Nullable Integer year, int month, int day, String typed) throws Mistake {
        try {
            if (year != null) {
                return LocalDate.of(year, month, day);
            }
            for (int next = today.getYear(); next <= today.getYear() + 8; next++) {
                boolean leapDayOfAnotherYear =
                        month == 2 && day == 29 && !LocalDate.of(next, 1, 1).isLeapYear();
                if (!leapDayOfAnotherYear && !LocalDate.of(next, month, day).isBefore(today)) {
                    return LocalDate.of(next, month, day);
                }
            }
        } catch (DateTimeException e) {
            throw new Mistake(Problem.DATE_IMPOSSIBLE, Map.of("text", typed));
        }
        throw new Mistake(Problem.DATE_IMPOSSIBLE, Map.of("text", typed));
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            for (String name : MONTHS.get(i)) {
                if (name.startsWith(word)) {
                    return i + 1;
                }
            }
        }
        return 0;
    }

    private static @Nullable Integer year(Matcher matcher) {
        if (!matcher.namedGroups().containsKey("year") || matcher.group("year") == null) {
            return null;
        }
        return Integer.valueOf(matcher.group("year"));
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
