package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.CalendarRule;
import org.landbridge.model.service.Service;

/** Checks when services run: that they do at all, that no date is given twice, that rules lie within the days the service and the timetable have. */
final class CalendarCheck {

    private final ServiceDays days;

    private CalendarCheck(ServiceDays days) {
        this.days = days;
    }

    static void check(Draft draft, ServiceDays days) {
        CalendarCheck check = new CalendarCheck(days);
        for (Service service : draft.services().services().values()) {
            List<CalendarFile.RuleRow> rules = draft.services().rulesOf(service);
            Row row = draft.services().services().row(service.id());
            if (rules.isEmpty()) {
                row.error(
                        Code.CALENDAR_MISSING,
                        "service_id",
                        "service " + service.id() + " has no row in calendars.csv, so it never runs; add one");
                continue;
            }
            if (days.first(service) == null) {
                row.warn(
                        Code.NO_DEPARTURE,
                        "service_id",
                        "service " + service.id() + " has no departure from " + days.firstDay() + " to "
                                + days.lastDay() + "; check first_run, last_run and its rows in calendars.csv");
            } else {
                check.checkOverlap(service, rules);
                check.checkOutside(service, rules);
            }
        }
    }

    private void checkOverlap(Service service, List<CalendarFile.RuleRow> rules) {
        List<CalendarFile.RuleRow> adding = rules.stream()
                .filter(row -> !(row.rule() instanceof CalendarRule.Except))
                .toList();
        if (adding.size() < 2) {
            return;
        }
        Set<Integer> told = new HashSet<>();
        for (LocalDate date : days.all(service)) {
            CalendarFile.RuleRow first = null;
            for (int i = 0; i < adding.size(); i++) {
                if (!adding.get(i).rule().covers(date)) {
                    continue;
                }
                if (first == null) {
                    first = adding.get(i);
                } else if (told.add(i)) {
                    adding.get(i)
                            .row()
                            .warn(
                                    Code.CALENDAR_OVERLAP,
                                    "kind",
                                    service.id() + " runs on " + date + " by this row and by line "
                                            + first.row().line()
                                            + "; it departs once all the same, drop the date from one of them");
                }
            }
        }
    }

    private void checkOutside(Service service, List<CalendarFile.RuleRow> rules) {
        for (CalendarFile.RuleRow ruleRow : rules) {
            String message =
                    switch (ruleRow.rule()) {
                        case CalendarRule.Dates dates -> outside(service, dates);
                        case CalendarRule.Except except -> idle(service, rules, except);
                        case CalendarRule.Weekly weekly -> unused(service, weekly);
                        case CalendarRule.EveryNWeeks everyNWeeks -> unused(service, everyNWeeks);
                    };
            if (message != null) {
                ruleRow.row().warn(Code.CALENDAR_OUTSIDE, "kind", message);
            }
        }
    }

    private @Nullable String outside(Service service, CalendarRule.Dates rule) {
        List<LocalDate> lost = new ArrayList<>();
        for (LocalDate date : rule.dates()) {
            if (!within(service, date)) {
                lost.add(date);
            }
        }
        lost.sort(null);
        return lost.isEmpty()
                ? null
                : service.id() + " cannot run on " + lost.getFirst()
                        + (lost.size() > 1 ? " and " + (lost.size() - 1) + " more dates" : "")
                        + ": outside first_run, last_run or the timetable; correct the dates";
    }

    private boolean within(Service service, LocalDate date) {
        LocalDate first = service.firstRun();
        LocalDate last = service.lastRun();
        return !date.isBefore(days.firstDay())
                && !date.isAfter(days.lastDay())
                && (first == null || !date.isBefore(first))
                && (last == null || !date.isAfter(last));
    }

    private @Nullable String unused(Service service, CalendarRule rule) {
        for (LocalDate date = days.firstDay(); !date.isAfter(days.lastDay()); date = date.plusDays(1)) {
            if (within(service, date) && rule.covers(date)) {
                return null;
            }
        }
        return "this row gives " + service.id()
                + " no date within first_run, last_run and the timetable; correct its validity or drop it";
    }

    private @Nullable String idle(Service service, List<CalendarFile.RuleRow> rules, CalendarRule.Except except) {
        for (LocalDate date = days.firstDay(); !date.isAfter(days.lastDay()); date = date.plusDays(1)) {
            if (except.covers(date) && within(service, date)) {
                for (CalendarFile.RuleRow other : rules) {
                    if (!(other.rule() instanceof CalendarRule.Except)
                            && other.rule().covers(date)) {
                        return null;
                    }
                }
            }
        }
        return "this exception takes no departure from " + service.id() + "; correct its dates or drop it";
    }
}
