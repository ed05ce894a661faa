package org.landbridge.web.api.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.CalendarRule;

/**
 * One rule of a service's calendar, in local dates of its first call.
 *
 * @param kind {@code weekly}, {@code every-n-weeks}, {@code dates} or {@code except}
 * @param days 1 = Monday to 7 = Sunday; empty for named dates
 * @param everyWeeks null but for {@code every-n-weeks}
 * @param anchor a day in a week that runs, null but for {@code every-n-weeks}
 * @param dates named dates; empty for {@code except} = all within the validity
 * @param validFrom null = open
 * @param validTo null = open
 */
public record CalendarJson(
        String kind,
        List<Integer> days,
        @Nullable Integer everyWeeks,
        @Nullable LocalDate anchor,
        List<LocalDate> dates,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static CalendarJson of(CalendarRule rule) {
        return switch (rule) {
            case CalendarRule.Weekly weekly ->
                new CalendarJson(
                        "weekly", numbers(weekly.days()), null, null, List.of(), weekly.validFrom(), weekly.validTo());
            case CalendarRule.EveryNWeeks every ->
                new CalendarJson(
                        "every-n-weeks",
                        numbers(every.days()),
                        every.everyWeeks(),
                        every.anchor(),
                        List.of(),
                        every.validFrom(),
                        every.validTo());
            case CalendarRule.Dates dates ->
                new CalendarJson("dates", List.of(), null, null, sorted(dates.dates()), null, null);
            case CalendarRule.Except except ->
                new CalendarJson(
                        "except", List.of(), null, null, sorted(except.dates()), except.validFrom(), except.validTo());
        };
    }

    private static List<Integer> numbers(Collection<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::getValue).sorted().toList();
    }

    private static List<LocalDate> sorted(Collection<LocalDate> dates) {
        return dates.stream().sorted().toList();
    }
}
