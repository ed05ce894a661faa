package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.DaySets;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/**
 * One question being answered.
 *
 * <p>A label is a partial way that stands at a facility, its cargo available there. Going on from it means: for each boarding call of a usable service,
 * the first departure whose hand-in can be met, and later ones through a cursor as long as they might be better (see {@link #ride}). Every alighting call
 * of a departure gives a candidate, which becomes a label unless it is beaten.
 */
public final class Search {

    private static final int NONE = Timetable.NONE;
    private static final int ROAD = 1;

    /** Departures of a service are at least so far apart: a day less the hour a clock may go forward, twice. */
    private static final int LEAST_DAY_MINUTES = 1440 - 120;

    private final Labels labels;
    private final Bag bag;
    private final Targets targets;
    private final Agenda agenda;
    private final Bounds bounds;
    private final int[] readyByMode;
    private final int[] egressFirst;
    private final int[] drayFirst;

    private final Timetable timetable;
    private final Overlay overlay;
    private final CargoTerms terms;
    private final Query query;
    private final Hours hours;
    private final boolean countCost;
    private final boolean countGrams;
    private final boolean countHandlings;
    private final boolean countArrival;
    private final boolean rankStart;

    // The ride being made: one boarding of one departure.
    private long rideCost;
    private long rideGrams;
    private int rideHandlings;
    private int rideLegs;
    private int rideStart;
    private int rideLeave;
    private boolean ridePassed;
    /** What the cargo has at least paid when it boards a later departure instead. */
    private long rideLeastCost;
    /** What a minute of standing costs where it boards. */
    private long rideSlope;
    /** Whether a later departure may leave the origin later, or stand less where it boards. */
    private boolean rideLater;
    /** Earliest the ride may be at the destination. */
    private int agendaMinute;

    private Search(Workspace space, CargoTerms cargoTerms, Query asked, Overlay changes) {
        terms = cargoTerms;
        timetable = cargoTerms.timetable;
        overlay = changes;
        query = asked;
        hours = new Hours(timetable, overlay, query);
        countCost = query.counts(Query.COST);
        countGrams = query.counts(Query.GRAMS);
        countHandlings = query.counts(Query.HANDLINGS);
        countArrival = query.counts(Query.ARRIVAL);
        rankStart = query.counts(Query.DEPARTURE) || query.longestMinutes < Query.UNLIMITED;
        int facilities = timetable.facilityCount();
        if (space.egressFirst.length != facilities) {
            space.egressFirst = new int[facilities];
            space.drayFirst = new int[facilities];
        }
        labels = space.labels;
        bag = space.bag;
        targets = space.targets;
        agenda = space.agenda;
        bounds = space.bounds;
        readyByMode = space.readyByMode;
        egressFirst = space.egressFirst;
        drayFirst = space.drayFirst;
        labels.clear();
        targets.clear();
        agenda.clear();
        bag.clear(facilities);
        Arrays.fill(egressFirst, NONE);
        Arrays.fill(drayFirst, NONE);
        for (int e = query.egressCount - 1; e >= 0; e--) {
            egressFirst[query.egressFacility[e]] = e;
        }
        for (int d = query.drayCount - 1; d >= 0; d--) {
            drayFirst[query.drayFrom[d]] = d;
        }
        bounds.compute(terms, query);
    }

    /** All non-dominated ways of one question. */
    public static Front run(Workspace space, CargoTerms terms, Query query, Overlay overlay) {
        return new Search(space, terms, query, overlay).run();
    }

    private Front run() {
        boolean truncated = false;
        if (query.direct) {
            goDirect();
        }
        for (int a = 0; a < query.accessCount; a++) {
            startFrom(a);
        }
        while (!agenda.isEmpty()) {
            if (labels.size > query.labelBudget) {
                truncated = true;
                break;
            }
            long entry = agenda.take();
            int index = (int) (entry >>> 1);
            if ((entry & 1) == 1) {
                resume(index);
            } else if (!labels.dead[index]) {
                goOnFrom(index);
            }
        }
        WayTracer tracer = new WayTracer(labels, timetable, overlay, query, hours);
        return new Front(tracer.ways(targets), truncated, labels.size);
    }

    // ---- starting
    // ---------------------------------------------------------------------------------------------------------------------------------

