package org.landbridge.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;

/**
 * One dated instance of a service, as the timetable promises it.
 *
 * @param serviceDay local date of departure from the first call
 * @param stops all calls with their moments
 */
public record Departure(Service service, LocalDate serviceDay, List<Step.Stop> stops) {

    public Departure {
        stops = List.copyOf(stops);
    }

    static Departure of(Service service, LocalDate serviceDay) {
        List<Step.Stop> stops = new ArrayList<>();
        for (Call call : service.calls()) {
            stops.add(new Step.Stop(
                    call.facility(),
                    at(call, serviceDay, call.arriveDay(), call.arriveTime()),
                    at(call, serviceDay, call.departDay(), call.departTime())));
        }
        return new Departure(service, serviceDay, stops);
    }

    /** When it leaves its first call. */
    public Instant leavesAt() {
        Instant first = stops.getFirst().departAt();
        if (first == null) {
            throw new IllegalStateException("service " + service.id() + " does not depart from its first call");
        }
        return first;
    }

    private static @Nullable Instant at(Call call, LocalDate serviceDay, int day, @Nullable LocalTime time) {
        return time == null
                ? null
                : serviceDay
                        .plusDays(day)
                        .atTime(time)
                        .atZone(call.facility().place().zone())
                        .toInstant();
    }
}
