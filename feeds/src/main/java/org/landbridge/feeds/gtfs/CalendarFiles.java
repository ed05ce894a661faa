package org.landbridge.feeds.gtfs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;

/** Reads calendar.txt and calendar_dates.txt into a set of days for each service, within the days that are kept. */
final class CalendarFiles {

    private static final String CALENDAR = "calendar.txt";
    private static final String DATES = "calendar_dates.txt";

    private final Notices notices;
    private final IdIndex ids = new IdIndex();

    // by service of calendar.txt
    private final IntList service = new IntList();
    private final IntList weekdays = new IntList();
    private final IntList start = new IntList();
    private final IntList end = new IntList();

    // by row of calendar_dates.txt
    private final IntList exceptionService = new IntList();
    private final IntList exceptionDay = new IntList();
    private final IntList exceptionType = new IntList();

    CalendarFiles(Notices notices) {
        this.notices = notices;
    }

    IdIndex ids() {
        return ids;
    }

    void read(GtfsTable table) {
        table.read(
                CALENDAR,
                List.of(
                        "service_id",
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "start_date",
                        "end_date"),
                this::addWeek);
        table.read(DATES, List.of("service_id", "date", "exception_type"), this::addException);
    }

    private void addWeek(GtfsRow row) {
        int mask = 0;
        for (int weekday = 0; weekday < 7; weekday++) {
            int runs = row.number(1 + weekday);
            if (runs == 1) {
                mask |= 1 << weekday;
            } else if (runs != 0) {
                int column = 1 + weekday;
                notices.warn(
                        Code.WORD_UNKNOWN,
                        CALENDAR,
                        row.line(),
                        null,
                        "service " + row.text(0) + " has '" + row.text(column)
                                + "' for a weekday; write 1 or 0; it is taken as 0");
            }
        }
        int from = row.epochDay(8);
        int to = row.epochDay(9);
        if (from <= GtfsTimes.BROKEN || to <= GtfsTimes.BROKEN) {
            notices.warn(
                    Code.DATE_MALFORMED,
                    CALENDAR,
                    row.line(),
                    from <= GtfsTimes.BROKEN ? "start_date" : "end_date",
                    "service " + row.text(0) + " runs from '" + row.text(8) + "' to '" + row.text(9)
                            + "'; write dates such as 20261201; the row is left out");
            return;
        }
        if (from > to) {
            notices.warn(
                    Code.VALIDITY_UPSIDE_DOWN,
                    CALENDAR,
                    row.line(),
                    "end_date",
                    "service " + row.text(0) + " ends on " + row.text(9) + " before it starts on " + row.text(8)
                            + "; the row is left out");
            return;
        }
        int number = row.add(ids, 0);
        if (number == IdIndex.NONE) {
            notices.warn(
                    Code.ID_TWICE,
                    CALENDAR,
                    row.line(),
                    "service_id",
                    "service " + row.text(0) + " comes twice; the first one is kept");
            return;
        }
        service.add(number);
        weekdays.add(mask);
        start.add(from);
        end.add(to);
    }

    private void addException(GtfsRow row) {
        int day = row.epochDay(1);
        int type = row.number(2);
        if (day <= GtfsTimes.BROKEN) {
            notices.warn(
                    Code.DATE_MALFORMED,
                    DATES,
                    row.line(),
                    "date",
                    "'" + row.text(1) + "' is no date such as 20261201; the row is left out");
        } else if (type != 1 && type != 2) {
            notices.warn(
                    Code.WORD_UNKNOWN,
                    DATES,
                    row.line(),
                    "exception_type",
                    "'" + row.text(2) + "' is neither 1 (runs) nor 2 (does not); the row is left out");
        } else {
            int number = row.find(ids, 0);
            exceptionService.add(number == IdIndex.NONE ? row.add(ids, 0) : number);
            exceptionDay.add(day);
            exceptionType.add(type);
        }
    }

    /** First and last day of all; null when no service runs on any. */
    LocalDate @Nullable [] range() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < service.size(); i++) {
            first = Math.min(first, start.get(i));
            last = Math.max(last, end.get(i));
        }
        for (int i = 0; i < exceptionService.size(); i++) {
            if (exceptionType.get(i) == 1) {
                first = Math.min(first, exceptionDay.get(i));
                last = Math.max(last, exceptionDay.get(i));
            }
        }
        return first > last ? null : new LocalDate[] {LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)};
    }

    /** The days of each service; bit 0 is {@code dayZero}, days before it or from {@code days} on are not kept. */
    List<BitSet> days(LocalDate dayZero, int days) {
        int zero = Math.toIntExact(dayZero.toEpochDay());
        List<BitSet> all = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            all.add(new BitSet());
        }
        for (int i = 0; i < service.size(); i++) {
            BitSet runs = all.get(service.get(i));
            int mask = weekdays.get(i);
            int last = Math.min(end.get(i) - zero, days - 1);
            for (int day = Math.max(0, start.get(i) - zero); day <= last; day++) {
                // 1 January 1970 was a Thursday
                if ((mask & 1 << Math.floorMod(zero + day + 3, 7)) != 0) {
                    runs.set(day);
                }
            }
        }
        for (int i = 0; i < exceptionService.size(); i++) {
            int day = exceptionDay.get(i) - zero;
            if (day >= 0 && day < days) {
                all.get(exceptionService.get(i)).set(day, exceptionType.get(i) == 1);
            }
        }
        return all;
    }
}