    private void goDirect() {
        if (query.requires()) {
            return;
        }
        if (countArrival || !query.counts(Query.DEPARTURE)) {
            goDirectAt(hours.nextLeave(query.directHours, query.readyMinute));
        }
        if (query.counts(Query.DEPARTURE)) {
            int latest = Math.min(query.latestLeave, hours.lastArrival(query.deadline) - query.directMinutes);
            goDirectAt(hours.lastLeave(query.directHours, latest));
        }
    }

    private void goDirectAt(int leave) {
        if (leave >= query.readyMinute && leave <= query.latestLeave && leave <= query.deadline) {
            int arrive = hours.arrival(leave + query.directMinutes);
            finish(NONE, NONE, NONE, arrive, query.directCost, query.directGrams, 0, 1, leave, leave);
        }
    }

    private void startFrom(int access) {
        int facility = query.accessFacility[access];
        if (query.accessTruck[access] && !terms.transfers[facility]) {
            return;
        }
        int earliest = query.readyMinute;
        if (query.accessTruck[access]) {
            earliest += query.accessMinutes[access];
        }
        for (int b = timetable.firstBoarding(facility); b < timetable.endBoarding(facility); b++) {
            int call = timetable.boardingCall(b);
            int service = timetable.serviceOf(call);
            if (terms.usable[service]) {
                int ready = earliest;
                if (query.accessTruck[access]) {
                    ready += handling(facility, ROAD, timetable.modeOf(service));
                }
                board(NONE, access, call, ready);
            }
        }
    }

    private int handling(int facility, int fromMode, int toMode) {
        return terms.handlingMinutes[facility * 16 + fromMode * 4 + toMode];
    }

    // ---- going on
    // ---------------------------------------------------------------------------------------------------------------------------------

    private void goOnFrom(int label) {
        int place = labels.bag[label];
        int facility = place / Bag.KINDS;
        int kind = place % Bag.KINDS;
        if (!terms.transfers[facility] || labels.legs[label] >= query.maxLegs) {
            return;
        }
        int fromMode = kind == Bag.TRUCK ? ROAD : kind;
        for (int m = 0; m < Timetable.MODES; m++) {
            readyByMode[m] = hours.nextOpen(facility, labels.available[label] + handling(facility, fromMode, m));
        }
        for (int b = timetable.firstBoarding(facility); b < timetable.endBoarding(facility); b++) {
            int call = timetable.boardingCall(b);
            int service = timetable.serviceOf(call);
            if (terms.usable[service]) {
                board(label, NONE, call, readyByMode[timetable.modeOf(service)]);
            }
        }
    }

    /** Rides the first departure at a call that can be met, and all extra runs; leaves the later ones to a cursor. */
    private void board(int parent, int access, int call, int ready) {
        if (isTooLateToBoard(parent, access, call, ready + timetable.cutoff(call))) {
            return;
        }
        int service = timetable.serviceOf(call);
        if (!overlay.isEmpty()) {
            for (int x = overlay.firstExtra(service); x < overlay.endExtra(service); x++) {
                int depart = overlay.extraDepart(x, call - timetable.firstCall(service));
                if (depart - timetable.cutoff(call) >= ready && depart <= query.deadline) {
                    ride(parent, access, call, overlay.extraDay(x), x);
                }
            }
        }
        int set = timetable.daySetOf(service);
        int day = timetable.daySets().next(set, timetable.earliestDay(call, ready + timetable.cutoff(call)));
        int index = call - timetable.firstCall(service);
        while (day != DaySets.NONE) {
            int depart = day * 1440 + timetable.departMinute(timetable.timesOf(service, day), index);
            if (depart - timetable.cutoff(call) >= ready) {
                break;
            }
            day = timetable.daySets().next(set, day + 1);
        }
        continueFrom(parent, access, call, day, NONE);
    }

    private void resume(int cursor) {
        int parent = agenda.cursorParent[cursor];
        int call = agenda.cursorCall[cursor];
        int day = agenda.cursorDay[cursor];
        if (parent == NONE || !(labels.dead[parent] || isOutlived(parent, call, day))) {
            continueFrom(parent, agenda.cursorAccess[cursor], call, day, cursor);
        }
    }

