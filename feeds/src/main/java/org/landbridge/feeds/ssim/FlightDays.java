package org.landbridge.feeds.ssim;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day on which each leg of a flight departs and arrives, counted from the day of the first departure.
 *
 * <p>The date variation (193-194) says it, counted from the first departure; some writers count it from the departure of the leg, some leave it out. So a
 * day is believed when the leg then takes more than no time and at most a day, and the stop at most two days; without a variation there is one such day for an
 * arrival, and the first for a departure. Days and periods of later legs may be those of the first departure or of their own.
 */
final class FlightDays {

    private static final int DAY = 1_440;
    private static final int MAX_STOP = 2 * DAY;

    private final List<SsimLeg> legs;
    private final int[] departOffset;
    private final int[] arriveOffset;
    private final int[] departMinute;
    private final int[] arriveMinute;
    private boolean assumed;

    private FlightDays(List<SsimLeg> legs, int[] departOffset, int[] arriveOffset) {
        this.legs = legs;
        this.departOffset = departOffset;
        this.arriveOffset = arriveOffset;
        this.departMinute = new int[legs.size()];
        this.arriveMinute = new int[legs.size()];
    }

    /**
     * The days of the legs; null when they contradict each other.
     *
     * @param departOffset minutes east of UTC of each departure, 0 where times are UTC
     * @param arriveOffset the same of each arrival
     */
    static @Nullable FlightDays of(List<SsimLeg> legs, int[] departOffset, int[] arriveOffset) {
        FlightDays days = new FlightDays(legs, departOffset, arriveOffset);
        for (int i = 0; i < legs.size(); i++) {
            if (!days.place(i)) {
                return null;
            }
        }
        return days;
    }

    /** Minutes from midnight of the day of the first departure, by the clock of the departure station. */
    int departMinute(int leg) {
        return departMinute[leg];
    }

    /** The same of the arrival, by the clock of the arrival station. */
    int arriveMinute(int leg) {
        return arriveMinute[leg];
    }

    /** Whether a date variation was not believed. */
    boolean isAssumed() {
        return assumed;
    }

    private boolean place(int i) {
        SsimLeg leg = legs.get(i);
        int before = i == 0 ? 0 : arriveMinute[i - 1] - arriveOffset[i - 1];
        Integer day = i == 0 ? Integer.valueOf(0) : departDay(leg, before, departOffset[i]);
        if (day == null || (i == 0 && leg.departDay() != SsimTimes.BROKEN && leg.departDay() != 0)) {
            return false;
        }
        departMinute[i] = day * DAY + leg.departMinute();
        if (i > 0 && !sameDays(leg, 0) && !sameDays(leg, day)) {
            return false;
        }
        Integer arrival = arriveDay(leg, day, departMinute[i] - departOffset[i], arriveOffset[i]);
        if (arrival == null) {
            return false;
        }
        arriveMinute[i] = arrival * DAY + leg.arriveMinute();
        return true;
    }

    private @Nullable Integer departDay(SsimLeg leg, int before, int offset) {
        int first = Math.ceilDiv(before + offset - leg.departMinute(), DAY);
        int stated = leg.departDay();
        if (stated == SsimTimes.BROKEN || stated == first) {
            return first;
        }
        int stop = stated * DAY + leg.departMinute() - offset - before;
        if (stop >= 0 && stop <= MAX_STOP) {
            return stated;
        }
        assumed = true;
        // counted from the leg itself: then its days of operation are its own
        return stated == 0 && sameDays(leg, first) && !sameDays(leg, 0) ? first : null;
    }

    private @Nullable Integer arriveDay(SsimLeg leg, int departDay, int departUtc, int offset) {
        int only = Math.floorDiv(departUtc + offset - leg.arriveMinute(), DAY) + 1;
        int stated = leg.arriveDay();
        if (stated == SsimTimes.BROKEN || stated == only) {
            return only;
        }
        assumed = true;
        return departDay + stated == only ? only : null;
    }

    /** Whether the leg runs on the days of the first leg, that many days later. */
    private boolean sameDays(SsimLeg leg, int later) {
        LocalDate zero = legs.getFirst().from().minusDays(10);
        BitSet first = legs.getFirst().dates(zero, 4_000);
        BitSet own = leg.dates(zero, 4_000);
        BitSet moved = new BitSet();
        first.stream().filter(day -> day + later >= 0).forEach(day -> moved.set(day + later));
        return own.equals(moved);
    }
}
