package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** One question with all it is answered from, shared by the parts of a search. */
final class Task {

    static final int NONE = Timetable.NONE;

    /** A truck's mode. */
    static final int ROAD = 1;

    final Timetable timetable;
    final Overlay overlay;
    final CargoTerms terms;
    final Query query;
    final Hours hours;
    final Labels labels;
    final Bag bag;
    final Agenda agenda;
    final Bounds bounds;
    final Prospects prospects;
    final int[] readyByMode;

    /** Whether an earlier or later start makes a difference between two labels. */
    final boolean rankStart;

    final boolean countCost;
    final boolean countGrams;
    final boolean countHandlings;
    private final int[] egressFirst;
    private final int[] drayFirst;

    Task(Workspace space, CargoTerms cargoTerms, Query asked, Overlay changes) {
        terms = cargoTerms;
        timetable = cargoTerms.timetable;
        overlay = changes;
        query = asked;
        hours = new Hours(timetable, overlay, query);
        countCost = query.counts(Query.COST);
        countGrams = query.counts(Query.GRAMS);
        countHandlings = query.counts(Query.HANDLINGS);
        rankStart = query.counts(Query.DEPARTURE) || query.longestMinutes < Query.UNLIMITED;
        int facilities = timetable.facilityCount();
        if (space.egressFirst.length != facilities) {
            space.egressFirst = new int[facilities];
            space.drayFirst = new int[facilities];
        }
        labels = space.labels;
        bag = space.bag;
        agenda = space.agenda;
        bounds = space.bounds;
        readyByMode = space.readyByMode;
        egressFirst = space.egressFirst;
        drayFirst = space.drayFirst;
        labels.clear();
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
        bounds.compute(terms, query, overlay);
        prospects = new Prospects(terms, query, overlay, bounds, space.bundles, space.targets);
    }

    int handling(int facility, int fromMode, int toMode) {
        return terms.handlingMinutes[facility * 16 + fromMode * 4 + toMode];
    }

    /** The first egress from a facility, or NONE. */
    int firstEgress(int facility) {
        return egressFirst[facility];
    }

    /** The next egress from the same facility, or NONE. */
    int nextEgress(int egress) {
        int next = egress + 1;
        return next < query.egressCount && query.egressFacility[next] == query.egressFacility[egress] ? next : NONE;
    }

    /** The first dray from a facility, or NONE. */
    int firstDray(int facility) {
        return drayFirst[facility];
    }

    /** The next dray from the same facility, or NONE. */
    int nextDray(int dray) {
        int next = dray + 1;
        return next < query.drayCount && query.drayFrom[next] == query.drayFrom[dray] ? next : NONE;
    }

    /** What Bag compares; see there. */
    long key(int facility, int available, long cost) {
        return countCost ? cost - available * terms.tail(facility) : 0;
    }
}
