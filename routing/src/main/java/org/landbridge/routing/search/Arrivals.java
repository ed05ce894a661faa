package org.landbridge.routing.search;

/** Cargo that has arrived somewhere: makes labels of what is worth keeping, sends trucks on from there, and takes in what is at the destination. */
final class Arrivals {

    private static final int NONE = Task.NONE;

    private final Task task;
    private final Query query;
    private final CargoTerms terms;
    private final Hours hours;
    private final Labels labels;

    Arrivals(Task task) {
        this.task = task;
        this.query = task.query;
        this.terms = task.terms;
        this.hours = task.hours;
        this.labels = task.labels;
    }

    /** Trucks from door to door: the first that may leave; where leaving later counts, the last. */
    void goDirect() {
        if (!query.direct || query.requires()) {
            return;
        }
        boolean laterCounts = query.counts(Query.DEPARTURE);
        if (query.counts(Query.ARRIVAL) || !laterCounts) {
            goDirectAt(hours.nextLeave(query.directHours, query.readyMinute));
        }
        if (laterCounts) {
            int latest = Math.min(query.latestLeave, hours.lastArrival(query.deadline) - query.directMinutes);
            goDirectAt(hours.lastLeave(query.directHours, latest));
        }
    }

    private void goDirectAt(int leave) {
        if (leave >= query.readyMinute && leave <= query.latestLeave && leave <= query.deadline) {
            int label = finish(
                    hours.arrival(leave + query.directMinutes), query.directCost, query.directGrams, 0, 1, leave);
            if (label != NONE) {
                labels.byTruck(label, NONE, NONE, leave);
            }
        }
    }

    /**
     * Makes a label at a facility unless it is beaten; NONE when it is. One that is beaten in its bag is still made, dead, where trucks go on to other
     * facilities and one of them is worth while: they leave as early as they can, so an earlier label's truck may stand and pay longer at the other end.
     */
    int settle(
            int facility,
            int kind,
            int available,
            long cost,
            long grams,
            int handlings,
            int legs,
            int start,
            boolean passed) {
        if (task.prospects.isHopeless(facility, passed, available, cost, grams, handlings, legs, start)) {
            return NONE;
        }
        int place = facility * Bag.KINDS + kind;
        long key = task.key(facility, available, cost);
        int rank = task.rankStart ? start : 0;
        long counted = task.countCost ? cost : 0;
        long emitted = task.countGrams ? grams : 0;
        int handled = task.countHandlings ? handlings : 0;
        int dominator = task.bag.dominator(place, available, key, emitted, handled, legs, rank, passed);
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
            task.bag.add(place, label);
            task.agenda.addLabel(available + task.bounds.minutes[task.bounds.at(facility, passed)], label);
        }
        return label;
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
        int ready = available + task.handling(facility, mode, Task.ROAD);
        for (int d = task.firstDray(facility); d != NONE; d = task.nextDray(d)) {
            int leave = hours.nextOpen(facility, query.drayHours[d], ready);
            int to = query.drayTo[d];
            if (leave > query.deadline || task.bounds.isUnreached(to, passed)) {
                continue;
            }
            int there = hours.nextOpen(to, leave + query.drayMinutes[d]);
            long costs = cost
                    + terms.handlingCost[facility]
                    + terms.standing(facility, leave - available)
                    + query.drayCost[d];
            long emits = grams + terms.handlingGrams[facility] + query.drayGrams[d];
            if (!task.prospects.isHopeless(to, passed, there, costs, emits, handlings + 1, legs + 1, start)
                    && task.bag.dominator(
                                    to * Bag.KINDS + Bag.TRUCK,
                                    there,
                                    task.key(to, there, costs),
                                    task.countGrams ? emits : 0,
                                    task.countHandlings ? handlings + 1 : 0,
                                    legs + 1,
                                    task.rankStart ? start : 0,
                                    passed)
                            == NONE) {
                return true;
            }
        }
        return false;
    }

    /** Trucks from where a service dropped the cargo: to the destination, and to other facilities. */
    void goOnByTruck(int label) {
        int facility = labels.bag[label] / Bag.KINDS;
        int mode = labels.bag[label] % Bag.KINDS;
        if (!terms.transfers[facility]) {
            return;
        }
        int ready = labels.available[label] + task.handling(facility, mode, Task.ROAD);
        if (!labels.dead[label] && labels.passed[label]) {
            for (int e = task.firstEgress(facility); e != NONE; e = task.nextEgress(e)) {
                goByEgress(label, facility, e, hours.nextOpen(facility, query.egressHours[e], ready));
            }
        }
        for (int d = task.firstDray(facility); d != NONE; d = task.nextDray(d)) {
            goByDray(label, d, hours.nextOpen(facility, query.drayHours[d], ready));
        }
    }

    private void goByEgress(int label, int facility, int egress, int leave) {
        if (leave > query.deadline) {
            return;
        }
        int done = finish(
                hours.arrival(leave + query.egressMinutes[egress]),
                labels.cost[label]
                        + terms.handlingCost[facility]
                        + terms.standing(facility, leave - labels.available[label])
                        + query.egressCost[egress],
                labels.grams[label] + terms.handlingGrams[facility] + query.egressGrams[egress],
                labels.handlings[label] + 1,
                labels.legs[label] + 1,
                labels.start[label]);
        if (done != NONE) {
            labels.byTruck(done, label, egress, leave);
        }
    }

    private void goByDray(int label, int dray, int leave) {
        int facility = query.drayFrom[dray];
        int to = query.drayTo[dray];
        if (leave > query.deadline || task.bounds.isUnreached(to, labels.passed[label])) {
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
            labels.byTruck(moved, label, dray, leave);
        }
    }

    /** Makes a label of a way that is at the destination, unless a way found beats it; NONE when one does. */
    int finish(int arrive, long cost, long grams, int handlings, int legs, int start) {
        if (arrive > query.deadline
                || legs > query.maxLegs
                || arrive - start > query.longestMinutes
                || task.prospects.isBeaten(arrive, cost, grams, handlings, start)) {
            return NONE;
        }
        int label = labels.add();
        labels.available[label] = arrive;
        labels.cost[label] = task.countCost ? cost : 0;
        labels.grams[label] = task.countGrams ? grams : 0;
        labels.handlings[label] = task.countHandlings ? handlings : 0;
        labels.legs[label] = legs;
        labels.start[label] = start;
        labels.bag[label] = NONE;
        task.prospects.add(label, arrive, cost, grams, handlings, start);
        return label;
    }
}
