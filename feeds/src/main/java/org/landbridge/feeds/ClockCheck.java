package org.landbridge.feeds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Link;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;

/**
 * Checks the times of every service in UTC: it arrives after it has departed, and no faster than its mode can. Local times give other journeys whenever a zone on
 * the way changes its offset, so the first departure is looked at, and those around each change of an offset.
 */
final class ClockCheck {

    private final Draft draft;
    private final ServiceDays days;
    private final Map<ZoneId, List<LocalDate>> changesByZone = new HashMap<>();

    private ClockCheck(Draft draft, ServiceDays days) {
        this.draft = draft;
        this.days = days;
    }

    static void check(Draft draft, ServiceDays days) {
        ClockCheck check = new ClockCheck(draft, days);
        for (Service service : draft.services().services().values()) {
            check.checkService(service);
        }
    }

    /** Kilometres an hour that no elapsed time between two calls can beat. */
    static int greatestSpeed(Mode mode) {
        return switch (mode) {
            case RAIL -> 140;
            case ROAD -> 90;
            case SEA -> 55;
            case AIR -> 1_050;
        };
    }

    private void checkService(Service service) {
        List<Row> rows = draft.services().rowsOf(service);
        Set<Integer> told = new HashSet<>();
        for (LocalDate date : datesToCheck(service)) {
            Instant left = null;
            for (int i = 0; i < service.calls().size(); i++) {
                Call call = service.calls().get(i);
                Instant arrives = moment(call, date, call.arriveDay(), call.arriveTime());
                Instant departs = moment(call, date, call.departDay(), call.departTime());
                Row row = rows.get(i);
                if (left != null && arrives != null && !told.contains(i)) {
                    checkSection(service, i, date, Duration.between(left, arrives), row, told);
                }
                if (arrives != null && departs != null && departs.isBefore(arrives) && told.add(i)) {
                    row.error(
                            Code.ARRIVES_BEFORE_DEPARTURE,
                            "depart_time",
                            service.id() + " leaves " + call.facility().id() + " "
                                    + hours(Duration.between(departs, arrives)) + " before it arrives there"
                                    + onDate(date) + "; correct arrive or depart day and time");
                }
                left = departs;
            }
        }
    }

    private void checkSection(Service service, int at, LocalDate date, Duration elapsed, Row row, Set<Integer> told) {
        Call call = service.calls().get(at);
        String section = service.calls().get(at - 1).facility().id() + " to "
                + call.facility().id();
        if (!elapsed.isPositive()) {
            told.add(at);
            row.error(
                    Code.ARRIVES_BEFORE_DEPARTURE,
                    "arrive_time",
                    service.id() + " arrives " + hours(elapsed.negated()) + " before it has left, from " + section
                            + onDate(date) + "; mind the time zones, correct arrive_day or arrive_time");
            return;
        }
        long meters = 0;
        for (String id : call.linkIds()) {
            Link link = draft.links().value(id);
            meters += link == null ? 0 : link.distance().meters();
        }
        double speed = meters / 1e3 / (elapsed.toSeconds() / 3600.0);
        if (speed > greatestSpeed(service.mode())) {
            told.add(at);
            row.error(
                    Code.TOO_FAST,
                    "arrive_time",
                    service.id() + " needs " + hours(elapsed) + " for the " + Math.round(meters / 1e3) + " km from "
                            + section + onDate(date) + ", " + Math.round(speed) + " km/h where "
                            + service.mode().word() + " does "
                            + greatestSpeed(service.mode())
                            + " at most; correct the times, the links or their distances");
        }
    }

    private static String onDate(LocalDate date) {
        return " (departure of " + date + ")";
    }

    private static String hours(Duration duration) {
        return duration.toHours() + " h " + duration.toMinutesPart() + " min";
    }

    private static @Nullable Instant moment(Call call, LocalDate date, int day, @Nullable LocalTime time) {
        return time == null
                ? null
                : date.plusDays(day)
                        .atTime(time)
                        .atZone(call.facility().place().zone())
                        .toInstant();
    }

    /** The first departure, the last, those on whose way a zone may change its offset, and the first after each change. */
    private Set<LocalDate> datesToCheck(Service service) {
        LocalDate first = days.first(service);
        LocalDate last = days.last(service);
        if (first == null || last == null) {
            // It never runs, and its times are checked all the same.
            return Set.of(LocalDate.of(2026, 1, 1));
        }
        Set<LocalDate> chosen = new TreeSet<>();
        chosen.add(first);
        chosen.add(last);
        int span = 2;
        Set<ZoneId> zones = new HashSet<>();
        for (Call call : service.calls()) {
            span = Math.max(span, Math.max(call.arriveDay(), call.departDay()) + 2);
            zones.add(call.facility().place().zone());
        }
        for (ZoneId zone : zones) {
            for (LocalDate change : changesByZone.computeIfAbsent(zone, this::changes)) {
                chosen.addAll(days.between(service, change.minusDays(span), change.plusDays(span)));
                // However rarely it runs, one departure goes wholly by the new offset.
                LocalDate next = days.firstFrom(service, change.plusDays(span + 1L));
                if (next != null) {
                    chosen.add(next);
                }
            }
        }
        return chosen;
    }

    /** Local dates on which a zone changes its offset while anything may be under way. */
    private List<LocalDate> changes(ZoneId zone) {
        List<LocalDate> changes = new ArrayList<>();
        Instant until = days.lastDay()
                .plusDays(ServiceFiles.MAX_DAY)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        ZoneOffsetTransition change = zone.getRules()
                .nextTransition(days.firstDay()
                        .minusDays(2)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        while (change != null && change.getInstant().isBefore(until)) {
            changes.add(change.getDateTimeBefore().toLocalDate());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }
}
