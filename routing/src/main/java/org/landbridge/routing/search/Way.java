package org.landbridge.routing.search;

import java.util.List;

/**
 * One way found, in minutes and indices.
 *
 * @param startMinute the cargo leaves its origin
 * @param arriveMinute the cargo is at its destination
 * @param cost in cost units; 0 when cost did not count
 * @param grams CO2e; 0 when it did not count
 * @param handlings 0 when they did not count
 */
public record Way(int startMinute, int arriveMinute, long cost, long grams, int handlings, List<Leg> legs) {

    public Way {
        legs = List.copyOf(legs);
    }

    /** What a leg is. */
    public enum Kind {
        /** A truck from the origin to a facility; {@code index} is the access. */
        ACCESS,
        /** Carriage by a service. */
        SERVICE,
        /** A truck between two facilities; {@code index} is the dray. */
        DRAY,
        /** A truck from a facility to the destination; {@code index} is the egress. */
        EGRESS,
        /** A truck from door to door. */
        DIRECT
    }

    /**
     * One leg.
     *
     * @param index of the access, dray or egress; the service of a carriage
     * @param day service day of a carriage
     * @param extra the overlay's extra run, -1 for a departure by the timetable
     * @param boardCall -1 for a truck
     * @param alightCall -1 for a truck
     * @param departMinute the vehicle leaves
     * @param arriveMinute the vehicle arrives
     * @param availableMinute the cargo can be taken over
     */
    public record Leg(
            Kind kind,
            int index,
            int day,
            int extra,
            int boardCall,
            int alightCall,
            int departMinute,
            int arriveMinute,
            int availableMinute) {}
}
