package org.landbridge.routing.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dated instance of a service, as the timetable has it.
 *
 * @param service index in the network's list
 * @param day local date of departure from the first call
 * @param calls in order
 */
public record Departure(int service, LocalDate day, List<CallTime> calls) {

    public Departure {
        calls = List.copyOf(calls);
    }

    /**
     * When the departure is at a call.
     *
     * @param facility index in the network's list
     * @param arriveAt null at the first call
     * @param handInBy latest hand-in; null where nothing is loaded
     * @param departAt null at the last call
     * @param availableAt earliest taking out, opening hours not counted; null where nothing is discharged
     */
    public record CallTime(
            int facility,
            @Nullable Instant arriveAt,
            @Nullable Instant handInBy,
            @Nullable Instant departAt,
            @Nullable Instant availableAt) {}
}
