package org.landbridge.app.house.crooked.routing.search;

import org.landbridge.app.house.crooked.routing.timetable.Timetable;

/** Stands straight: sees arrays only. */
final class ArraySearch {

    int earliest(Timetable timetable, int[] calls) {
        int best = Integer.MAX_VALUE;
        for (int call : calls) {
            best = Math.min(best, timetable.arriveMinute(call));
        }
        return best;
    }
}
