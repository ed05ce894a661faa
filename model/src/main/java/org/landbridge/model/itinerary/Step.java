package org.landbridge.model.itinerary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;

/** A part of an itinerary. */
public sealed interface Step {

    List<CostLine> costLines();

    List<EmissionLine> emissionLines();

    /**
     * Where a leg starts or ends.
     *
     * @param facility null at a door
     */
    record Point(Place place, @Nullable Facility facility) {
        public GeoPosition position() {
            return facility == null ? place.position() : facility.position();
        }

        public String id() {
            return facility == null ? place.id() : facility.id();
        }
    }

    /**
     * Carriage on one departure, or by a truck on demand, from load to discharge.
     *
     * @param service null for a truck on demand
     * @param serviceDay local date of the departure from its first call, null for a truck on demand
     * @param from where it is loaded
     * @param to where it is discharged
     * @param handInBy latest hand-in at {@code from} (the cut-off), null for a truck on demand
     * @param departAt the vehicle leaves {@code from}
     * @param arriveAt the vehicle reaches {@code to}
     * @param availableAt the cargo can be taken out at {@code to}
     * @param stops calls passed from {@code from} to {@code to}, both included, with their times; empty for a truck on demand
     * @param crossings gateways crossed, in order
     * @param distance along the links, or by road
     * @param path positions to draw it through, both ends included
     */
    record Leg(
            Mode mode,
            @Nullable Service service,
            @Nullable LocalDate serviceDay,
            Point from,
            Point to,
            @Nullable Instant handInBy,
            Instant departAt,
            Instant arriveAt,
            Instant availableAt,
            List<Stop> stops,
            List<Crossing> crossings,
            Distance distance,
            List<GeoPosition> path,
            List<CostLine> costLines,
            List<EmissionLine> emissionLines,
            boolean illustrative)
            implements Step {

        public Leg {
            stops = List.copyOf(stops);
            crossings = List.copyOf(crossings);
            path = List.copyOf(path);
            costLines = List.copyOf(costLines);
            emissionLines = List.copyOf(emissionLines);
        }
    }

    /**
     * Discharge, dwell and load between two legs.
     *
     * @param facility where
     * @param fromMode mode of the leg before
     * @param toMode mode of the leg after
     * @param availableAt the cargo can be taken over from the leg before
     * @param readyAt handled and ready for hand-in to the leg after, opening hours respected
     * @param handInBy hand-in closes for the leg after
     * @param waitMinutes from {@code availableAt} to the departure of the leg after
     * @param handlingMinutes least minutes that the move needs
     */
    record Transfer(
            Facility facility,
            Mode fromMode,
            Mode toMode,
            Instant availableAt,
            Instant readyAt,
            Instant handInBy,
            int waitMinutes,
            int handlingMinutes,
            List<CostLine> costLines,
            List<EmissionLine> emissionLines)
            implements Step {

        public Transfer {
            costLines = List.copyOf(costLines);
            emissionLines = List.copyOf(emissionLines);
        }
    }

    /**
     * A call passed on the way.
     *
     * @param arriveAt null where it was loaded
     * @param departAt null where it is discharged
     */
    record Stop(
            Facility facility,
            @Nullable Instant arriveAt,
            @Nullable Instant departAt) {}

    /**
     * A gateway crossed on the way.
     *
     * @param typicalMinutes border time the timetable counts on
     * @param stressedMinutes border time in a bad period, null when unknown
     */
    record Crossing(
            Gateway gateway, int typicalMinutes, @Nullable Integer stressedMinutes) {}
}
