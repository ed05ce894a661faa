package org.landbridge.routing.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every way of a world. Times are minutes UTC since 00:00 of its first day. */
final class BruteForce {

    private static final int ROAD = 1;

    /** A way's values; those that do not count are 0, and a departure is negated so that less is better everywhere. */
    record Values(long arrival, long cost, long grams, long handlings, long departure) {
        private boolean beats(Values other) {
            return arrival <= other.arrival
                    && cost <= other.cost
                    && grams <= other.grams
                    && handlings <= other.handlings
                    && departure <= other.departure;
        }
    }

    /** Cargo that can be taken over at a spot; {@code kind} is the mode it came by, 4 for a dray. Cost in 1/1440 minor units. */
    private record State(
            int spot,
            int kind,
            int available,
            long cost,
            long grams,
            int handlings,
            int legs,
            int start,
            boolean passed) {}

    /** One departure with its times at every stop. */
    private record Departure(int line, LocalDate date, List<Integer> arrive, List<Integer> depart) {}

    private final World world;
    private final int minutes;
    private final List<BitSet> open = new ArrayList<>();
    private final List<BitSet> drayOpen = new ArrayList<>();
    private final Map<ZoneId, BitSet> truckOpen = new HashMap<>();
    private final List<BitSet> truckOpenAtSpot = new ArrayList<>();
    private final List<Departure> departures = new ArrayList<>();
    private World.Ask ask;
    private Set<Values> found = new HashSet<>();
    private final Set<State> seen = new HashSet<>();

    BruteForce(World world) {
        this.world = world;
        this.ask = new World.Ask(ZoneOffset.UTC, List.of(), -1, List.of(), List.of(), 0, 0, 0, 0, 0, -1, "");
        this.minutes = (int) ChronoUnit.DAYS.between(world.firstDay(), world.lastDay()) * 1440 + 200 * 1440;
        for (int s = 0; s < world.spots().size(); s++) {
            World.Spot spot = world.spots().get(s);
            BitSet bits = openMinutes(spot.zone(), spot.open());
            for (World.Closure closure : world.changes().closedSpots()) {
                if (closure.index() == s) {
                    bits.clear(closure.fromMinute(), closure.untilMinute());
                }
            }
            open.add(bits);
            BitSet dray = openMinutes(spot.zone(), world.drayHours());
            dray.and(bits);
            drayOpen.add(dray);
            BitSet truck = openMinutes(spot.zone(), world.truckHours());
            truck.and(bits);
            truckOpenAtSpot.add(truck);
            truckOpen.computeIfAbsent(spot.zone(), zone -> openMinutes(zone, world.truckHours()));
        }
        for (int l = 0; l < world.lines().size(); l++) {
            addDepartures(l);
        }
    }

    private BitSet openMinutes(ZoneId zone, Set<Integer> quarters) {
        BitSet bits = new BitSet(minutes);
        if (quarters.isEmpty()) {
            bits.set(0, minutes);
            return bits;
        }
        ZonedDateTime start = world.firstDay().atStartOfDay(ZoneOffset.UTC);
        for (int m = 0; m < minutes; m += 15) {
            ZonedDateTime local = start.plusMinutes(m).withZoneSameInstant(zone);
            int quarter = (local.getDayOfWeek().getValue() - 1) * 96 + local.getHour() * 4 + local.getMinute() / 15;
            if (quarters.contains(quarter)) {
                bits.set(m, m + 15);
            }
        }
        return bits;
    }

    private void addDepartures(int l) {
        World.Line line = world.lines().get(l);
        int stops = line.stops().size();
        for (LocalDate date : line.dates()) {
            if (date.isBefore(world.firstDay())
                    || date.isAfter(world.lastDay())
                    || world.changes().cancelled().contains(new World.RunDay(l, date))) {
                continue;
            }
            int[] arrive = new int[stops];
            int[] depart = new int[stops];
            for (int i = 0; i < stops; i++) {
                World.Stop stop = line.stops().get(i);
                ZoneId zone = world.spots().get(stop.spot()).zone();
                arrive[i] = minute(date.plusDays(stop.arriveDay()), stop.arrive(), zone);
                depart[i] = minute(date.plusDays(stop.departDay()), stop.depart(), zone);
            }
            for (World.Late late : world.changes().late()) {
                if (late.line() == l && late.date().equals(date)) {
                    for (int i = 0; i < stops; i++) {
                        arrive[i] += i > late.fromStop() ? late.minutes() : 0;
                        depart[i] += i >= late.fromStop() ? late.minutes() : 0;
                    }
                }
            }
            departures.add(new Departure(
                    l,
                    date,
                    Arrays.stream(arrive).boxed().toList(),
                    Arrays.stream(depart).boxed().toList()));
        }
    }

    private int minute(LocalDate date, LocalTime time, ZoneId zone) {
        return (int) ChronoUnit.MINUTES.between(
                world.firstDay().atStartOfDay(ZoneOffset.UTC), ZonedDateTime.of(date, time, zone));
    }

