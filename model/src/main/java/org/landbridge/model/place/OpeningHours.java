package org.landbridge.model.place;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When cargo can be handed in, taken out or moved, in local time by weekday.
 *
 * @param spans sorted minutes of the local week from Monday 00:00, start included, end excluded, neither overlapping nor touching;
 *     empty = always open
 */
public record OpeningHours(List<Span> spans) {

    public static final OpeningHours ALWAYS = new OpeningHours(List.of());

    /** Minutes in a week. */
    public static final int WEEK_MINUTES = 7 * 24 * 60;

    private static final List<String> DAYS = List.of("mo", "tu", "we", "th", "fr", "sa", "su");
    private static final Pattern RULE =
            Pattern.compile("([A-Za-z]{2})(?:-([A-Za-z]{2}))?\\s+([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    /** One open span of the week, minutes from Monday 00:00 local time, 0 to 10,080. */
    public record Span(int startMinute, int endMinute) {
        public Span {
            if (startMinute < 0 || endMinute > WEEK_MINUTES || startMinute >= endMinute) {
                throw new IllegalArgumentException("opening span from minute " + startMinute + " to " + endMinute
                        + " of the week is not a span; it must lie in 0.." + WEEK_MINUTES);
            }
        }
    }

    public OpeningHours {
        spans = merge(spans);
    }

    /**
     * Reads {@code 24/7}, an empty text, or rules such as {@code Mo-Fr 08:00-20:00;Sa 08:00-12:00}; a rule may end at 24:00.
     *
     * @throws IllegalArgumentException naming the rule that cannot be read
     */
    public static OpeningHours parse(String text) {
        if (text.isBlank() || text.strip().equals("24/7")) {
            return ALWAYS;
        }
        List<Span> spans = new ArrayList<>();
        for (String rule : text.split(";", -1)) {
            Matcher matcher = RULE.matcher(rule.strip());
            int first = matcher.matches() ? DAYS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) : -1;
            int last = first < 0 || matcher.group(2) == null
                    ? first
                    : DAYS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT));
            if (first < 0 || last < first) {
                throw new IllegalArgumentException(
                        "cannot read opening hours '" + rule.strip() + "'; write for example Mo-Sa 08:00-20:00");
            }
            for (int day = first; day <= last; day++) {
                spans.add(new Span(day * 1440 + minute(matcher.group(3)), day * 1440 + minute(matcher.group(4))));
            }
        }
        return new OpeningHours(spans);
    }

    public boolean isAlways() {
        return spans.isEmpty();
    }

    /** The first open moment not before {@code time}, in its zone; {@code time} itself when open. */
    public ZonedDateTime nextOpen(ZonedDateTime time) {
        if (spans.isEmpty()) {
            return time;
        }
        int minute = (time.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue()) * 1440
                + time.getHour() * 60
                + time.getMinute();
        for (Span span : spans) {
            if (minute < span.endMinute()) {
                return minute >= span.startMinute() ? time : at(time, minute, span.startMinute());
            }
        }
        return at(time, minute, spans.getFirst().startMinute() + WEEK_MINUTES);
    }

    private static ZonedDateTime at(ZonedDateTime time, int nowMinute, int thenMinute) {
        int days = Math.floorDiv(thenMinute, 1440) - Math.floorDiv(nowMinute, 1440);
        LocalTime clock = LocalTime.of(Math.floorMod(thenMinute, 1440) / 60, thenMinute % 60);
        return time.toLocalDate().plusDays(days).atTime(clock).atZone(time.getZone());
    }

    private static int minute(String clock) {
        int value = Integer.parseInt(clock.substring(0, 2)) * 60 + Integer.parseInt(clock.substring(3));
        if (value > 1440) {
            throw new IllegalArgumentException("no such time of day: " + clock + "; write 00:00 to 24:00");
        }
        return value;
    }

    private static List<Span> merge(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream()
                .sorted(Comparator.comparingInt(Span::startMinute))
                .toList()) {
            Span last = merged.isEmpty() ? null : merged.getLast();
            if (last != null && span.startMinute() <= last.endMinute()) {
                merged.set(
                        merged.size() - 1, new Span(last.startMinute(), Math.max(last.endMinute(), span.endMinute())));
            } else {
                merged.add(span);
            }
        }
        boolean always = merged.size() == 1
                && merged.getFirst().startMinute() == 0
                && merged.getFirst().endMinute() == WEEK_MINUTES;
        return always ? List.of() : List.copyOf(merged);
    }
}
