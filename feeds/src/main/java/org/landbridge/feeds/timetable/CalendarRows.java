package org.landbridge.feeds.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.landbridge.model.service.CalendarRule;

/**
 * A set of dates written as the calendar a person would write: weekdays within a validity with what differs, every n-th week, several
 * seasons, or plain dates; whichever is shortest.
 */
public final class CalendarRows {

    /** A rule costs as much room in a timetable as this many single dates. */
    private static final int RULE_COST = 3;

    /** A season of fewer weeks is written as dates. */
    private static final int MIN_SEASON_WEEKS = 3;

    private CalendarRows() {}

    /** Weekdays within a validity, dates that do not run though they fit, dates that run though they do not. */
    public record WeekForm(
            Set<DayOfWeek> days, LocalDate from, LocalDate to, List<LocalDate> missing, List<LocalDate> added) {
        public WeekForm {
            days = Set.copyOf(days);
            missing = List.copyOf(missing);
            added = List.copyOf(added);
        }

        int cost() {
            return (days.isEmpty() ? 0 : RULE_COST)
                    + (missing.isEmpty() ? 0 : RULE_COST + missing.size())
                    + (added.isEmpty() ? 0 : RULE_COST + added.size());
        }

        List<CalendarRule> rules() {
            List<CalendarRule> rules = new ArrayList<>();
            if (!days.isEmpty()) {
                rules.add(new CalendarRule.Weekly(days, from, to));
            }
            if (!added.isEmpty()) {
                rules.add(new CalendarRule.Dates(new HashSet<>(added)));
            }
            if (!missing.isEmpty()) {
                rules.add(new CalendarRule.Except(missing, null, null));
            }
            return rules;
        }
    }

    /**
     * The rules that cover these dates and no others.
     *
     * @param dates days counted from {@code dayZero}; at least one
     */
    public static List<CalendarRule> of(BitSet dates, LocalDate dayZero) {
        int first = dates.nextSetBit(0);
        if (first < 0) {
            throw new IllegalArgumentException("no dates from " + dayZero + " on; a calendar needs one or more");
        }
        List<CalendarRule> step = everyNWeeks(dates, dayZero);
        if (!step.isEmpty()) {
            return step;
        }
        WeekForm weeks = weekForm(dates, dayZero);
        if (weeks.cost() <= 2 * RULE_COST) {
            return weeks.rules();
        }
        List<CalendarRule> seasons = new ArrayList<>();
        int seasonCost = seasons(dates, dayZero, seasons);
        return seasonCost < weeks.cost() ? seasons : weeks.rules();
    }

    /** The dates as one row of weekdays and what differs from it: the form a GTFS calendar has. */
    public static WeekForm weekForm(BitSet dates, LocalDate dayZero) {
        int first = dates.nextSetBit(0);
        int last = dates.length() - 1;
        int[] runs = new int[7];
        int[] all = new int[7];
        for (int day = first; day <= last; day++) {
            int weekday = weekday(day, dayZero);
            all[weekday]++;
            if (dates.get(day)) {
                runs[weekday]++;
            }
        }
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int weekday = 0; weekday < 7; weekday++) {
            if (runs[weekday] * 2 > all[weekday] && runs[weekday] > 1) {
                days.add(DayOfWeek.of(weekday + 1));
            }
        }
        List<LocalDate> missing = new ArrayList<>();
        List<LocalDate> added = new ArrayList<>();
        for (int day = first; day <= last; day++) {
            boolean fits = days.contains(DayOfWeek.of(weekday(day, dayZero) + 1));
            if (fits && !dates.get(day)) {
                missing.add(dayZero.plusDays(day));
            } else if (!fits && dates.get(day)) {
                added.add(dayZero.plusDays(day));
            }
        }
        return new WeekForm(days, dayZero.plusDays(first), dayZero.plusDays(last), missing, added);
    }

    /** One weekday at a constant step of two weeks or more, at least three times; empty when it is not so. */
    private static List<CalendarRule> everyNWeeks(BitSet dates, LocalDate dayZero) {
        int first = dates.nextSetBit(0);
        int second = dates.nextSetBit(first + 1);
        int step = second - first;
        if (second < 0 || step < 14 || step % 7 != 0 || dates.cardinality() < 3) {
            return List.of();
        }
        int previous = second;
        for (int day = dates.nextSetBit(second + 1); day >= 0; day = dates.nextSetBit(day + 1)) {
            if (day - previous != step) {
                return List.of();
            }
            previous = day;
        }
        LocalDate from = dayZero.plusDays(first);
        return List.of(new CalendarRule.EveryNWeeks(
                EnumSet.of(from.getDayOfWeek()), step / 7, from, from, dayZero.plusDays(previous)));
    }

    /** Runs of whole weeks alike become rules of their own, the rest dates; returns what it costs. */
    private static int seasons(BitSet dates, LocalDate dayZero, List<CalendarRule> rules) {
        int monday = dates.nextSetBit(0) - weekday(dates.nextSetBit(0), dayZero);
        int end = dates.length();
        Set<LocalDate> single = new HashSet<>();
        while (monday < end) {
            int mask = mask(dates, monday);
            int next = monday + 7;
            while (next < end && mask(dates, next) == mask) {
                next += 7;
            }
            boolean season = mask != 0 && next - monday >= MIN_SEASON_WEEKS * 7;
            if (season) {
                rules.add(new CalendarRule.Weekly(
                        days(mask), dayZero.plusDays(Math.max(0, monday)), dayZero.plusDays(next - 1)));
            } else if (mask != 0) {
                for (int day = Math.max(0, monday); day < next; day++) {
                    if (dates.get(day)) {
                        single.add(dayZero.plusDays(day));
                    }
                }
            }
            monday = next;
        }
        int cost = rules.size() * RULE_COST;
        if (!single.isEmpty()) {
            rules.add(new CalendarRule.Dates(single));
            cost += RULE_COST + single.size();
        }
        return cost;
    }

    private static int mask(BitSet dates, int monday) {
        int mask = 0;
        for (int i = 0; i < 7; i++) {
            if (monday + i >= 0 && dates.get(monday + i)) {
                mask |= 1 << i;
            }
        }
        return mask;
    }

    private static Set<DayOfWeek> days(int mask) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 0; i < 7; i++) {
            if ((mask & 1 << i) != 0) {
                days.add(DayOfWeek.of(i + 1));
            }
        }
        return days;
    }

    /** 0 = Monday. */
    private static int weekday(int day, LocalDate dayZero) {
        return Math.toIntExact(Math.floorMod(dayZero.toEpochDay() + day + 3, 7L));
    }
}
