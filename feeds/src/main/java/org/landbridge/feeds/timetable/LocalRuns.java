package org.landbridge.feeds.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a run that is timed by one clock, and may last for weeks, into runs timed by the local clocks of its stops.
 *
 * <p>The foreign clock counts seconds from noon less twelve hours of the service day in one zone, so it runs on evenly when clocks change; a call of a
 * service has the local time its facility shows. Dates between whose departure and last arrival no zone changes its offset share one row
 * of local times; the others are looked at one by one. Local times come in seconds from the midnight that begins the local date of departure from the first
 * stop, so 25:10 on the foreign clock becomes 1:10 of the next date.
 */
public final class LocalRuns {

    private static final int DAY_SECONDS = 86_400;

    private final ZoneOffsets offsets;
    /** Epoch day of bit 0 in every set of dates. */
    private final long dayZero;

    private final int days;
    /** By zone of a foreign clock: the base of its days. */
    private final Map<Integer, long[]> bases = new HashMap<>();

    /** A row of local times and the dates it holds on. */
    public static final class Run {
        private final int[] localSecond;
        private final BitSet dates;

        Run(int[] localSecond, BitSet dates) {
            this.localSecond = localSecond;
            this.dates = dates;
        }

        /**
         * A run that is timed by the clocks of its stops already.
         *
         * @param localSecond arrival and departure of each stop in turn, seconds from the midnight that begins the date of departure
         * @param dates local dates of departure, bits from day zero
         */
        public static Run of(int[] localSecond, BitSet dates) {
            return new Run(localSecond.clone(), (BitSet) dates.clone());
        }

        /** Arrival and departure of each stop in turn, seconds from midnight of the departure date; the first arrival and the last departure mean nothing. */
        int[] localSecond() {
            return localSecond;
        }

        /** Local dates of departure from the first stop. */
        BitSet dates() {
            return dates;
        }
    }

    /** Called with the local date left out: its run stops somewhere in the hour that a clock shows twice, which a local timetable cannot tell. */
    public interface LeftOut {
        void date(long epochDay, int stop);
    }

    /**
     * For a timetable of some days.
     *
     * @param days how many days may be asked for, from day zero on
     */
    public LocalRuns(ZoneOffsets offsets, long dayZero, int days) {
        this.offsets = offsets;
        this.dayZero = dayZero;
        this.days = days;
    }

    /**
     * The local rows of one foreign run.
     *
     * @param clockZone zone of the foreign clock
     * @param serviceDays its days, bits from day zero
     * @param second arrival and departure of each stop in turn, seconds of the foreign clock, at most about 120 days
     * @param stopZone zone of each stop
     */
    public List<Run> of(int clockZone, BitSet serviceDays, int[] second, int[] stopZone, LeftOut leftOut) {
        int first = serviceDays.nextSetBit(0);
        if (first < 0) {
            return List.of();
        }
        int last = serviceDays.length() - 1;
        int start = second[1];
        int end = second[second.length - 2];
        List<Run> runs = new ArrayList<>(1);
        int whole = offsets.stretch(
                base(clockZone, first) + Math.min(0, start), base(clockZone, last) + Math.max(DAY_SECONDS, end));
        if (whole >= 0) {
            int[] local = local(base(clockZone, first), first, second, stopZone);
            int shift = departureShift(base(clockZone, first), first, start, stopZone[0]);
            runs.add(new Run(local, shifted(serviceDays, shift)));
        } else {
            dayByDay(clockZone, serviceDays, second, stopZone, leftOut, runs);
        }
        runs.removeIf(run -> run.dates.isEmpty());
        return runs;
    }

    private void dayByDay(
            int clockZone, BitSet serviceDays, int[] second, int[] stopZone, LeftOut leftOut, List<Run> runs) {
        int start = second[1];
        int end = second[second.length - 2];
        Run[] byStretch = new Run[offsets.stretchCount()];
        for (int day = serviceDays.nextSetBit(0); day >= 0; day = serviceDays.nextSetBit(day + 1)) {
            long base = base(clockZone, day);
            int stretch = offsets.stretch(base + Math.min(0, start), base + Math.max(DAY_SECONDS, end));
            Run known = stretch < 0 ? null : byStretch[stretch];
            if (known == null) {
                int repeated = stretch < 0 ? repeatedStop(base, second, stopZone) : -1;
                if (repeated >= 0) {
                    leftOut.date(dayZero + day, repeated);
                    continue;
                }
                known = alike(runs, local(base, day, second, stopZone));
                if (stretch >= 0) {
                    byStretch[stretch] = known;
                }
            }
            // the local date of departure may be another than the service day
            int departure = day + departureShift(base, day, start, stopZone[0]);
            if (departure >= 0) {
                known.dates.set(departure);
            }
        }
    }

    private long base(int clockZone, int day) {
        long[] known = bases.computeIfAbsent(clockZone, zone -> {
            long[] all = new long[days];
            for (int i = 0; i < days; i++) {
                all[i] = offsets.dayBase(zone, dayZero + i);
            }
            return all;
        });
        return known[day];
    }

    private static BitSet shifted(BitSet days, int shift) {
        if (shift == 0) {
            return (BitSet) days.clone();
        }
        BitSet moved = new BitSet();
        for (int day = days.nextSetBit(0); day >= 0; day = days.nextSetBit(day + 1)) {
            if (day + shift >= 0) {
                moved.set(day + shift);
            }
        }
        return moved;
    }

    /** Days from the service day to the local date of departure from the first stop. */
    private int departureShift(long base, int day, int start, int zone) {
        long moment = base + start;
        return Math.toIntExact(
                Math.floorDiv(moment + offsets.offset(zone, moment), (long) DAY_SECONDS) - dayZero - day);
    }

    /** The first stop with a time in the hour its clock shows twice; -1 when there is none. */
    private int repeatedStop(long base, int[] second, int[] stopZone) {
        for (int i = 1; i < second.length - 1; i++) {
            if (offsets.repeated(stopZone[i / 2], base + second[i])) {
                return i / 2;
            }
        }
        return -1;
    }

    private int[] local(long base, int day, int[] second, int[] stopZone) {
        long midnight = (dayZero + day + departureShift(base, day, second[1], stopZone[0])) * DAY_SECONDS;
        int[] local = new int[second.length];
        for (int i = 1; i < second.length - 1; i++) {
            long moment = base + second[i];
            local[i] = Math.toIntExact(moment + offsets.offset(stopZone[i / 2], moment) - midnight);
        }
        local[0] = local[1];
        local[second.length - 1] = local[second.length - 2];
        return local;
    }

    private static Run alike(List<Run> runs, int[] local) {
        for (Run run : runs) {
            if (Arrays.equals(run.localSecond, local)) {
                return run;
            }
        }
        Run run = new Run(local, new BitSet());
        runs.add(run);
        return run;
    }
}
