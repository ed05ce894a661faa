package org.landbridge.routing.search;

import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Takes cargo on departures: sets up one boarding of one departure, drops the cargo at every call it may be dropped at, and says whether later ones matter. */
final class Rides {

    private static final int NONE = Task.NONE;

    /** Departures of a service are at least so far apart: a day less the hour a clock may go forward, twice. */
    private static final int LEAST_DAY_MINUTES = 1440 - 120;

    private final Task task;
    private final Timetable timetable;
    private final Overlay overlay;
    private final CargoTerms terms;
    private final Query query;
    private final Hours hours;
    private final Labels labels;
    private final Arrivals arrivals;

    // The ride being made.
    private int parent;
    private int access;
    private int call;
    private int day;
    private int extra;
    private long cost;
    private long grams;
    private int handlings;
    private int legs;
    private int start;
    private int leave;
    private boolean passed;
    /** What the cargo has at least paid when it boards a later departure instead. */
    private long leastCost;
    /** What a minute of standing costs where it boards. */
    private long slope;
    /** Whether a later departure may leave the origin later, or stand less where it boards. */
    private boolean gainsLater;
    /** Earliest the ride may be at the destination. */
    private int soonest;

    Rides(Task task, Arrivals arrivals) {
        this.task = task;
        this.timetable = task.timetable;
        this.overlay = task.overlay;
        this.terms = task.terms;
        this.query = task.query;
        this.hours = task.hours;
        this.labels = task.labels;
        this.arrivals = arrivals;
    }

    /** Earliest the last ride made may be at the destination: where its later departures belong on the agenda. */
    int soonest() {
        return soonest;
    }

    /** Whether the best that could become of boarding a departure, or any later one, is hopeless. */
    boolean isHopeless(int fromLabel, int fromAccess, int boardCall, int depart) {
        if (fromLabel == NONE) {
            boolean truck = query.accessTruck[fromAccess];
            int facility = query.accessFacility[fromAccess];
            return task.prospects.isHopelessOnBoard(
                    boardCall,
                    !query.requires(),
                    depart,
                    truck ? query.accessCost[fromAccess] + terms.handlingCost[facility] : 0,
                    truck ? query.accessGrams[fromAccess] + terms.handlingGrams[facility] : 0,
                    truck ? 1 : 0,
                    truck ? 1 : 0,
                    query.latestLeave);
        }
        int facility = labels.bag[fromLabel] / Bag.KINDS;
        return task.prospects.isHopelessOnBoard(
                boardCall,
                labels.passed[fromLabel],
                depart,
                labels.cost[fromLabel]
                        + terms.handlingCost[facility]
                        + terms.standing(facility, depart - labels.available[fromLabel]),
                labels.grams[fromLabel] + terms.handlingGrams[facility],
                labels.handlings[fromLabel] + 1,
                labels.legs[fromLabel],
                labels.start[fromLabel]);
    }

    /**
     * Takes the cargo of a label (or, NONE, of an access) on one departure.
     *
     * @param runExtra the overlay's extra run, NONE for a departure by the timetable
     * @return whether a later departure of the same boarding might be better in anything: a lower price, less standing charge, a later start
     */
    boolean ride(int fromLabel, int fromAccess, int boardCall, int runDay, int runExtra) {
        parent = fromLabel;
        access = fromAccess;
        call = boardCall;
        day = runDay;
        extra = runExtra;
        int service = timetable.serviceOf(call);
        int index = call - timetable.firstCall(service);
        int times = extra == NONE ? timetable.timesOf(service, day) : NONE;
        int depart =
                extra == NONE ? day * 1440 + timetable.departMinute(times, index) : overlay.extraDepart(extra, index);
        if (parent == NONE) {
            if (!leaveOrigin(depart)) {
                soonest = depart;
                return true;
            }
        } else {
            int facility = labels.bag[parent] / Bag.KINDS;
            int stands = depart - labels.available[parent];
            cost = labels.cost[parent] + terms.handlingCost[facility] + terms.standing(facility, stands);
            leastCost = cost;
            grams = labels.grams[parent] + terms.handlingGrams[facility];
            handlings = labels.handlings[parent] + 1;
            legs = labels.legs[parent] + 1;
            start = labels.start[parent];
            leave = NONE;
            passed = labels.passed[parent];
            slope = terms.slope(facility, stands);
            gainsLater = false;
        }
        return drop(service, index, times, depart);
    }

