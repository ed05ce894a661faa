package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.Service;

/**
 * The departure dates of services within the days the timetable covers. Looks at as few days as an answer needs, since ten years of every service are most of
 * the work of a check.
 */
record ServiceDays(LocalDate firstDay, LocalDate lastDay) {

    /** The first departure; null when there is none. */
    @Nullable
    LocalDate first(Service service) {
        return firstFrom(service, firstDay);
    }

    /** The first departure on a date or after it; null when there is none. */
    @Nullable
    LocalDate firstFrom(Service service, LocalDate from) {
        for (LocalDate date = later(from, start(service)); !date.isAfter(end(service)); date = date.plusDays(1)) {
            if (service.runsOn(date)) {
                return date;
            }
        }
        return null;
    }

    /** The last departure; null when there is none. */
    @Nullable
    LocalDate last(Service service) {
        for (LocalDate date = end(service); !date.isBefore(start(service)); date = date.minusDays(1)) {
            if (service.runsOn(date)) {
                return date;
            }
        }
        return null;
    }

    /** Every departure from a date to another, both included. */
    List<LocalDate> between(Service service, LocalDate from, LocalDate to) {
        List<LocalDate> dates = new ArrayList<>();
        LocalDate end = end(service);
        for (LocalDate date = later(from, start(service));
                !date.isAfter(to) && !date.isAfter(end);
                date = date.plusDays(1)) {
            if (service.runsOn(date)) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** Every departure. */
    List<LocalDate> all(Service service) {
        return between(service, firstDay, lastDay);
    }

    private LocalDate start(Service service) {
        LocalDate first = service.firstRun();
        return first == null ? firstDay : later(first, firstDay);
    }

    private LocalDate end(Service service) {
        LocalDate last = service.lastRun();
        return last == null || last.isAfter(lastDay) ? lastDay : last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