    /** The values of all non-dominated ways, costs in 1/1440 minor units. */
    Set<Values> front(World.Ask asked) {
        ask = asked;
        found = new HashSet<>();
        seen.clear();
        goDirect();
        for (World.Access access : ask.accesses()) {
            for (Departure departure : departures) {
                World.Line line = world.lines().get(departure.line());
                for (int i = 0; i < line.stops().size(); i++) {
                    if (line.stops().get(i).spot() == access.spot() && mayBoard(line, i)) {
                        start(access, departure, i);
                    }
                }
            }
        }
        Set<Values> front = new HashSet<>();
        for (Values one : found) {
            if (found.stream().noneMatch(other -> !other.equals(one) && other.beats(one))) {
                front.add(one);
            }
        }
        return front;
    }

    private static boolean mayBoard(World.Line line, int i) {
        return i + 1 < line.stops().size() && line.stops().get(i).board();
    }

    private BitSet originOpen() {
        World.Access first = ask.accesses().isEmpty() ? null : ask.accesses().getFirst();
        if (first != null && !first.truck()) {
            // a terminal: its own trucks leave within its own hours too
            return truckOpenAtSpot.get(first.spot());
        }
        return truckOpen.computeIfAbsent(ask.originZone(), zone -> openMinutes(zone, world.truckHours()));
    }

    private void goDirect() {
        if (ask.direct().isEmpty() || ask.requiredGateway() >= 0) {
            return;
        }
        int drive = Math.toIntExact(ask.direct().get(0));
        int first = originOpen().nextSetBit(ask.ready());
        int last = ask.latestLeave();
        while (last >= 0 && (!originOpen().get(last) || atDestination(last + drive) > ask.deadline())) {
            last--;
        }
        List<Integer> leaves = !ask.criteria().contains("d")
                ? List.of(first)
                : ask.criteria().contains("a") ? List.of(first, last) : List.of(last);
        for (int leave : leaves) {
            if (leave >= ask.ready() && leave <= ask.latestLeave()) {
                arrive(
                        atDestination(leave + drive),
                        ask.direct().get(1) * 1440,
                        ask.direct().get(2),
                        0,
                        1,
                        leave);
            }
        }
    }

    private void start(World.Access access, Departure departure, int i) {
        World.Stop stop = world.lines().get(departure.line()).stops().get(i);
        int handIn = departure.depart().get(i) - stop.cutoff();
        if (!access.truck()) {
            int leave = handIn < 0 ? -1 : open.get(access.spot()).previousSetBit(Math.min(handIn, ask.latestLeave()));
            if (leave >= ask.ready()) {
                ride(departure, i, 0, 0, 0, 0, leave, ask.requiredGateway() < 0);
            }
            return;
        }
        World.Spot spot = world.spots().get(access.spot());
        int handling = spot.handling()
                .get(ROAD)
                .get(world.lines().get(departure.line()).mode());
        BitSet opens = open.get(access.spot());
        int leave = Math.min(ask.latestLeave(), handIn - handling - access.minutes());
        while (true) {
            leave = leave < 0 ? -1 : originOpen().previousSetBit(leave);
            if (leave < ask.ready()) {
                return;
            }
            int available = opens.nextSetBit(leave + access.minutes());
            if (available >= 0) {
                int ready = opens.nextSetBit(available + handling);
                if (ready >= 0 && ready <= handIn) {
                    long cost = access.cost() * 1440
                            + spot.handlingCost() * 1440
                            + standing(spot, departure.depart().get(i) - available);
                    ride(
                            departure,
                            i,
                            cost,
                            access.grams() + spot.handlingGrams(),
                            1,
                            1,
                            leave,
                            ask.requiredGateway() < 0);
                    return;
                }
            }
            leave--;
        }
    }

    private static long standing(World.Spot spot, int minutes) {
        return Math.max(0, minutes - spot.freeMinutes()) * spot.storagePerDay()
                + Math.max(0, minutes - spot.plugFreeMinutes()) * spot.plugPerDay();
    }

    private void ride(
            Departure departure, int i, long cost, long grams, int handlings, int legs, int start, boolean behind) {
        boolean passed = behind;
        World.Line line = world.lines().get(departure.line());
        if (legs + 1 > ask.maxLegs() || departure.depart().get(i) > ask.deadline()) {
            return;
        }
        LocalDate date = departure.date().plusDays(line.stops().get(i).departDay());
        int reloads = 0;
        for (int k = i + 1; k < line.stops().size(); k++) {
            World.Stop stop = line.stops().get(k);
            if (isBlocked(departure, k)) {
                return;
            }
            reloads += stop.reload() ? 1 : 0;
            passed |= stop.gateway() >= 0 && stop.gateway() == ask.requiredGateway();
            World.Fare fare = line.prices().get(List.of(i, k));
            long price = fare == null ? -1 : priceOn(fare, date);
            if (!stop.alight() || fare == null || price < 0) {
                continue;
            }
            int available = open.get(stop.spot()).nextSetBit(departure.arrive().get(k) + stop.available());
            if (available < 0 || available > ask.deadline()) {
                continue;
            }
            State state = new State(
                    stop.spot(),
                    line.mode(),
                    available,
                    cost + price * 1440,
                    grams + fare.grams(),
                    handlings + reloads,
                    legs + 1,
                    start,
                    passed);
            if (stop.spot() == ask.destinationSpot()) {
                if (passed) {
                    arrive(available, state.cost(), state.grams(), state.handlings(), state.legs(), start);
                }
            } else {
                goOn(state);
            }
        }
    }

