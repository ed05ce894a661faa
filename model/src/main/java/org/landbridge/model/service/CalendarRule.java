package org.landbridge.model.service;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One rule of a service's calendar, in local dates of its first call. */
public sealed interface CalendarRule {

    boolean covers(LocalDate date);

    /** Weekdays within a validity, both ends included, null = open. */
    record Weekly(
            Set<DayOfWeek> days,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) implements CalendarRule {
        public Weekly {
            days = Set.copyOf(days);
        }

        @Override
        public boolean covers(LocalDate date) {
            return days.contains(date.getDayOfWeek()) && within(date, validFrom, validTo);
        }
    }

    /**
     * Weekdays in every n-th week (Monday to Sunday), counted from the week of the anchor, both before and after it.
     *
     * @param everyWeeks at least 2
     */
    record EveryNWeeks(
            Set<DayOfWeek> days,
            int everyWeeks,
            LocalDate anchor,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements CalendarRule {
        public EveryNWeeks {
            days = Set.copyOf(days);
            if (everyWeeks < 2) {
                throw new IllegalArgumentException(
                        "every-n-weeks needs n of at least 2, got " + everyWeeks + "; use weekly instead");
            }
        }

        @Override
        public boolean covers(LocalDate date) {
            if (!days.contains(date.getDayOfWeek()) || !within(date, validFrom, validTo)) {
                return false;
            }
            long weeks = ChronoUnit.WEEKS.between(monday(anchor), monday(date));
            return Math.floorMod(weeks, (long) everyWeeks) == 0;
        }

        private static LocalDate monday(LocalDate date) {
            return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    }

    /** Named dates. */
    record Dates(Set<LocalDate> dates) implements CalendarRule {
        public Dates {
            dates = Set.copyOf(dates);
        }

        @Override
        public boolean covers(LocalDate date) {
            return dates.contains(date);
        }
    }

    /** Departures that do not run: named dates, or all within a validity when no date is named. */
    record Except(
            List<LocalDate> dates,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) implements CalendarRule {
        public Except {
            dates = List.copyOf(dates);
        }

        @Override
        public boolean covers(LocalDate date) {
            return dates.isEmpty() ? within(date, validFrom, validTo) : dates.contains(date);
        }
    }

    private static boolean within(LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
