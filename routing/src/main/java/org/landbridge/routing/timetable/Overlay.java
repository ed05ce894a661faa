package org.landbridge.routing.timetable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What changed since the timetable was published: cancelled and delayed departures, extra runs, closed gateways and facilities, space left. Small,
 * immutable, replaced whole; a search reads one overlay from start to end.
 *
 * <pre>
 * service s    cancelled[s]: sorted days that do not run by the timetable (a delayed departure is one, and an extra run in its place)
 *              extras extraFirst[s] .. extraFirst[s+1]-1
 *              spaceKey[s]: sorted day * calls + section; spaceLeft[s]: three longs each (TEU hundredths, grams, cubic centimetres)
 * extra x      extraDay[x]; absolute minutes extraArrive[x][i], extraDepart[x][i] at position i
 * gateway g    gatewayClosed[g]: from, until, from, until ... minutes, sorted
 * facility f   facilityClosed[f]: likewise
 * </pre>
 *
 * A section is named by the position of the call it leads to, 1 to the number of calls less 1.
 */
public final class Overlay {

    /** No limit on space. */
    public static final long UNLIMITED = Long.MAX_VALUE;

    private static final int[] EMPTY = {};

    private final boolean empty;
    private final int[][] cancelled;
    private final int[] extraFirst;
    private final int[] extraDay;
    private final int[][] extraArrive;
    private final int[][] extraDepart;
    private final int[][] spaceKey;
    private final long[][] spaceLeft;
    private final int[][] gatewayClosed;
    private final int[][] facilityClosed;
    private final int longestClosure;

    private Overlay(Builder from) {
        int services = from.timetable.serviceCount();
        this.cancelled = new int[services][];
        this.extraFirst = new int[services + 1];
        this.spaceKey = new int[services][];
        this.spaceLeft = new long[services][];
        List<Extra> extras = new ArrayList<>();
        boolean any = false;
        for (int s = 0; s < services; s++) {
            cancelled[s] = ints(from.cancelled.get(s));
            extraFirst[s] = extras.size();
            extras.addAll(from.extras.getOrDefault(s, List.of()));
            TreeMap<Integer, long[]> space = from.space.getOrDefault(s, new TreeMap<>());
            spaceKey[s] = ints(space.navigableKeySet());
            spaceLeft[s] = space.values().stream().flatMapToLong(Arrays::stream).toArray();
            any |= cancelled[s].length > 0 || spaceKey[s].length > 0;
        }
        extraFirst[services] = extras.size();
        this.extraDay = extras.stream().mapToInt(x -> x.day).toArray();
        this.extraArrive = extras.stream().map(x -> x.arrive).toArray(int[][]::new);
        this.extraDepart = extras.stream().map(x -> x.depart).toArray(int[][]::new);
        this.gatewayClosed = closures(from.gatewayClosed);
        this.facilityClosed = closures(from.facilityClosed);
        int longest = 0;
        for (int[] periods : facilityClosed) {
            for (int i = 0; i < periods.length; i += 2) {
                longest = Math.max(longest, periods[i + 1] - periods[i]);
            }
        }
        this.longestClosure = longest;
        this.empty = !any && extras.isEmpty() && gatewayClosed.length == 0 && facilityClosed.length == 0;
    }

