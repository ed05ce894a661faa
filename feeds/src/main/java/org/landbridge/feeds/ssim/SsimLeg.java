package org.landbridge.feeds.ssim;

import java.time.LocalDate;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;

/**
 * One leg of a flight, record type 3.
 *
 * @param flight suffix, airline, number and itinerary variation: what the legs of one flight share
 * @param designator airline and number as people write them
 * @param days bit 0 = Monday
 * @param everyWeeks 1 or 2
 * @param departMinute minutes of the day at the departure station, or UTC, as the carrier record says
 * @param departOffset minutes east of UTC there; {@link SsimTimes#BROKEN} when not given
 * @param departDay days after the flight's first departure; {@link SsimTimes#BROKEN} when not given
 * @param restrictions traffic restriction codes by next, second next ... off point
 */
record SsimLeg(
        String flight,
        String designator,
        String airline,
        int sequence,
        char serviceType,
        LocalDate from,
        LocalDate to,
        int days,
        int everyWeeks,
        String departStation,
        int departMinute,
        int departOffset,
        int departDay,
        String arriveStation,
        int arriveMinute,
        int arriveOffset,
        int arriveDay,
        String aircraftType,
        String restrictions,
        long line) {

    /** A period that is open at its end is read this far. */
    private static final int OPEN_DAYS = 400;

    /** The key by which segment data (type 4) names the flight: the same positions in both records. */
    static String flightKey(SsimRecord row) {
        int overflow = row.type() == '3' ? 128 : 28;
        return row.at(2) + row.field(3, 5) + " " + row.field(6, 9) + "/" + row.field(10, 11) + row.at(overflow);
    }

    /** The leg of a record; null when it cannot be trusted, which a notice then says. */
    static @Nullable SsimLeg of(SsimRecord row, String file, @Nullable LocalDate seasonEnd, Notices notices) {
        String airline = row.field(3, 5);
        String number = row.field(6, 9).replaceFirst("^0+(?=.)", "");
        String designator = airline + number + row.raw(2, 2).strip();
        LocalDate from = SsimTimes.date(row.field(15, 21));
        LocalDate to = SsimTimes.date(row.field(22, 28));
        if (from != null && to == null && SsimTimes.isOpenEnd(row.field(22, 28))) {
            to = seasonEnd == null ? from.plusDays(OPEN_DAYS) : seasonEnd;
        }
        int days = days(row.raw(29, 35));
        int depart = SsimTimes.clock(row.field(44, 47));
        int arrive = SsimTimes.clock(row.field(58, 61));
        int sequence = row.number(12, 13);
        String fault = airline.isEmpty() || number.isEmpty()
                ? "has no airline or flight number"
                : sequence < 1
                        ? "has no leg sequence number in 12-13"
                        : from == null || to == null || to.isBefore(from)
                                ? "has no period in 15-28 such as 01DEC2628MAR27"
                                : days <= 0
                                        ? "has no days of operation in 29-35 such as 1 3 5"
                                        : depart == SsimTimes.BROKEN || arrive == SsimTimes.BROKEN
                                                ? "has no times in 44-47 and 58-61 such as 0825"
                                                : "";
        if (from == null || to == null || !fault.isEmpty()) {
            notices.warn(
                    Code.ROW_LEFT_OUT,
                    file,
                    row.line(),
                    null,
                    "leg " + designator + " " + fault + "; the flight is left out");
            return null;
        }
        char frequency = row.at(36);
        return new SsimLeg(
                flightKey(row),
                designator,
                airline,
                sequence,
                row.at(14),
                from,
                to,
                days,
                frequency == '2' ? 2 : 1,
                row.field(37, 39),
                depart,
                SsimTimes.offset(row.field(48, 52)),
                SsimTimes.days(row.at(193)),
                row.field(55, 57),
                arrive,
                SsimTimes.offset(row.field(66, 70)),
                SsimTimes.days(row.at(194)),
                row.field(73, 75),
                row.raw(150, 160),
                row.line());
    }

    /** Bits of the weekdays; 0 when there is anything but digits, blanks and dots. */
    private static int days(String text) {
        int days = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '1' && c <= '7') {
                days |= 1 << (c - '1');
            } else if (c > ' ' && c != '0' && c != '.' && c != '_') {
                return 0;
            }
        }
        return days;
    }

    /** The dates it departs on, bits from {@code dayZero}; every second week counts in steps of 14 days from the first day of the period. */
    BitSet dates(LocalDate dayZero, int maxDays) {
        BitSet dates = new BitSet();
        long zero = dayZero.toEpochDay();
        long last = Math.min(to.toEpochDay() - zero, maxDays - 1L);
        for (long day = from.toEpochDay() - zero; day <= last; day++) {
            boolean weekday = (days & 1 << Math.floorMod(zero + day + 3, 7)) != 0;
            boolean week = (day + zero - from.toEpochDay()) / 7 % everyWeeks == 0;
            if (day >= 0 && weekday && week) {
                dates.set((int) day);
            }
        }
        return dates;
    }
}