    /** Sets the ride up from an access: the cargo leaves its origin as late as it can. False when it would have to leave before it is ready. */
    private boolean leaveOrigin(int depart) {
        int facility = query.accessFacility[access];
        int handIn = depart - timetable.cutoff(call);
        int latest = hours.lastLeave(query.accessHours[access], query.latestLeave);
        grams = query.accessGrams[access];
        passed = !query.requires();
        if (!query.accessTruck[access]) {
            leave = hours.lastLeave(query.accessHours[access], Math.min(handIn, query.latestLeave));
            start = leave;
            cost = 0;
            leastCost = 0;
            handlings = 0;
            legs = 1;
            slope = 0;
            gainsLater = task.rankStart && leave < latest;
            return leave >= query.readyMinute;
        }
        int handling = task.handling(facility, Task.ROAD, timetable.modeOf(timetable.serviceOf(call)));
        int ready = hours.lastOpen(facility, handIn);
        int arrived = ready == Integer.MIN_VALUE ? ready : hours.lastOpen(facility, ready - handling);
        if (arrived == Integer.MIN_VALUE) {
            return false;
        }
        leave = hours.lastLeave(
                query.accessHours[access], Math.min(arrived - query.accessMinutes[access], query.latestLeave));
        start = leave;
        if (leave < query.readyMinute) {
            return false;
        }
        int stands = depart - hours.nextOpen(facility, leave + query.accessMinutes[access]);
        long standing = terms.standing(facility, stands);
        cost = query.accessCost[access] + terms.handlingCost[facility] + standing;
        grams += terms.handlingGrams[facility];
        handlings = 1;
        legs = 2;
        if (leave < latest) {
            long least = terms.standing(facility, handling + timetable.cutoff(call));
            leastCost = cost - standing + least;
            slope = 0;
            gainsLater = task.rankStart || standing > least;
        } else {
            leastCost = cost;
            slope = terms.slope(facility, stands);
            gainsLater = false;
        }
        return true;
    }

    private boolean drop(int service, int index, int times, int depart) {
        int first = timetable.firstCall(service);
        int calls = timetable.endCall(service) - first;
        int left = depart;
        boolean later = false;
        soonest = Integer.MAX_VALUE / 2;
        for (int k = index + 1; k < calls; k++) {
            int to = first + k;
            int arrive = extra == NONE ? day * 1440 + timetable.arriveMinute(times, k) : overlay.extraArrive(extra, k);
            if (isBlocked(service, to, left, arrive, calls)) {
                soonest = Math.min(soonest, depart);
                return true;
            }
            left = extra == NONE ? day * 1440 + timetable.departMinute(times, k) : overlay.extraDepart(extra, k);
            if (query.requires()) {
                passed |= query.require[to];
            }
            int pair = timetable.pair(service, index, k);
            if (timetable.alights(to) && terms.stepFirst[pair] < terms.stepFirst[pair + 1]) {
                later |= dropAt(service, to, pair, arrive);
            }
        }
        return later;
    }