    private static int[] ints(java.util.@org.jspecify.annotations.Nullable SortedSet<Integer> set) {
        return set == null || set.isEmpty()
                ? EMPTY
                : set.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[][] closures(Map<Integer, NavigableMap<Integer, Integer>> byIndex) {
        int count = byIndex.keySet().stream().mapToInt(i -> i + 1).max().orElse(0);
        int[][] closed = new int[count][];
        Arrays.fill(closed, EMPTY);
        byIndex.forEach((index, periods) -> {
            Ints row = new Ints();
            periods.forEach((start, end) -> {
                row.add(start);
                row.add(end);
            });
            closed[index] = row.toArray();
        });
        return closed;
    }

    /** Nothing changed. */
    public static Overlay none(Timetable timetable) {
        return new Builder(timetable).build();
    }

    public static Builder over(Timetable timetable) {
        return new Builder(timetable);
    }

    private static final class Extra {
        final int day;
        final int[] arrive;
        final int[] depart;

        Extra(int day, int[] arrive, int[] depart) {
            this.day = day;
            this.arrive = arrive;
            this.depart = depart;
        }
    }

    /** Gathers changes; times are absolute minutes, days service days. */
    public static final class Builder {
        private final Timetable timetable;
        private final Map<Integer, TreeSet<Integer>> cancelled = new TreeMap<>();
        private final Map<Integer, List<Extra>> extras = new TreeMap<>();
        private final Map<Integer, TreeMap<Integer, long[]>> space = new TreeMap<>();
        private final TreeMap<Integer, NavigableMap<Integer, Integer>> gatewayClosed = new TreeMap<>();
        private final TreeMap<Integer, NavigableMap<Integer, Integer>> facilityClosed = new TreeMap<>();

        private Builder(Timetable timetable) {
            this.timetable = timetable;
        }

        public Builder cancel(int service, int day) {
            cancelled.computeIfAbsent(service, s -> new TreeSet<>()).add(day);
            return this;
        }

        /** The departure leaves call {@code fromIndex} and arrives at all later calls so many minutes late. */
        public Builder delay(int service, int day, int fromIndex, int minutes) {
            int times = timetable.timesOf(service, day);
            int calls = timetable.endCall(service) - timetable.firstCall(service);
            int[] arrive = new int[calls];
            int[] depart = new int[calls];
            for (int i = 0; i < calls; i++) {
                arrive[i] = day * 1440 + timetable.arriveMinute(times, i) + (i > fromIndex ? minutes : 0);
                depart[i] = day * 1440 + timetable.departMinute(times, i) + (i >= fromIndex ? minutes : 0);
            }
            cancel(service, day);
            return extraRun(service, day, arrive, depart);
        }

        /**
         * A run beside the timetable.
         *
         * @param day its service day: what tariffs by date look at
         */
        public Builder extraRun(int service, int day, int[] arriveMinutes, int[] departMinutes) {
            int calls = timetable.endCall(service) - timetable.firstCall(service);
            if (arriveMinutes.length != calls || departMinutes.length != calls) {
                throw new IllegalArgumentException("extra run of service index " + service + " gives "
                        + arriveMinutes.length + " arrivals and " + departMinutes.length + " departures; it has "
                        + calls + " calls");
            }
            extras.computeIfAbsent(service, s -> new ArrayList<>())
                    .add(new Extra(day, arriveMinutes.clone(), departMinutes.clone()));
            return this;
        }

        /** Nothing rides over the gateway on a section whose time from departure to arrival touches the period. */
        public Builder closeGateway(int gateway, int fromMinute, int untilMinute) {
            gatewayClosed.computeIfAbsent(gateway, g -> new TreeMap<>()).merge(fromMinute, untilMinute, Math::max);
            return this;
        }

        /** Nothing is handed in, taken out or moved at the facility in the period; vehicles still pass. */
        public Builder closeFacility(int facility, int fromMinute, int untilMinute) {
            facilityClosed.computeIfAbsent(facility, f -> new TreeMap<>()).merge(fromMinute, untilMinute, Math::max);
            return this;
        }

        /** Space left on a departure between the call before and call {@code index}; {@link #UNLIMITED} where it does not matter. */
        public Builder space(int service, int day, int index, long teuHundredths, long grams, long cubicCentimeters) {
            int calls = timetable.endCall(service) - timetable.firstCall(service);
            space.computeIfAbsent(service, s -> new TreeMap<>())
                    .put(day * calls + index, new long[] {teuHundredths, grams, cubicCentimeters});
            return this;
        }

        /** Takes a load's space from a departure between two positions; the first time from what the departure offers in all. */
        public Builder take(
                int service, int day, int fromIndex, int toIndex, long[] offered, long teu, long grams, long volume) {
            int calls = timetable.endCall(service) - timetable.firstCall(service);
            TreeMap<Integer, long[]> left = space.computeIfAbsent(service, s -> new TreeMap<>());
            for (int index = fromIndex + 1; index <= toIndex; index++) {
                long[] known = left.getOrDefault(day * calls + index, offered);
                left.put(
                        day * calls + index,
                        new long[] {less(known[0], teu), less(known[1], grams), less(known[2], volume)});
            }
            return this;
        }

        private static long less(long left, long taken) {
            return left == UNLIMITED ? left : left - taken;
        }

        public Overlay build() {
            return new Overlay(this);
        }
    }

    /** These changes, to be added to. */
    public Builder more(Timetable timetable) {
        Builder builder = new Builder(timetable);
        for (int s = 0; s < cancelled.length; s++) {
            for (int day : cancelled[s]) {
                builder.cancel(s, day);
            }
            for (int x = extraFirst[s]; x < extraFirst[s + 1]; x++) {
                builder.extraRun(s, extraDay[x], extraArrive[x], extraDepart[x]);
            }
            TreeMap<Integer, long[]> space = new TreeMap<>();
            for (int i = 0; i < spaceKey[s].length; i++) {
                space.put(spaceKey[s][i], Arrays.copyOfRange(spaceLeft[s], 3 * i, 3 * i + 3));
            }
            if (!space.isEmpty()) {
                builder.space.put(s, space);
            }
        }
        copy(gatewayClosed, builder.gatewayClosed);
        copy(facilityClosed, builder.facilityClosed);
        return builder;
    }

    private static void copy(int[][] closed, Map<Integer, NavigableMap<Integer, Integer>> to) {
        for (int index = 0; index < closed.length; index++) {
            NavigableMap<Integer, Integer> periods = new TreeMap<>();
            for (int i = 0; i < closed[index].length; i += 2) {
                periods.put(closed[index][i], closed[index][i + 1]);
            }
            if (!periods.isEmpty()) {
                to.put(index, periods);
            }
        }
    }

    public boolean isEmpty() {
        return empty;
    }

    public boolean isCancelled(int service, int day) {
        return cancelled[service].length > 0 && Arrays.binarySearch(cancelled[service], day) >= 0;
    }

    public int firstExtra(int service) {
        return extraFirst[service];
    }

    public int endExtra(int service) {
        return extraFirst[service + 1];
    }

    public int extraDay(int extra) {
        return extraDay[extra];
    }

    /** Absolute minute of arrival at a position. */
    public int extraArrive(int extra, int index) {
        return extraArrive[extra][index];
    }

    public int extraDepart(int extra, int index) {
        return extraDepart[extra][index];
    }

    /** Whether a load fits on the section that leads to position {@code index}. */
    public boolean fits(int service, int day, int index, int calls, long teuHundredths, long grams, long volume) {
        int[] keys = spaceKey[service];
        if (keys.length == 0) {
            return true;
        }
        int at = Arrays.binarySearch(keys, day * calls + index);
        if (at < 0) {
            return true;
        }
        long[] left = spaceLeft[service];
        return teuHundredths <= left[3 * at] && grams <= left[3 * at + 1] && volume <= left[3 * at + 2];
    }

    /** Whether the gateway is closed at some minute of a span, both ends included. */
    public boolean gatewayClosed(int gateway, int fromMinute, int toMinute) {
        if (gateway >= gatewayClosed.length) {
            return false;
        }
        int[] periods = gatewayClosed[gateway];
        for (int i = 0; i < periods.length; i += 2) {
            if (fromMinute < periods[i + 1] && toMinute >= periods[i]) {
                return true;
            }
        }
        return false;
    }

    /** The end of the closure a minute lies in, or the minute itself when the facility is not closed. */
    public int openAgain(int facility, int minute) {
        if (facility >= facilityClosed.length) {
            return minute;
        }
        int[] periods = facilityClosed[facility];
        int time = minute;
        for (int i = 0; i < periods.length; i += 2) {
            if (time >= periods[i] && time < periods[i + 1]) {
                time = periods[i + 1];
            }
        }
        return time;
    }

    /** The last minute before the closure a minute lies in, or the minute itself. */
    public int lastBefore(int facility, int minute) {
        if (facility >= facilityClosed.length) {
            return minute;
        }
        int[] periods = facilityClosed[facility];
        int time = minute;
        for (int i = periods.length - 2; i >= 0; i -= 2) {
            if (time >= periods[i] && time < periods[i + 1]) {
                time = periods[i] - 1;
            }
        }
        return time;
    }

    /** Minutes of the longest closure of any facility; 0 without one. */
    public int longestClosure() {
        return longestClosure;
    }
}
