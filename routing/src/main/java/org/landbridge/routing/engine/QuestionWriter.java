package org.landbridge.routing.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;
import org.landbridge.rating.PriceSteps;
import org.landbridge.rating.Rater;
import org.landbridge.rating.RequestRating;
import org.landbridge.rating.Standing;
import org.landbridge.routing.search.CargoTerms;
import org.landbridge.routing.search.Query;
import org.landbridge.routing.timetable.DaySets;
import org.landbridge.routing.timetable.Timetable;

/** Lays requests of one network out for the search. */
final class QuestionWriter {

    /** Terminals looked at around a door. */
    private static final int MOST_TERMINALS = 30;

    private final Network network;
    private final Timetable timetable;
    private final Geography geography;
    private final Rater rater;

    QuestionWriter(Network network, Timetable timetable, Geography geography, Rater rater) {
        this.network = network;
        this.timetable = timetable;
        this.geography = geography;
        this.rater = rater;
    }

    Question write(RouteRequest request, Set<Rule> waived) {
        Cargo cargo = request.cargo();
        RequestRating rating = rater.rate(cargo, request.currency(), ratesDay(request.timing()));
        Legality legality = new Legality(network, timetable, geography, request, waived);
        Query query = new Query();
        setTiming(query, request, waived);
        CargoTerms terms = terms(cargo, rating, legality, waived, query);
        Question question = new Question(request, rating, terms, query);
        writeOrigin(question, legality);
        writeDestination(question, legality);
        writeDrays(question, legality);
        writeDirect(question);
        return question;
    }

