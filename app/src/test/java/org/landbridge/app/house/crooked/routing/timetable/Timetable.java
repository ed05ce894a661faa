package org.landbridge.app.house.crooked.routing.timetable;

/** Arrays, as they should be. */
public final class Timetable {

    private final int[] arriveMinute = new int[8];

    /** Minutes since the first day. */
    public int arriveMinute(int call) {
        return arriveMinute[call];
    }
}
