package org.landbridge.feeds.gtfs;

import java.util.BitSet;

/**
 * The stop times of a feed in columns, each trip's in one piece and in order:
 *
 * <pre>
 * trip        0         1      2
 * firstRow    0         4      6       9       (one more than there are trips)
 *             |         |      |
 * stop        a b c d   a c    d c a           index of the stop
 * arriveSecond                                 seconds of the service day, may pass 86,400
 * departSecond
 * flags                                        BOARD, ALIGHT
 * </pre>
 *
 * 13 bytes a row once read (25 while reading, for line and order); times are filled in and checked, trips that cannot be trusted are not usable.
 */
public final class GtfsStopTimes {

    /** Cargo may be loaded. */
    public static final int BOARD = 1;

    /** Cargo may be discharged. */
    public static final int ALIGHT = 2;

    private final int[] firstRow;
    private final int[] stop;
    private final int[] arriveSecond;
    private final int[] departSecond;
    private final byte[] flags;
    private final BitSet usable;

    GtfsStopTimes(int[] firstRow, int[] stop, int[] arriveSecond, int[] departSecond, byte[] flags, BitSet usable) {
        this.firstRow = firstRow;
        this.stop = stop;
        this.arriveSecond = arriveSecond;
        this.departSecond = departSecond;
        this.flags = flags;
        this.usable = usable;
    }

    /** Rows in all. */
    public int count() {
        return stop.length;
    }

    /** Whether the trip has two calls or more with times in order. */
    public boolean isUsable(int trip) {
        return usable.get(trip);
    }

    public int usableTrips() {
        return usable.cardinality();
    }

    public int firstRow(int trip) {
        return firstRow[trip];
    }

    /** The row after the trip's last. */
    public int endRow(int trip) {
        return firstRow[trip + 1];
    }

    public int stop(int row) {
        return stop[row];
    }

    /** Seconds since noon less twelve hours of the service day, in the agency's zone. */
    public int arriveSecond(int row) {
        return arriveSecond[row];
    }

    public int departSecond(int row) {
        return departSecond[row];
    }

    public boolean board(int row) {
        return (flags[row] & BOARD) != 0;
    }

    public boolean alight(int row) {
        return (flags[row] & ALIGHT) != 0;
    }

    byte flags(int row) {
        return flags[row];
    }
}
