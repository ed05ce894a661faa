package org.landbridge.routing.search;

import org.landbridge.routing.timetable.Overlay;

/**
 * What can still become of partial ways, against the ways found: the bounds, each criterion on its own, at once; and when a search turns out to be long the
 * bundles, in which the criteria hang together.
 */
final class Prospects {

    private final CargoTerms terms;
    private final Query query;
    private final Overlay overlay;
    private final Bounds bounds;
    private final Bundles bundles;
    private final Targets targets;
    private final boolean countArrival;
    private final boolean countCost;
    private final boolean countGrams;
    private final boolean countHandlings;
    private final boolean countStart;
    private int asked;
    private boolean bundled;

    Prospects(CargoTerms terms, Query query, Overlay overlay, Bounds bounds, Bundles bundles, Targets targets) {
        this.terms = terms;
        this.query = query;
        this.overlay = overlay;
        this.bounds = bounds;
        this.bundles = bundles;
        this.targets = targets;
        this.countArrival = query.counts(Query.ARRIVAL);
        this.countCost = query.counts(Query.COST);
        this.countGrams = query.counts(Query.GRAMS);
        this.countHandlings = query.counts(Query.HANDLINGS);
        this.countStart = query.counts(Query.DEPARTURE);
        targets.clear();
    }

    /** Whether a way found is at least as good in all that counts. */
    boolean isBeaten(int arrive, long cost, long grams, int handlings, int start) {
        return targets.beat(
                countArrival ? arrive : 0,
                countCost ? cost : 0,
                countGrams ? grams : 0,
                countHandlings ? handlings : 0,
                countStart ? start : 0);
    }

    /** Keeps a way that none found beats. */
    void add(int label, int arrive, long cost, long grams, int handlings, int start) {
        targets.add(
                label,
                countArrival ? arrive : 0,
                countCost ? cost : 0,
                countGrams ? grams : 0,
                countHandlings ? handlings : 0,
                countStart ? start : 0);
    }

    /**
     * Whether the best that could become of cargo at a facility comes too late, takes too many legs, or is beaten by a way found.
     *
     * @param passed whether what the query requires is behind it
     */
    boolean isHopeless(
            int facility, boolean passed, int available, long cost, long grams, int handlings, int legs, int start) {
        int place = bounds.at(facility, passed);
        int soonest = available + bounds.minutes[place];
        if (soonest > query.deadline
                || legs + bounds.legs[place] > query.maxLegs
                || soonest - start > query.longestMinutes
                || isBeaten(
                        soonest,
                        cost + bounds.cost[place],
                        grams + bounds.grams[place],
                        handlings + bounds.handlings[place],
                        start)) {
            return true;
        }
        if (!bundled) {
            if (++asked < query.longSearch) {
                return false;
            }
            bundled = true;
            bundles.compute(terms, query, overlay, bounds);
        }
        for (int v = bundles.first(place); v != Bundles.NONE; v = bundles.next(v)) {
            int arrive = available + bundles.minutes(v);
            if (arrive <= query.deadline
                    && arrive - start <= query.longestMinutes
                    && !isBeaten(
                            arrive,
                            cost + bundles.cost(v),
                            grams + bundles.grams(v),
                            handlings + bundles.handlings(v),
                            start)) {
                return false;
            }
        }
        return true;
    }

    /** The same for cargo that leaves a call on a departure. */
    boolean isHopelessOnBoard(
            int call, boolean passed, int depart, long cost, long grams, int handlings, int legs, int start) {
        int boarding = bounds.atCall(call, passed);
        int soonest = depart + bounds.callMinutes[boarding];
        return soonest > query.deadline
                || legs + bounds.callLegs[boarding] > query.maxLegs
                || isBeaten(
                        soonest,
                        cost + bounds.callCost[boarding],
                        grams + bounds.callGrams[boarding],
                        handlings + bounds.callHandlings[boarding],
                        start);
    }
}
