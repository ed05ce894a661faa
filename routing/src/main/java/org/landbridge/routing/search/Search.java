package org.landbridge.routing.search;

import org.landbridge.routing.timetable.DaySets;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/**
 * The search itself. A label is a partial way that stands at a facility, its cargo available there. Going on from it means: for each boarding call of a
 * usable service, the first departure whose hand-in can be met, and later ones through a cursor as long as they might be better (see {@link Rides}). Every
 * alighting call of a departure gives a candidate, which becomes a label unless it is beaten (see {@link Arrivals}).
 */
public final class Search {

    private static final int NONE = Task.NONE;

    private final Task task;
    private final Timetable timetable;
    private final Overlay overlay;
    private final CargoTerms terms;
    private final Query query;
    private final Hours hours;
    private final Labels labels;
    private final Agenda agenda;
    private final Arrivals arrivals;
    private final Rides rides;

    private Search(Task task) {
        this.task = task;
        this.timetable = task.timetable;
        this.overlay = task.overlay;
        this.terms = task.terms;
        this.query = task.query;
        this.hours = task.hours;
        this.labels = task.labels;
        this.agenda = task.agenda;
        this.arrivals = new Arrivals(task);
        this.rides = new Rides(task, arrivals);
    }

    /** All non-dominated ways of one question. */
    public static Front run(Workspace space, CargoTerms terms, Query query, Overlay overlay) {
        Task task = new Task(space, terms, query, overlay);
        boolean truncated = new Search(task).run();
        WayTracer tracer = new WayTracer(task.labels, task.timetable, overlay, query, task.hours);
        return new Front(tracer.ways(space.targets), truncated, task.labels.size);
    }

    /** Whether the label budget ran out. */
    private boolean run() {
        arrivals.goDirect();
        for (int a = 0; a < query.accessCount; a++) {
            startFrom(a);
        }
        while (!agenda.isEmpty()) {
            if (labels.size > query.labelBudget) {
                return true;
            }
            long entry = agenda.take();
            int index = (int) (entry >>> 1);
            if ((entry & 1) == 1) {
                resume(index);
            } else if (!labels.dead[index]) {
                goOnFrom(index);
            }
        }
        return false;
    }

    private void startFrom(int access) {
        int facility = query.accessFacility[access];
        boolean truck = query.accessTruck[access];
        if (truck && !terms.transfers[facility]) {
            return;
        }
        int earliest = query.readyMinute + (truck ? query.accessMinutes[access] : 0);
        for (int b = timetable.firstBoarding(facility); b < timetable.endBoarding(facility); b++) {
            int call = timetable.boardingCall(b);
            int service = timetable.serviceOf(call);
            if (terms.usable[service]) {
                int handling = truck ? task.handling(facility, Task.ROAD, timetable.modeOf(service)) : 0;
                board(NONE, access, call, earliest + handling);
            }
        }
    }

    private void goOnFrom(int label) {
        int place = labels.bag[label];
        int facility = place / Bag.KINDS;
        int kind = place % Bag.KINDS;
        boolean hopeless = task.prospects.isHopeless(
                facility,
                labels.passed[label],
                labels.available[label],
                labels.cost[label],
                labels.grams[label],
                labels.handlings[label],
                labels.legs[label],
                labels.start[label]);
        if (hopeless || !terms.transfers[facility]) {
            return;
        }
        int fromMode = kind == Bag.TRUCK ? Task.ROAD : kind;
        for (int m = 0; m < Timetable.MODES; m++) {
            task.readyByMode[m] =
                    hours.nextOpen(facility, labels.available[label] + task.handling(facility, fromMode, m));
        }
        for (int b = timetable.firstBoarding(facility); b < timetable.endBoarding(facility); b++) {
            int call = timetable.boardingCall(b);
            int service = timetable.serviceOf(call);
            if (terms.usable[service]) {
                board(label, NONE, call, task.readyByMode[timetable.modeOf(service)]);
            }
        }
    }

    /** Rides the first departure at a call that can be met, and all extra runs; leaves the later ones to a cursor. */
    private void board(int parent, int access, int call, int ready) {
        int earliest = ready + timetable.cutoff(call);
        if (rides.isHopeless(parent, access, call, earliest)) {
            return;
        }
        int service = timetable.serviceOf(call);
        int index = call - timetable.firstCall(service);
        if (!overlay.isEmpty()) {
            for (int x = overlay.firstExtra(service); x < overlay.endExtra(service); x++) {
                int depart = overlay.extraDepart(x, index);
                if (depart >= earliest && depart <= query.deadline) {
                    rides.ride(parent, access, call, overlay.extraDay(x), x);
                }
            }
        }
        int set = timetable.daySetOf(service);
        int day = timetable.daySets().next(set, timetable.earliestDay(call, earliest));
        while (day != DaySets.NONE && departMinute(service, day, index) < earliest) {
            day = timetable.daySets().next(set, day + 1);
        }
        continueFrom(parent, access, call, day, NONE);
    }

    private int departMinute(int service, int day, int index) {
        return day * 1440 + timetable.departMinute(timetable.timesOf(service, day), index);
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
        int depart = departMinute(service, day, call - timetable.firstCall(service));
        long paid =
                task.countCost ? labels.cost[label] + terms.standing(facility, depart - labels.available[label]) : 0;
        for (int kind = 0; kind < Bag.KINDS; kind++) {
            int handling = task.handling(facility, kind == Bag.TRUCK ? Task.ROAD : kind, timetable.modeOf(service));
            for (int other = task.bag.first(facility * Bag.KINDS + kind); other != NONE; other = labels.next[other]) {
                // Of two that came at once the one made first stays.
                boolean later = labels.available[other] > labels.available[label]
                        || (labels.available[other] == labels.available[label] && other < label);
                if (later
                        && labels.grams[other] <= labels.grams[label]
                        && labels.handlings[other] <= labels.handlings[label]
                        && labels.legs[other] <= labels.legs[label]
                        && labels.rank[other] >= labels.rank[label]
                        && (labels.passed[other] || !labels.passed[label])
                        && (!task.countCost
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
        int set = timetable.daySetOf(service);
        int day = firstDay;
        while (day != DaySets.NONE && !overlay.isEmpty() && overlay.isCancelled(service, day)) {
            day = timetable.daySets().next(set, day + 1);
        }
        if (day == DaySets.NONE
                || rides.isHopeless(parent, access, call, departMinute(service, day, index))
                || !rides.ride(parent, access, call, day, NONE)) {
            return;
        }
        int next = timetable.daySets().next(set, day + 1);
        if (next == DaySets.NONE) {
            return;
        }
        int minute = Math.min(rides.soonest() + (next - day) * 1440, Integer.MAX_VALUE / 2);
        if (cursor == NONE) {
            agenda.addCursor(minute, parent, access, call, next);
        } else {
            agenda.addCursorAgain(minute, cursor, next);
        }
    }
}
