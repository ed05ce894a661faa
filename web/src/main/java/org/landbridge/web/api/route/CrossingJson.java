package org.landbridge.web.api.route;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.place.Facility;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A border crossed on a leg.
 *
 * @param gateway its id
 * @param gaugeChange the model's word in lower case
 * @param operation what is done there, in words
 * @param from the side left
 * @param to the side entered
 * @param arriveAt at the last station before it, null when the service has no call there
 * @param departAt from the first station after it, null when the service has no call there
 * @param typicalHours border time the timetable counts on
 * @param stressedHours border time in a bad period, null when unknown
 */
public record CrossingJson(
        String gateway,
        String name,
        String gaugeChange,
        String operation,
        PointJson from,
        PointJson to,
        @Nullable OffsetDateTime arriveAt,
        @Nullable OffsetDateTime departAt,
        double typicalHours,
        @Nullable Double stressedHours) {

    static CrossingJson of(Step.Crossing crossing, List<Step.Stop> stops, Telling telling) {
        Gateway gateway = crossing.gateway();
        int before = indexOf(stops, gateway.sideA(), gateway.sideB());
        boolean forward = before < 0
                || stops.get(before).facility().id().equals(gateway.sideA().id());
        Facility left = forward ? gateway.sideA() : gateway.sideB();
        Facility entered = forward ? gateway.sideB() : gateway.sideA();
        Instant arrive = timeAt(stops, left, true);
        Instant depart = timeAt(stops, entered, false);
        Integer stressed = crossing.stressedMinutes();
        return new CrossingJson(
                gateway.id(),
                telling.name(gateway.names()),
                gateway.gaugeChange().name().toLowerCase(Locale.ROOT),
                gateway.operation(),
                PointJson.of(left, telling),
                PointJson.of(entered, telling),
                arrive == null ? null : Telling.at(arrive, left.place()),
                depart == null ? null : Telling.at(depart, entered.place()),
                crossing.typicalMinutes() / 60.0,
                stressed == null ? null : stressed / 60.0);
    }

    /** The first stop at one of the two facilities, -1 when there is none. */
    private static int indexOf(List<Step.Stop> stops, Facility one, Facility other) {
        for (int i = 0; i < stops.size(); i++) {
            String id = stops.get(i).facility().id();
            if (id.equals(one.id()) || id.equals(other.id())) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Instant timeAt(List<Step.Stop> stops, Facility facility, boolean arrival) {
        for (Step.Stop stop : stops) {
            if (stop.facility().id().equals(facility.id())) {
                Instant first = arrival ? stop.arriveAt() : stop.departAt();
                return first != null ? first : arrival ? stop.departAt() : stop.arriveAt();
            }
        }
        return null;
    }
}