    /** Drops the cargo at one call; whether a later departure might be better for it. */
    private boolean dropAt(int service, int to, int pair, int arrive) {
        int facility = timetable.facilityOf(to);
        boolean home = facility == query.destination;
        if (home ? !passed : task.bounds.isUnreached(facility, passed)) {
            return false;
        }
        int available = home
                ? hours.arrival(arrive + timetable.available(to))
                : hours.nextOpen(facility, arrive + timetable.available(to));
        if (available > query.deadline) {
            return false;
        }
        int step = terms.stepOn(pair, day + timetable.departDay(call));
        long price = terms.stepCost[step];
        if (price < CargoTerms.NO_RATE) {
            arriveAt(service, to, pair, available, price, home);
        }
        soonest = Math.min(soonest, available + (home ? 0 : task.bounds.minutes[task.bounds.at(facility, passed)]));
        return mayLaterBeBetter(service, facility, home, pair, step, price, available);
    }

    /** Whether the section to a call cannot be ridden on this departure: a dated ban, no space left, a closed gateway. */
    private boolean isBlocked(int service, int to, int left, int arrive, int calls) {
        if (terms.dated[service] && terms.banned(call, to, day)) {
            return true;
        }
        if (overlay.isEmpty()) {
            return false;
        }
        int position = to - timetable.firstCall(service);
        if (!overlay.fits(service, day, position, calls, terms.teuHundredths, terms.massGrams, terms.volume)) {
            return true;
        }
        for (int x = timetable.firstCrossing(to); x < timetable.endCrossing(to); x++) {
            if (overlay.gatewayClosed(timetable.gatewayOf(x), left, arrive)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a later departure might be better for this alighting call. It arrives no earlier. It may be cheaper by a lower price later; by standing less
     * where it boards; or by standing where it boards instead of where it alights, as long as that is dearer by the minute. The last ends when a minute
     * at the boarding end costs enough more to outweigh all that a later arrival could gain by closing hours and summer time ({@code slack}).
     */
    private boolean mayLaterBeBetter(
            int service, int facility, boolean home, int pair, int step, long price, int available) {
        int last = terms.stepFirst[pair + 1];
        long least = step + 1 < last ? Math.min(price, terms.leastFrom[step + 1]) : price;
        if (!gainsLater && least >= price && (home || !standsDearer(service, facility))) {
            return false;
        }
        int latestStart = gainsLater ? query.latestLeave : start;
        long costs = leastCost + least;
        long emits = grams + terms.grams[pair];
        int handled = handlings + timetable.reloads(pair);
        return home
                ? !task.prospects.isBeaten(available, costs, emits, handled, latestStart)
                : !task.prospects.isHopeless(facility, passed, available, costs, emits, handled, legs, latestStart);
    }

    /** Whether waiting before the ride instead of after it may cost less. */
    private boolean standsDearer(int service, int facility) {
        if (!task.countCost) {
            return false;
        }
        long tail = terms.tail(facility);
        boolean drays = task.firstDray(facility) != NONE;
        for (int d = task.firstDray(facility); d != NONE; d = task.nextDray(d)) {
            tail = Math.max(tail, terms.tail(query.drayTo[d]));
        }
        if (tail == 0) {
            return false;
        }
        long slack = hours.longestClosed(facility) + timetable.spread(service);
        return drays || (slope - tail) * LEAST_DAY_MINUTES < tail * slack;
    }

    private void arriveAt(int service, int to, int pair, int available, long price, boolean home) {
        long costs = cost + price;
        long emits = grams + terms.grams[pair];
        int handled = handlings + timetable.reloads(pair);
        int label = home
                ? arrivals.finish(available, costs, emits, handled, legs, start)
                : arrivals.settle(
                        timetable.facilityOf(to),
                        timetable.modeOf(service),
                        available,
                        costs,
                        emits,
                        handled,
                        legs,
                        start,
                        passed);
        if (label == NONE) {
            return;
        }
        labels.parent[label] = parent;
        labels.access[label] = access;
        labels.board[label] = call;
        labels.alight[label] = to;
        labels.day[label] = day;
        labels.extra[label] = extra;
        labels.leave[label] = leave;
        if (!home) {
            arrivals.goOnByTruck(label);
        }
    }
}
