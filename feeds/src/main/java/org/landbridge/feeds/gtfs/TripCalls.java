package org.landbridge.feeds.gtfs;

import java.util.Arrays;

/** The calls of one trip by facility; calls that follow each other at one facility are one call. */
final class TripCalls {

    private final int[] facility;
    private final byte[] flags;
    private final int[] second;

    private TripCalls(int[] facility, byte[] flags, int[] second) {
        this.facility = facility;
        this.flags = flags;
        this.second = second;
    }

    static TripCalls of(GtfsStopTimes times, int trip, StopFacilities facilities) {
        int most = times.endRow(trip) - times.firstRow(trip);
        int[] facility = new int[most];
        byte[] flags = new byte[most];
        int[] second = new int[2 * most];
        int count = 0;
        for (int row = times.firstRow(trip); row < times.endRow(trip); row++) {
            int at = facilities.of(times.stop(row));
            if (count > 0 && facility[count - 1] == at) {
                flags[count - 1] |= times.flags(row);
                second[2 * count - 1] = times.departSecond(row);
            } else {
                facility[count] = at;
                flags[count] = times.flags(row);
                second[2 * count] = times.arriveSecond(row);
                second[2 * count + 1] = times.departSecond(row);
                count++;
            }
        }
        return count == most
                ? new TripCalls(facility, flags, second)
                : new TripCalls(
                        Arrays.copyOf(facility, count), Arrays.copyOf(flags, count), Arrays.copyOf(second, 2 * count));
    }

    int count() {
        return facility.length;
    }

    /** Index of the facility of each call. */
    int[] facility() {
        return facility;
    }

    byte[] flags() {
        return flags;
    }

    /** Arrival and departure of each call in turn, seconds of the service day. */
    int[] second() {
        return second;
    }
}
