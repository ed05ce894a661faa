package org.landbridge.feeds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.CalendarRule;

/** Reads calendars.csv: the rules of each service, in the order of the file. */
final class CalendarFile {

    /** What a row of calendars.csv is. */
    private enum Kind {
        WEEKLY,
        EVERY_N_WEEKS,
        DATES,
        EXCEPT
    }

    /** One rule and the row it stands in. */
    record RuleRow(CalendarRule rule, Row row) {}

    private CalendarFile() {}

    /**
     * The rules by service id.
     *
     * @param brokenServices where a service with a broken rule is put in
     */
    static Map<String, List<RuleRow>> rules(Sheet sheet, ServiceIds ids, Set<String> brokenServices) {
        Map<String, List<RuleRow>> rules = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            String service = ids.required(row);
            CalendarRule rule = row.broken() ? null : rule(row);
            if (rule == null || row.broken()) {
                brokenServices.add(service);
            } else {
                rules.computeIfAbsent(service, id -> new ArrayList<>()).add(new RuleRow(rule, row));
            }
        }
        return rules;
    }

    private static @Nullable CalendarRule rule(Row row) {
        row.required("kind");
        Kind kind = row.word("kind", Kind.values());
        LocalDate from = Moments.date(row, "valid_from");
        LocalDate to = Moments.date(row, "valid_to");
        row.checkValidity("valid_from", from, "valid_to", to);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case WEEKLY -> new CalendarRule.Weekly(Moments.weekdays(row, "days"), from, to);
            case EVERY_N_WEEKS -> {
                Set<DayOfWeek> days = Moments.weekdays(row, "days");
                int weeks = Numbers.requiredWhole(row, "every_weeks", 2, 520);
                yield new CalendarRule.EveryNWeeks(days, weeks, Moments.requiredDate(row, "anchor"), from, to);
            }
            case DATES -> {
                row.required("dates");
                yield new CalendarRule.Dates(dates(row));
            }
            case EXCEPT -> {
                Set<LocalDate> dates = dates(row);
                if (dates.isEmpty() && from == null && to == null) {
                    row.error(
                            Code.VALUE_MISSING,
                            "dates",
                            "the exception has neither dates nor validity, so nothing would ever run; write one of them");
                }
                yield new CalendarRule.Except(List.copyOf(dates), from, to);
            }
        };
    }

    private static Set<LocalDate> dates(Row row) {
        return row.each("dates", text -> Moments.dateOf(row, "dates", text));
    }
}