    /**
     * Whether cargo that came later can take the departure of a day, having paid no more by then and being as good in all else. As the standing charge grows
     * ever faster with time, the one that came earlier will not be cheaper for any later departure either.
     */
    private boolean isOutlived(int label, int call, int day) {
        int service = timetable.serviceOf(call);
        int facility = labels.bag[label] / Bag.KINDS;
        int depart = day * 1440
                + timetable.departMinute(timetable.timesOf(service, day), call - timetable.firstCall(service));
        long paid = countCost ? labels.cost[label] + terms.standing(facility, depart - labels.available[label]) : 0;
        for (int kind = 0; kind < Bag.KINDS; kind++) {
            int handling = handling(facility, kind == Bag.TRUCK ? ROAD : kind, timetable.modeOf(service));
            for (int other = bag.first(facility * Bag.KINDS + kind); other != NONE; other = labels.next[other]) {
                // Of two that came at once the one made first stays.
                boolean later = labels.available[other] > labels.available[label]
                        || (labels.available[other] == labels.available[label] && other < label);
                if (later
                        && labels.grams[other] <= labels.grams[label]
                        && labels.handlings[other] <= labels.handlings[label]
                        && labels.legs[other] <= labels.legs[label]
                        && labels.rank[other] >= labels.rank[label]
                        && (labels.passed[other] || !labels.passed[label])
                        && (!countCost
                                || labels.cost[other] + terms.standing(facility, depart - labels.available[other])
                                        <= paid)
                        && hours.nextOpen(facility, labels.available[other] + handling)
                                <= depart - timetable.cutoff(call)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Rides the departure of a day, and puts the next day on the agenda when it might be better in anything. */
    private void continueFrom(int parent, int access, int call, int firstDay, int cursor) {
        int service = timetable.serviceOf(call);
        int index = call - timetable.firstCall(service);
        int day = firstDay;
        while (day != DaySets.NONE) {
            int depart = day * 1440 + timetable.departMinute(timetable.timesOf(service, day), index);
            if (isTooLateToBoard(parent, access, call, depart)) {
                return;
            }
            if (overlay.isEmpty() || !overlay.isCancelled(service, day)) {
                if (!ride(parent, access, call, day, NONE)) {
                    return;
                }
                int next = timetable.daySets().next(timetable.daySetOf(service), day + 1);
                if (next == DaySets.NONE) {
                    return;
                }
                int minute = Math.min(agendaMinute + (next - day) * 1440, Integer.MAX_VALUE / 2);
                if (cursor == NONE) {
                    agenda.addCursor(minute, parent, access, call, next);
                } else {
                    agenda.addCursorAgain(minute, cursor, next);
                }
                return;
            }
            day = timetable.daySets().next(timetable.daySetOf(service), day + 1);
        }
    }

    /** Whether the best that could become of boarding a departure, or any later one, comes too late, takes too many legs, or is beaten by a way found. */
    private boolean isTooLateToBoard(int parent, int access, int call, int depart) {
        boolean passed = parent == NONE ? !query.requires() : labels.passed[parent];
        int bound = bounds.atCall(call, passed);
        int soonest = depart + bounds.callMinutes[bound];
        if (soonest > query.deadline) {
            return true;
        }
        long cost;
        long grams;
        int handlings;
        int legs;
        int start;
        if (parent == NONE) {
            boolean truck = query.accessTruck[access];
            int facility = query.accessFacility[access];
            cost = truck ? query.accessCost[access] + terms.handlingCost[facility] : 0;
            grams = truck ? query.accessGrams[access] + terms.handlingGrams[facility] : 0;
            handlings = truck ? 1 : 0;
            legs = truck ? 1 : 0;
            start = query.latestLeave;
        } else {
            int facility = labels.bag[parent] / Bag.KINDS;
            cost = labels.cost[parent]
                    + terms.handlingCost[facility]
                    + terms.standing(facility, depart - labels.available[parent]);
            grams = labels.grams[parent] + terms.handlingGrams[facility];
            handlings = labels.handlings[parent] + 1;
            legs = labels.legs[parent];
            start = labels.start[parent];
        }
        return legs + bounds.callLegs[bound] > query.maxLegs
                || targets.beat(
                        countArrival ? soonest : 0,
                        countCost ? cost + bounds.callCost[bound] : 0,
                        countGrams ? grams + bounds.callGrams[bound] : 0,
                        countHandlings ? handlings + bounds.callHandlings[bound] : 0,
                        query.counts(Query.DEPARTURE) ? start : 0);
    }

    /**
     * Takes the cargo on one departure and drops it at every call it may be dropped at.
     *
     * @return whether a later departure of the same boarding might be better in anything: a lower price, less standing charge, a later start
     */
    private boolean ride(int parent, int access, int call, int day, int extra) {
        int service = timetable.serviceOf(call);
        int index = call - timetable.firstCall(service);
        int times = extra == NONE ? timetable.timesOf(service, day) : NONE;
        int depart =
                extra == NONE ? day * 1440 + timetable.departMinute(times, index) : overlay.extraDepart(extra, index);
        if (parent == NONE) {
            if (!leaveOrigin(access, call, depart)) {
                agendaMinute = depart;
                return true;
            }
        } else {
            int facility = labels.bag[parent] / Bag.KINDS;
            int stands = depart - labels.available[parent];
            rideCost = labels.cost[parent] + terms.handlingCost[facility] + terms.standing(facility, stands);
            rideLeastCost = rideCost;
            rideGrams = labels.grams[parent] + terms.handlingGrams[facility];
            rideHandlings = labels.handlings[parent] + 1;
            rideLegs = labels.legs[parent] + 1;
            rideStart = labels.start[parent];
            rideLeave = NONE;
            ridePassed = labels.passed[parent];
            rideSlope = terms.slope(facility, stands);
            rideLater = false;
        }
        return drop(parent, access, call, day, extra, times, depart);
    }

    /** Sets the ride up from an access: the cargo leaves its origin as late as it can. False when it would have to leave before it is ready. */
    private boolean leaveOrigin(int access, int call, int depart) {
        int facility = query.accessFacility[access];
        int handIn = depart - timetable.cutoff(call);
        int latest = hours.lastLeave(query.accessHours[access], query.latestLeave);
        rideGrams = query.accessGrams[access];
        ridePassed = !query.requires();
        if (!query.accessTruck[access]) {
            rideLeave = hours.lastLeave(query.accessHours[access], Math.min(handIn, query.latestLeave));
            rideStart = rideLeave;
            rideCost = 0;
            rideLeastCost = 0;
            rideHandlings = 0;
            rideLegs = 1;
            rideSlope = 0;
            rideLater = rankStart && rideLeave < latest;
            return rideLeave >= query.readyMinute;
        }
        int handling = handling(facility, ROAD, timetable.modeOf(timetable.serviceOf(call)));
        int ready = hours.lastOpen(facility, handIn);
        if (ready == Integer.MIN_VALUE) {
            return false;
        }
        int arrived = hours.lastOpen(facility, ready - handling);
        if (arrived == Integer.MIN_VALUE) {
            return false;
        }
        rideLeave = hours.lastLeave(
                query.accessHours[access], Math.min(arrived - query.accessMinutes[access], query.latestLeave));
        rideStart = rideLeave;
        if (rideLeave < query.readyMinute) {
            return false;
        }
        int stands = depart - hours.nextOpen(facility, rideLeave + query.accessMinutes[access]);
        long standing = terms.standing(facility, stands);
        rideCost = query.accessCost[access] + terms.handlingCost[facility] + standing;
        rideGrams += terms.handlingGrams[facility];
        rideHandlings = 1;
        rideLegs = 2;
        if (rideLeave < latest) {
            long least = terms.standing(facility, handling + timetable.cutoff(call));
            rideLeastCost = rideCost - standing + least;
            rideSlope = 0;
            rideLater = rankStart || standing > least;
        } else {
            rideLeastCost = rideCost;
            rideSlope = terms.slope(facility, stands);
            rideLater = false;
        }
        return true;
    }

    private boolean drop(int parent, int access, int call, int day, int extra, int times, int depart) {
        int service = timetable.serviceOf(call);
        int first = timetable.firstCall(service);
        int index = call - first;
        int calls = timetable.endCall(service) - first;
        int left = depart;
        boolean passed = ridePassed;
        boolean later = false;
        agendaMinute = Integer.MAX_VALUE / 2;
        for (int k = index + 1; k < calls; k++) {
            int to = first + k;
            int arrive = extra == NONE ? day * 1440 + timetable.arriveMinute(times, k) : overlay.extraArrive(extra, k);
            if (isBlocked(service, call, to, day, left, arrive, calls)) {
                agendaMinute = Math.min(agendaMinute, depart);
                return true;
            }
            left = extra == NONE ? day * 1440 + timetable.departMinute(times, k) : overlay.extraDepart(extra, k);
            if (query.requires()) {
                passed |= query.require[to];
            }
            int pair = timetable.pair(service, index, k);
            if (!timetable.alights(to) || terms.stepFirst[pair] == terms.stepFirst[pair + 1]) {
                continue;
            }
            int facility = timetable.facilityOf(to);
            boolean home = facility == query.destination;
            int bound = bounds.at(facility, passed);
            if (home ? !passed : bounds.minutes[bound] == Bounds.UNREACHED) {
                continue;
            }
            int available = home
                    ? hours.arrival(arrive + timetable.available(to))
                    : hours.nextOpen(facility, arrive + timetable.available(to));
            if (available > query.deadline) {
                continue;
            }
            int step = terms.stepOn(pair, day + timetable.departDay(call));
            long price = terms.stepCost[step];
            if (price < CargoTerms.NO_RATE) {
                arriveAt(parent, access, call, to, day, extra, pair, available, price, passed, home);
            }
            agendaMinute = Math.min(agendaMinute, available + (home ? 0 : bounds.minutes[bound]));
            later |= mayLaterBeBetter(service, facility, home, bound, pair, step, price, available);
        }
        return later;
    }

    /** Whether the section to a call cannot be ridden on this departure: a dated ban, no space left, a closed gateway. */
    private boolean isBlocked(int service, int board, int to, int day, int left, int arrive, int calls) {
        if (terms.dated[service] && terms.banned(board, to, day)) {
            return true;
        }
        if (overlay.isEmpty()) {
            return false;
        }
        if (!overlay.fits(
                service,
                day,
                to - timetable.firstCall(service),
                calls,
                terms.teuHundredths,
                terms.massGrams,
                terms.volume)) {
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
            int service, int facility, boolean home, int bound, int pair, int step, long price, int available) {
        int last = terms.stepFirst[pair + 1];
        long least = step + 1 < last ? Math.min(price, terms.leastFrom[step + 1]) : price;
        boolean may = rideLater || least < price;
        if (!may && !home && countCost) {
            long tail = terms.tail(facility);
            for (int d = drayFirst[facility]; d != NONE && d < query.drayCount && query.drayFrom[d] == facility; d++) {
                tail = Math.max(tail, terms.tail(query.drayTo[d]));
            }
            if (tail > 0) {
                boolean drays = drayFirst[facility] != NONE;
                long slack = hours.longestClosed(facility) + timetable.spread(service);
                may = drays || (rideSlope - tail) * LEAST_DAY_MINUTES < tail * slack;
            }
        }
        if (!may) {
            return false;
        }
        int start = rideLater ? query.latestLeave : rideStart;
        return !targets.beat(
                countArrival ? available + (home ? 0 : bounds.minutes[bound]) : 0,
                countCost ? rideLeastCost + least + (home ? 0 : bounds.cost[bound]) : 0,
                countGrams ? rideGrams + terms.grams[pair] + (home ? 0 : bounds.grams[bound]) : 0,
                countHandlings ? rideHandlings + timetable.reloads(pair) + (home ? 0 : bounds.handlings[bound]) : 0,
                query.counts(Query.DEPARTURE) ? start : 0);
    }

    private void arriveAt(
            int parent,
            int access,
            int call,
            int to,
            int day,
            int extra,
            int pair,
            int available,
            long price,
            boolean passed,
            boolean home) {
        long cost = rideCost + price;
        long grams = rideGrams + terms.grams[pair];
        int handlings = rideHandlings + timetable.reloads(pair);
        int label;
        if (home) {
            label = finish(parent, access, NONE, available, cost, grams, handlings, rideLegs, rideStart, rideLeave);
        } else {
            int kind = timetable.modeOf(timetable.serviceOf(call));
            label = settle(
                    timetable.facilityOf(to), kind, available, cost, grams, handlings, rideLegs, rideStart, passed);
        }
        if (label == NONE) {
            return;
        }
        labels.parent[label] = parent;
        labels.access[label] = access;
        labels.board[label] = call;
        labels.alight[label] = to;
        labels.day[label] = day;
        labels.extra[label] = extra;
        labels.leave[label] = rideLeave;
        if (!home) {
            goByTruckFrom(label);
        }
    }

    /**
     * Makes a label at a facility unless it is beaten; NONE when it is. One that is beaten in its bag is still made, dead, where trucks go on to other
     * facilities: they leave as early as they can, so an earlier label's truck may stand and pay longer at the other end.
     */
    private int settle(
            int facility,
            int kind,
            int available,
            long cost,
            long grams,
            int handlings,
            int legs,
            int start,
            boolean passed) {
        if (isHopeless(facility, available, cost, grams, handlings, legs, start, passed)) {
            return NONE;
        }
        int place = facility * Bag.KINDS + kind;
        long key = key(facility, available, cost);
        int rank = rankStart ? start : 0;
        long counted = countCost ? cost : 0;
        long emitted = countGrams ? grams : 0;
        int handled = countHandlings ? handlings : 0;
        int dominator = bag.dominator(place, available, key, emitted, handled, legs, rank, passed);
        if (dominator != NONE
                && (kind == Bag.TRUCK
                        || labels.available[dominator] == available
                        || !mayGoOnByDray(facility, kind, available, cost, grams, handlings, legs, start, passed))) {
            return NONE;
        }
        int label = labels.add();
        labels.available[label] = available;
        labels.cost[label] = counted;
        labels.key[label] = key;
        labels.grams[label] = emitted;
        labels.handlings[label] = handled;
        labels.legs[label] = legs;
        labels.start[label] = start;
        labels.rank[label] = rank;
        labels.passed[label] = passed;
        labels.bag[label] = place;
        labels.dead[label] = dominator != NONE;
        if (dominator == NONE) {
            bag.add(place, label);
            agenda.addLabel(available + bounds.minutes[bounds.at(facility, passed)], label);
        }
        return label;
    }

    private long key(int facility, int available, long cost) {
        return countCost ? cost - available * terms.tail(facility) : 0;
    }

    /** Whether the best that could become of a label comes too late, takes too many legs, or is beaten by a way found. */
    private boolean isHopeless(
            int facility, int available, long cost, long grams, int handlings, int legs, int start, boolean passed) {
        int bound = bounds.at(facility, passed);
        int soonest = available + bounds.minutes[bound];
        return soonest > query.deadline
                || legs + bounds.legs[bound] > query.maxLegs
                || soonest - start > query.longestMinutes
                || targets.beat(
                        countArrival ? soonest : 0,
                        countCost ? cost + bounds.cost[bound] : 0,
                        countGrams ? grams + bounds.grams[bound] : 0,
                        countHandlings ? handlings + bounds.handlings[bound] : 0,
                        query.counts(Query.DEPARTURE) ? start : 0);
    }

    /** Whether a truck to another facility might be worth its while for cargo that is beaten where it stands. */
    private boolean mayGoOnByDray(
            int facility,
            int mode,
            int available,
            long cost,
            long grams,
            int handlings,
            int legs,
            int start,
            boolean passed) {
        if (!terms.transfers[facility]) {
            return false;
        }
        int ready = available + handling(facility, mode, ROAD);
        for (int d = drayFirst[facility]; d != NONE && d < query.drayCount && query.drayFrom[d] == facility; d++) {
            int leave = hours.nextOpen(facility, query.drayHours[d], ready);
            int to = query.drayTo[d];
            if (leave > query.deadline || bounds.minutes[bounds.at(to, passed)] == Bounds.UNREACHED) {
                continue;
            }
            int there = hours.nextOpen(to, leave + query.drayMinutes[d]);
            long costs = cost
                    + terms.handlingCost[facility]
                    + terms.standing(facility, leave - available)
                    + query.drayCost[d];
            long emits = grams + terms.handlingGrams[facility] + query.drayGrams[d];
            if (!isHopeless(to, there, costs, emits, handlings + 1, legs + 1, start, passed)
                    && bag.dominator(
                                    to * Bag.KINDS + Bag.TRUCK,
                                    there,
                                    key(to, there, costs),
                                    countGrams ? emits : 0,
                                    countHandlings ? handlings + 1 : 0,
                                    legs + 1,
                                    rankStart ? start : 0,
                                    passed)
                            == NONE) {
                return true;
            }
        }
        return false;
    }

    /** Trucks from where a service dropped the cargo: to the destination, and to other facilities. */
    private void goByTruckFrom(int label) {
        int facility = labels.bag[label] / Bag.KINDS;
        int mode = labels.bag[label] % Bag.KINDS;
        if (!terms.transfers[facility]) {
            return;
        }
        int available = labels.available[label];
        int ready = available + handling(facility, mode, ROAD);
        if (!labels.dead[label]) {
            for (int e = egressFirst[facility];
                    e != NONE && e < query.egressCount && query.egressFacility[e] == facility;
                    e++) {
                int leave = hours.nextOpen(facility, query.egressHours[e], ready);
                if (leave > query.deadline || !labels.passed[label]) {
                    continue;
                }
                int done = finish(
                        label,
                        e,
                        NONE,
                        hours.arrival(leave + query.egressMinutes[e]),
                        labels.cost[label]
                                + terms.handlingCost[facility]
                                + terms.standing(facility, leave - available)
                                + query.egressCost[e],
                        labels.grams[label] + terms.handlingGrams[facility] + query.egressGrams[e],
                        labels.handlings[label] + 1,
                        labels.legs[label] + 1,
                        labels.start[label],
                        leave);
                if (done != NONE) {
                    labels.parent[done] = label;
                }
            }
        }
        for (int d = drayFirst[facility]; d != NONE && d < query.drayCount && query.drayFrom[d] == facility; d++) {
            goByDray(label, d, hours.nextOpen(facility, query.drayHours[d], ready));
        }
    }

    private void goByDray(int label, int dray, int leave) {
        int facility = query.drayFrom[dray];
        int to = query.drayTo[dray];
        if (leave > query.deadline || bounds.minutes[bounds.at(to, labels.passed[label])] == Bounds.UNREACHED) {
            return;
        }
        int moved = settle(
                to,
                Bag.TRUCK,
                hours.nextOpen(to, leave + query.drayMinutes[dray]),
                labels.cost[label]
                        + terms.handlingCost[facility]
                        + terms.standing(facility, leave - labels.available[label])
                        + query.drayCost[dray],
                labels.grams[label] + terms.handlingGrams[facility] + query.drayGrams[dray],
                labels.handlings[label] + 1,
                labels.legs[label] + 1,
                labels.start[label],
                labels.passed[label]);
        if (moved != NONE) {
            labels.parent[moved] = label;
            labels.access[moved] = dray;
            labels.board[moved] = NONE;
            labels.leave[moved] = leave;
        }
    }

    /** Makes a label of a way that is at the destination, unless a way found beats it; NONE when one does. */
    private int finish(
            int parent,
            int truck,
            int board,
            int arrive,
            long cost,
            long grams,
            int handlings,
            int legs,
            int start,
            int leave) {
        if (arrive > query.deadline || legs > query.maxLegs || arrive - start > query.longestMinutes) {
            return NONE;
        }
        int arrives = countArrival ? arrive : 0;
        long costs = countCost ? cost : 0;
        long emits = countGrams ? grams : 0;
        int handled = countHandlings ? handlings : 0;
        int ranked = query.counts(Query.DEPARTURE) ? start : 0;
        if (targets.beat(arrives, costs, emits, handled, ranked)) {
            return NONE;
        }
        int label = labels.add();
        labels.available[label] = arrive;
        labels.cost[label] = costs;
        labels.grams[label] = emits;
        labels.handlings[label] = handled;
        labels.legs[label] = legs;
        labels.start[label] = start;
        labels.bag[label] = NONE;
        labels.parent[label] = parent;
        labels.access[label] = truck;
        labels.board[label] = board;
        labels.leave[label] = leave;
        targets.add(label, arrives, costs, emits, handled, ranked);
        return label;
    }
}