    /** The day whose exchange rates count: that of the first moment the cargo can leave. */
    private static LocalDate ratesDay(Timing timing) {
        Instant moment =
                switch (timing) {
                    case Timing.ReadyAt ready -> ready.readyAt();
                    case Timing.ArriveBy by -> by.notBefore();
                };
        return moment.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void setTiming(Query query, RouteRequest request, Set<Rule> waived) {
        int horizon = (waived.contains(Rule.TIME) ? 366 : request.horizonDays()) * 1440;
        Duration life =
                waived.contains(Rule.SHELF_LIFE) ? null : request.cargo().shelfLife();
        int lasts = life == null ? Query.UNLIMITED : Math.toIntExact(Math.min(Query.UNLIMITED, life.toMinutes()));
        switch (request.timing()) {
            case Timing.ReadyAt ready -> {
                query.readyMinute = minuteUp(ready.readyAt());
                if (ready.window().isZero()) {
                    query.deadline = query.readyMinute + Math.min(horizon, lasts);
                    query.latestLeave = query.deadline;
                } else {
                    query.latestLeave =
                            query.readyMinute + Math.toIntExact(ready.window().toMinutes());
                    query.deadline = query.latestLeave + horizon;
                    query.longestMinutes = lasts;
                    query.criteria |= Query.DEPARTURE;
                }
            }
            case Timing.ArriveBy by -> {
                query.deadline = timetable.minuteOf(by.arriveBy());
                query.readyMinute = Math.max(minuteUp(by.notBefore()), query.deadline - horizon);
                if (waived.contains(Rule.TIME)) {
                    query.deadline = query.readyMinute + horizon;
                }
                query.latestLeave = query.deadline;
                query.longestMinutes = lasts;
                query.criteria = Query.COST | Query.GRAMS | Query.HANDLINGS | Query.DEPARTURE;
            }
        }
    }

    private int minuteUp(Instant instant) {
        return timetable.minuteOf(instant.plusSeconds(59));
    }

    private CargoTerms terms(Cargo cargo, RequestRating rating, Legality legality, Set<Rule> waived, Query query) {
        CargoTerms terms = new CargoTerms(
                timetable, timetable.handlingMinutes(cargo.loadUnit().kind()));
        terms.load(
                cargo.teuHundredths(), cargo.grossMass().grams(), cargo.volume().cubicCentimeters());
        List<Facility> facilities = network.content().facilities();
        boolean[] handles = new boolean[facilities.size()];
        for (int f = 0; f < facilities.size(); f++) {
            Facility facility = facilities.get(f);
            handles[f] = legality.mayHandle(facility);
            if (handles[f]
                    && timetable.firstBoarding(f) + timetable.firstAlighting(f)
                            < timetable.endBoarding(f) + timetable.endAlighting(f)) {
                terms.facility(f, legality.mayTransfer(facility), rating.handlingCost(f), rating.handlingGrams(f));
                Standing standing = rating.standing(f);
                terms.standing(
                        f,
                        standing.freeMinutes(),
                        standing.costPerMinute(),
                        standing.plugFreeMinutes(),
                        standing.plugCostPerMinute());
            }
        }
        boolean anyRate = waived.contains(Rule.RATE);
        List<Service> services = network.content().services();
        for (int s = 0; s < services.size(); s++) {
            if (runs(s, query) && legality.refuses(services.get(s)) == null) {
                writePairs(terms, rating, legality, handles, s, anyRate);
                if (terms.isUsable(s)) {
                    legality.addDatedBans(terms, s);
                }
            }
        }
        return terms.seal();
    }

    /** Whether a service has a departure that the question could use: one that runs between the ready time and the deadline. Others would only slacken the bounds. */
    private boolean runs(int service, Query query) {
        int lastCall = timetable.endCall(service) - 2;
        int from = timetable.earliestDay(lastCall, query.readyMinute);
        int day = timetable.daySets().next(timetable.daySetOf(service), from);
        return day != DaySets.NONE && day <= Math.floorDiv(query.deadline, 1440) + 1;
    }

    private void writePairs(
            CargoTerms terms, RequestRating rating, Legality legality, boolean[] handles, int s, boolean anyRate) {
        int first = timetable.firstCall(s);
        int calls = timetable.endCall(s) - first;
        for (int i = 0; i + 1 < calls; i++) {
            if (!timetable.boards(first + i)
                    || !handles[timetable.facilityOf(first + i)]
                    || legality.isOutOfBounds(first + i)) {
                continue;
            }
            for (int k = i + 1; k < calls && !legality.isShut(first + k); k++) {
                if (timetable.alights(first + k) && handles[timetable.facilityOf(first + k)]) {
                    writePair(terms, rating, s, i, k, anyRate);
                }
            }
        }
    }

    private void writePair(CargoTerms terms, RequestRating rating, int s, int i, int k, boolean anyRate) {
        PriceSteps steps = rating.carriage(s, i, k);
        if (!anyRate && steps.least() >= RequestRating.NO_RATE) {
            return;
        }
        terms.beginPair(s, timetable.pair(s, i, k), rating.carriageGrams(s, i, k));
        long epochDay = timetable.firstDay().toEpochDay();
        for (int step = 0; step < steps.count(); step++) {
            long cost = steps.cost(step);
            int from = steps.fromEpochDay(step);
            terms.step(
                    from == Integer.MIN_VALUE ? from : Math.toIntExact(from - epochDay),
                    cost < RequestRating.NO_RATE ? cost : anyRate ? 0 : CargoTerms.NO_RATE);
        }
    }

    // ---- trucks
    // -----------------------------------------------------------------------------------------------------------------------------------

    private static @Nullable Facility facilityOf(Endpoint endpoint) {
        return switch (endpoint) {
            case Endpoint.Door door -> null;
            case Endpoint.AtFacility at -> at.facility();
        };
    }

    private static Step.Point pointOf(Endpoint endpoint) {
        return new Step.Point(endpoint.place(), facilityOf(endpoint));
    }

    private Step.Point pointOf(int facility) {
        Facility row = network.content().facilities().get(facility);
        return new Step.Point(row.place(), row);
    }

    private boolean carries(Trucking row, RouteRequest request) {
        return row.loadUnitIds().contains(request.cargo().loadUnit().id());
    }

    private void writeOrigin(Question question, Legality legality) {
        Query query = question.query;
        Endpoint origin = question.request.origin();
        Facility facility = facilityOf(origin);
        if (facility != null) {
            query.origin = geography.facility(facility.id());
        }
        Step.Point from = pointOf(origin);
        if (facility != null && Geography.handles(facility)) {
            if (!legality.mayHandle(facility)) {
                return;
            }
            query.startAt(query.origin, timetable.hoursOf(query.origin));
            question.accesses.add(null);
            for (Geography.Dray dray : geography.drays()) {
                if (dray.from() == query.origin) {
                    addAccess(question, legality, from, dray.to(), dray.trucking(), dray.road());
                }
            }
            return;
        }
        Set<Integer> taken = new HashSet<>();
        for (Geography.Reach reach : geography.reachFrom(origin.place(), from.position())) {
            boolean known = taken.contains(reach.facility());
            if (known || taken.size() < MOST_TERMINALS) {
                if (addAccess(question, legality, from, reach.facility(), reach.trucking(), reach.road())) {
                    taken.add(reach.facility());
                }
            }
        }
    }

    private boolean addAccess(
            Question question, Legality legality, Step.Point from, int facility, int trucking, Distance road) {
        Trucking row = network.content().trucking().get(trucking);
        if (!carries(row, question.request)
                || !boardsAny(question.terms, facility)
                || !legality.mayTransfer(network.content().facilities().get(facility))) {
            return false;
        }
        long cost = question.rating.truckCost(row, road);
        if (cost >= RequestRating.NO_RATE) {
            return false;
        }
        question.query.accessByTruck(
                facility,
                row.minutes(road),
                hoursOfLeaving(question, trucking),
                cost,
                question.rating.truckGrams(row, road));
        question.accesses.add(new Question.Truck(row, road, from, pointOf(facility)));
        return true;
    }

    private int hoursOfLeaving(Question question, int trucking) {
        int origin = question.query.origin;
        return origin >= 0
                ? timetable.truckHours(trucking, origin)
                : timetable.truckZoneHours(
                        trucking,
                        geography.zoneOf(timetable, question.request.origin().place()));
    }

    private boolean boardsAny(CargoTerms terms, int facility) {
        for (int b = timetable.firstBoarding(facility); b < timetable.endBoarding(facility); b++) {
            if (terms.isUsable(timetable.serviceOf(timetable.boardingCall(b)))) {
                return true;
            }
        }
        return false;
    }

    private boolean alightsAny(CargoTerms terms, int facility) {
        for (int a = timetable.firstAlighting(facility); a < timetable.endAlighting(facility); a++) {
            if (terms.isUsable(timetable.serviceOf(timetable.alightingCall(a)))) {
                return true;
            }
        }
        return false;
    }

    private void writeDestination(Question question, Legality legality) {
        Query query = question.query;
        Endpoint destination = question.request.destination();
        Facility facility = facilityOf(destination);
        Step.Point to = pointOf(destination);
        if (facility != null) {
            query.destinationFacility = geography.facility(facility.id());
            query.destinationHours = timetable.hoursOf(query.destinationFacility);
        }
        if (facility != null && Geography.handles(facility)) {
            if (!legality.mayHandle(facility)) {
                return;
            }
            int terminal = query.destinationFacility;
            query.destination = terminal;
            for (Geography.Dray dray : geography.drays()) {
                if (dray.to() == terminal) {
                    addEgress(question, legality, to, dray.from(), dray.trucking(), dray.road());
                }
            }
            return;
        }
        Set<Integer> taken = new HashSet<>();
        List<Geography.Reach> reach = geography.reachFrom(destination.place(), to.position());
        for (Geography.Reach near : reach) {
            if (taken.size() >= MOST_TERMINALS || !taken.add(near.facility())) {
                continue;
            }
            boolean any = false;
            for (Geography.Reach row : reach) {
                any |= row.facility() == near.facility()
                        && addEgress(question, legality, to, row.facility(), row.trucking(), row.road());
            }
            if (!any) {
                taken.remove(near.facility());
            }
        }
    }

    private boolean addEgress(
            Question question, Legality legality, Step.Point to, int facility, int trucking, Distance road) {
        Trucking row = network.content().trucking().get(trucking);
        if (!carries(row, question.request)
                || !alightsAny(question.terms, facility)
                || !legality.mayTransfer(network.content().facilities().get(facility))) {
            return false;
        }
        long cost = question.rating.truckCost(row, road);
        if (cost >= RequestRating.NO_RATE) {
            return false;
        }
        question.query.egressByTruck(
                facility,
                row.minutes(road),
                timetable.truckHours(trucking, facility),
                cost,
                question.rating.truckGrams(row, road));
        question.egresses.add(new Question.Truck(row, road, pointOf(facility), to));
        return true;
    }

    private void writeDrays(Question question, Legality legality) {
        List<Facility> facilities = network.content().facilities();
        for (Geography.Dray dray : geography.drays()) {
            Trucking row = network.content().trucking().get(dray.trucking());
            if (!carries(row, question.request)
                    || dray.to() == question.query.destination
                    || !alightsAny(question.terms, dray.from())
                    || !boardsAny(question.terms, dray.to())
                    || !legality.mayTransfer(facilities.get(dray.from()))
                    || !legality.mayTransfer(facilities.get(dray.to()))) {
                continue;
            }
            long cost = question.rating.truckCost(row, dray.road());
            if (cost < RequestRating.NO_RATE) {
                question.query.dray(
                        dray.from(),
                        dray.to(),
                        row.minutes(dray.road()),
                        timetable.truckHours(dray.trucking(), dray.from()),
                        cost,
                        question.rating.truckGrams(row, dray.road()));
                question.drays.add(new Question.Truck(row, dray.road(), pointOf(dray.from()), pointOf(dray.to())));
            }
        }
    }

    /** The cheapest truck from door to door within a country, when one reaches so far. */
    private void writeDirect(Question question) {
        Step.Point from = pointOf(question.request.origin());
        Step.Point to = pointOf(question.request.destination());
        if (!from.place().country().equals(to.place().country())) {
            return;
        }
        GeoPosition start = from.position();
        Distance direct = start.greatCircleTo(to.position());
        long best = RequestRating.NO_RATE;
        List<Trucking> rows = network.content().trucking();
        for (int t = 0; t < rows.size(); t++) {
            Trucking row = rows.get(t);
            if (row.scope() != Trucking.Scope.FIRST_LAST_MILE
                    || direct.compareTo(row.maxDistance()) > 0
                    || !carries(row, question.request)) {
                continue;
            }
            Distance road = row.roadDistance(direct);
            long cost = question.rating.truckCost(row, road);
            if (cost < best) {
                best = cost;
                question.query.directByTruck(
                        row.minutes(road), hoursOfLeaving(question, t), cost, question.rating.truckGrams(row, road));
                question.direct.clear();
                question.direct.add(new Question.Truck(row, road, from, to));
            }
        }
    }
}
