package org.landbridge.routing.search;

import org.landbridge.routing.timetable.OpenTimes;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Opening hours of facilities and trucks, with the overlay's closures on top. */
final class Hours {

    private final Timetable timetable;
    private final OpenTimes open;
    private final Overlay overlay;
    private final Query query;

    Hours(Timetable timetable, Overlay overlay, Query query) {
        this.timetable = timetable;
        this.open = timetable.openTimes();
        this.overlay = overlay;
        this.query = query;
    }

    /** First open minute of a facility not before {@code minute}; {@link Integer#MAX_VALUE} when it never opens. */
    int nextOpen(int facility, int minute) {
        return nextOpen(facility, timetable.hoursOf(facility), minute);
    }

    int nextOpen(int facility, int hours, int minute) {
        int time = minute;
        while (true) {
            time = open.nextOpen(hours, time);
            int again = overlay.openAgain(facility, time);
            if (again == time) {
                return time;
            }
            time = again;
        }
    }

    /** Last open minute of a facility not after {@code minute}; {@link Integer#MIN_VALUE} when it never opens. */
    int lastOpen(int facility, int minute) {
        return lastOpen(facility, timetable.hoursOf(facility), minute);
    }

    int lastOpen(int facility, int hours, int minute) {
        int time = minute;
        while (true) {
            time = open.lastOpen(hours, time);
            int before = overlay.lastBefore(facility, time);
            if (before == time) {
                return time;
            }
            time = before;
        }
    }

    /** First minute not before {@code minute} at which the cargo may leave its origin. */
    int nextLeave(int hours, int minute) {
        return query.origin == Timetable.NONE ? open.nextOpen(hours, minute) : nextOpen(query.origin, hours, minute);
    }

    /** Last minute not after {@code minute} at which the cargo may leave its origin. */
    int lastLeave(int hours, int minute) {
        return query.origin == Timetable.NONE ? open.lastOpen(hours, minute) : lastOpen(query.origin, hours, minute);
    }

    /** First minute not before {@code minute} at which the destination takes the cargo. */
    int arrival(int minute) {
        return query.destinationFacility == Timetable.NONE
                ? open.nextOpen(query.destinationHours, minute)
                : nextOpen(query.destinationFacility, query.destinationHours, minute);
    }

    /** Last minute not after {@code minute} at which the destination takes the cargo. */
    int lastArrival(int minute) {
        return query.destinationFacility == Timetable.NONE
                ? open.lastOpen(query.destinationHours, minute)
                : lastOpen(query.destinationFacility, query.destinationHours, minute);
    }

    /** Longest time a facility may be closed at a stretch, in minutes. */
    long longestClosed(int facility) {
        return (long) open.longestClosed(timetable.hoursOf(facility)) + overlay.longestClosure();
    }
}
