package org.landbridge.routing.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A small freight world. Money is in whole minor units (a day's storage too), masses in grams, times as the timetable prints them.
 *
 * @param truckHours quarter hours of the local week, from Monday 00:00, in which a door truck may leave; empty = any
 * @param drayHours likewise for trucks between spots
 */
record World(
        long seed,
        LocalDate firstDay,
        LocalDate lastDay,
        List<Spot> spots,
        List<Line> lines,
        List<Dray> drays,
        Set<Integer> truckHours,
        Set<Integer> drayHours,
        Changes changes) {

    /**
     * A terminal.
     *
     * @param open quarter hours of the local week in which it is open; empty = always
     * @param handling minutes from mode to mode: rail 0, road 1, sea 2, air 3
     */
    record Spot(
            ZoneId zone,
            Set<Integer> open,
            List<List<Integer>> handling,
            long handlingCost,
            long handlingGrams,
            int freeMinutes,
            long storagePerDay,
            int plugFreeMinutes,
            long plugPerDay) {}

    /**
     * A service.
     *
     * @param prices by boarding and alighting stop
     */
    record Line(int mode, List<Stop> stops, Set<LocalDate> dates, Map<List<Integer>, Fare> prices) {}

    /**
     * A stop.
     *
     * @param gateway number of the gateway crossed just before, -1 for none
     * @param reload whether that gateway lifts the cargo once
     */
    record Stop(
            int spot,
            int arriveDay,
            LocalTime arrive,
            int departDay,
            LocalTime depart,
            boolean board,
            boolean alight,
            int cutoff,
            int available,
            int gateway,
            boolean reload) {}

    /** A price by local departure date at the boarding stop. */
    record Fare(List<Step> steps, long grams) {}

    /** A price from a date on; negative = none. */
    record Step(LocalDate from, long amount) {}

    /** A truck between two spots. */
    record Dray(int from, int to, int minutes, long cost, long grams) {}

    /** Changes since publication; minutes are UTC since 00:00 of the first day. */
    record Changes(
            Set<RunDay> cancelled,
            List<Late> late,
            List<Closure> closedSpots,
            List<Closure> closedGateways,
            Set<Full> full) {
        static final Changes NONE = new Changes(Set.of(), List.of(), List.of(), List.of(), Set.of());
    }

    record RunDay(int line, LocalDate date) {}

    /** The run leaves {@code fromStop} and reaches all later stops so many minutes late. */
    record Late(int line, LocalDate date, int fromStop, int minutes) {}

    record Closure(int index, int fromMinute, int untilMinute) {}

    /** No space on the section that leads to a stop. */
    record Full(int line, LocalDate date, int toStop) {}

    /** A truck from the origin to a spot, or (not {@code truck}) handing in at the spot itself. */
    record Access(int spot, boolean truck, int minutes, long cost, long grams) {}

    /** A truck from a spot to the destination's door. */
    record Egress(int spot, int minutes, long cost, long grams) {}

    /**
     * A question.
     *
     * @param originZone zone of the origin's door
     * @param destinationSpot the destination when it is a terminal, else -1
     * @param direct minutes, cost, grams of a truck from door to door; empty = none
     * @param latestLeave the cargo leaves its origin no later
     * @param longest most minutes from leaving to arriving
     * @param requiredGateway a gateway that must be crossed, -1 for none
     * @param criteria of "acghd": arrival, cost, grams, handlings, departure
     */
    record Ask(
            ZoneId originZone,
            List<Access> accesses,
            int destinationSpot,
            List<Egress> egresses,
            List<Long> direct,
            int ready,
            int latestLeave,
            int deadline,
            int longest,
            int maxLegs,
            int requiredGateway,
            String criteria) {}
}