    private static long priceOn(World.Fare fare, LocalDate date) {
        long price = fare.steps().getFirst().amount();
        for (World.Step step : fare.steps()) {
            if (!date.isBefore(step.from())) {
                price = step.amount();
            }
        }
        return price;
    }

    private boolean isBlocked(Departure departure, int k) {
        World.Stop stop = world.lines().get(departure.line()).stops().get(k);
        if (world.changes().full().contains(new World.Full(departure.line(), departure.date(), k))) {
            return true;
        }
        return world.changes().closedGateways().stream()
                .anyMatch(closure -> closure.index() == stop.gateway()
                        && departure.depart().get(k - 1) < closure.untilMinute()
                        && departure.arrive().get(k) >= closure.fromMinute());
    }

    private void goOn(State state) {
        if (!seen.add(state)) {
            return;
        }
        World.Spot spot = world.spots().get(state.spot());
        int fromMode = state.kind() == 4 ? ROAD : state.kind();
        if (state.kind() != 4) {
            int ready = state.available() + spot.handling().get(fromMode).get(ROAD);
            for (World.Egress egress : ask.egresses()) {
                int leave = egress.spot() == state.spot() && state.passed()
                        ? truckOpenAtSpot.get(state.spot()).nextSetBit(ready)
                        : -1;
                if (leave >= 0) {
                    arrive(
                            atDestination(leave + egress.minutes()),
                            state.cost()
                                    + (spot.handlingCost() + egress.cost()) * 1440
                                    + standing(spot, leave - state.available()),
                            state.grams() + spot.handlingGrams() + egress.grams(),
                            state.handlings() + 1,
                            state.legs() + 1,
                            state.start());
                }
            }
            for (World.Dray dray : world.drays()) {
                int leave = dray.from() == state.spot()
                                && dray.to() != ask.destinationSpot()
                                && state.legs() < ask.maxLegs()
                        ? drayOpen.get(state.spot()).nextSetBit(ready)
                        : -1;
                int available = leave < 0 ? -1 : open.get(dray.to()).nextSetBit(leave + dray.minutes());
                if (available >= 0 && available <= ask.deadline()) {
                    goOn(new State(
                            dray.to(),
                            4,
                            available,
                            state.cost()
                                    + (spot.handlingCost() + dray.cost()) * 1440
                                    + standing(spot, leave - state.available()),
                            state.grams() + spot.handlingGrams() + dray.grams(),
                            state.handlings() + 1,
                            state.legs() + 1,
                            state.start(),
                            state.passed()));
                }
            }
        }
        if (state.legs() >= ask.maxLegs()) {
            return;
        }
        for (Departure departure : departures) {
            World.Line line = world.lines().get(departure.line());
            for (int i = 0; i < line.stops().size(); i++) {
                World.Stop stop = line.stops().get(i);
                int ready = open.get(state.spot())
                        .nextSetBit(state.available()
                                + spot.handling().get(fromMode).get(line.mode()));
                if (stop.spot() == state.spot()
                        && mayBoard(line, i)
                        && ready >= 0
                        && ready <= departure.depart().get(i) - stop.cutoff()) {
                    ride(
                            departure,
                            i,
                            state.cost()
                                    + spot.handlingCost() * 1440
                                    + standing(spot, departure.depart().get(i) - state.available()),
                            state.grams() + spot.handlingGrams(),
                            state.handlings() + 1,
                            state.legs(),
                            state.start(),
                            state.passed());
                }
            }
        }
    }

    private int atDestination(int minute) {
        int opens = ask.destinationSpot() < 0
                ? minute
                : open.get(ask.destinationSpot()).nextSetBit(minute);
        return opens < 0 ? Integer.MAX_VALUE / 2 : opens;
    }

    private void arrive(int minute, long cost, long grams, int handlings, int legs, int start) {
        if (minute > ask.deadline() || minute - start > ask.longest() || legs > ask.maxLegs()) {
            return;
        }
        found.add(new Values(
                ask.criteria().contains("a") ? minute : 0,
                ask.criteria().contains("c") ? cost : 0,
                ask.criteria().contains("g") ? grams : 0,
                ask.criteria().contains("h") ? handlings : 0,
                ask.criteria().contains("d") ? -start : 0));
    }
}
