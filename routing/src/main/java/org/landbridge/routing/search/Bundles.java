package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/**
 * What may still be to come from a place, as a few bundles of values instead of one value for each criterion: the cheap and slow way's minutes do not go with
 * the fast way's cost. Every way on from the place is at least as long, dear, dirty and handled as one of its bundles. Without waiting for departures, like
 * {@link Bounds}; the ways on of a periodic timetable look the same in week one and week ten, so ways found early end the search in the later weeks.
 *
 * <p>Found backwards from the destination in order of minutes. A place holds at most {@link #MOST} bundles; one more melts with the nearest into what is least
 * of both, which keeps the promise and loses some sharpness.
 *
 * <pre>
 * place x   as in Bounds; bundles chained from head[x] by next[v]
 * bundle v  minutes[v], cost[v], grams[v], handlings[v]; place[v]; gone[v]: melted or beaten since
 * </pre>
 */
final class Bundles {

    static final int NONE = -1;

    private static final int MOST = 24;

    private int[] head = {};
    private int[] held = {};
    private int size;
    private int[] next = new int[1024];
    private int[] place = new int[1024];
    private boolean[] gone = new boolean[1024];
    private int[] minutes = new int[1024];
    private long[] cost = new long[1024];
    private long[] grams = new long[1024];
    private int[] handlings = new int[1024];
    private final Agenda queue = new Agenda();
    private int facilities;
    private boolean countCost;
    private boolean countGrams;
    private boolean countHandlings;

    int first(int at) {
        return head[at];
    }

    int next(int bundle) {
        return next[bundle];
    }

    int minutes(int bundle) {
        return minutes[bundle];
    }

    long cost(int bundle) {
        return cost[bundle];
    }

    long grams(int bundle) {
        return grams[bundle];
    }

    int handlings(int bundle) {
        return handlings[bundle];
    }

    void compute(CargoTerms terms, Query query, Overlay overlay, Bounds bounds) {
        facilities = terms.timetable.facilityCount();
        countCost = query.counts(Query.COST);
        countGrams = query.counts(Query.GRAMS);
        countHandlings = query.counts(Query.HANDLINGS);
        size = 0;
        queue.clear();
        if (head.length != 2 * facilities) {
            head = new int[2 * facilities];
            held = new int[2 * facilities];
        }
        Arrays.fill(head, NONE);
        Arrays.fill(held, 0);
        for (int e = 0; e < query.egressCount; e++) {
            int f = query.egressFacility[e];
            if (terms.transfers[f]) {
                int handling = bounds.leastHandling(terms, f, Task.ROAD);
                add(
                        bounds,
                        f,
                        handling + query.egressMinutes[e],
                        terms.handlingCost[f] + terms.standing(f, handling) + query.egressCost[e],
                        terms.handlingGrams[f] + query.egressGrams[e],
                        1);
            }
        }
        if (query.destination != Timetable.NONE) {
            add(bounds, query.destination, 0, 0, 0, 0);
        }
        while (!queue.isEmpty()) {
            int bundle = (int) (queue.take() >>> 1);
            if (!gone[bundle] && minutes[bundle] <= query.deadline - query.readyMinute) {
                relax(terms, query, overlay, bounds, bundle);
            }
        }
    }

    private void relax(CargoTerms terms, Query query, Overlay overlay, Bounds bounds, int bundle) {
        Timetable timetable = terms.timetable;
        boolean passed = place[bundle] < facilities;
        int facility = place[bundle] % facilities;
        boolean requires = query.requires();
        for (int x = timetable.firstAlighting(facility); x < timetable.endAlighting(facility); x++) {
            int call = timetable.alightingCall(x);
            int service = timetable.serviceOf(call);
            if (!terms.usable[service]) {
                continue;
            }
            int first = timetable.firstCall(service);
            boolean passes = false;
            for (int b = call - 1; b >= first; b--) {
                passes |= requires && query.require[b + 1];
                if (passes && !passed) {
                    break;
                }
                int pair = timetable.pair(service, b - first, call - first);
                int from = timetable.facilityOf(b);
                if (timetable.boards(b)
                        && terms.transfers[from]
                        && terms.stepFirst[pair] < terms.stepFirst[pair + 1]
                        && terms.leastFrom[terms.stepFirst[pair]] < CargoTerms.NO_RATE) {
                    carry(terms, overlay, bounds, bundle, service, b, call, pair, bounds.at(from, passed));
                    if (passes) {
                        carry(terms, overlay, bounds, bundle, service, b, call, pair, bounds.at(from, false));
                    }
                }
            }
        }
        for (int d = 0; d < query.drayCount; d++) {
            int from = query.drayFrom[d];
            if (query.drayTo[d] == facility && terms.transfers[from]) {
                int handling = bounds.leastHandling(terms, from, Task.ROAD);
                add(
                        bounds,
                        bounds.at(from, passed),
                        handling + query.drayMinutes[d] + minutes[bundle],
                        terms.handlingCost[from] + terms.standing(from, handling) + query.drayCost[d] + cost[bundle],
                        terms.handlingGrams[from] + query.drayGrams[d] + grams[bundle],
                        1 + handlings[bundle]);
            }
        }
    }

    private void carry(
            CargoTerms terms,
            Overlay overlay,
            Bounds bounds,
            int bundle,
            int service,
            int board,
            int alight,
            int pair,
            int from) {
        Timetable timetable = terms.timetable;
        int facility = timetable.facilityOf(board);
        int carriage = Bounds.leastMinutes(timetable, overlay, service, board, alight, pair);
        if (carriage >= Bounds.UNREACHED) {
            return;
        }
        int wait = bounds.leastHandling(terms, facility, timetable.modeOf(service)) + timetable.cutoff(board);
        add(
                bounds,
                from,
                wait + carriage + timetable.available(alight) + minutes[bundle],
                terms.handlingCost[facility]
                        + terms.standing(facility, wait)
                        + terms.leastFrom[terms.stepFirst[pair]]
                        + cost[bundle],
                terms.handlingGrams[facility] + terms.grams[pair] + grams[bundle],
                1 + timetable.reloads(pair) + handlings[bundle]);
    }

    /** Adds a bundle; a criterion that does not count is 0. */
    private void add(Bounds bounds, int at, int minutesOn, long costOn, long gramsOn, int handlingsOn) {
        int m = minutesOn;
        long c = countCost ? costOn : 0;
        long g = countGrams ? gramsOn : 0;
        int h = countHandlings ? handlingsOn : 0;
        int v = head[at];
        while (v != NONE) {
            if (minutes[v] <= m && cost[v] <= c && grams[v] <= g && handlings[v] <= h) {
                return;
            }
            v = next[v];
        }
        drop(at, m, c, g, h);
        if (held[at] == MOST) {
            int near = nearest(bounds, at, m, c, g, h);
            add(
                    bounds,
                    at,
                    Math.min(m, minutes[near]),
                    Math.min(c, cost[near]),
                    Math.min(g, grams[near]),
                    Math.min(h, handlings[near]));
            return;
        }
        int bundle = size++;
        if (bundle == next.length) {
            grow(bundle * 2);
        }
        place[bundle] = at;
        gone[bundle] = false;
        minutes[bundle] = m;
        cost[bundle] = c;
        grams[bundle] = g;
        handlings[bundle] = h;
        next[bundle] = head[at];
        head[at] = bundle;
        held[at]++;
        queue.addLabel(m, bundle);
    }

    /** Drops the bundles of a place that a new one makes needless. */
    private void drop(int at, int m, long c, long g, int h) {
        int before = NONE;
        int v = head[at];
        while (v != NONE) {
            int after = next[v];
            if (m <= minutes[v] && c <= cost[v] && g <= grams[v] && h <= handlings[v]) {
                gone[v] = true;
                held[at]--;
                if (before == NONE) {
                    head[at] = after;
                } else {
                    next[before] = after;
                }
            } else {
                before = v;
            }
            v = after;
        }
    }

    /** The bundle that loses least by melting, each value measured by the least of its kind. */
    private int nearest(Bounds bounds, int at, int m, long c, long g, int h) {
        int near = head[at];
        double least = Double.MAX_VALUE;
        for (int v = head[at]; v != NONE; v = next[v]) {
            double loss = Math.abs((double) m - minutes[v]) / (bounds.minutes[at] + 1.0)
                    + Math.abs((double) c - cost[v]) / (bounds.cost[at] + 1.0)
                    + Math.abs((double) g - grams[v]) / (bounds.grams[at] + 1.0)
                    + Math.abs((double) h - handlings[v]) / (bounds.handlings[at] + 1.0);
            if (loss < least) {
                least = loss;
                near = v;
            }
        }
        return near;
    }

    private void grow(int length) {
        next = Arrays.copyOf(next, length);
        place = Arrays.copyOf(place, length);
        gone = Arrays.copyOf(gone, length);
        minutes = Arrays.copyOf(minutes, length);
        cost = Arrays.copyOf(cost, length);
        grams = Arrays.copyOf(grams, length);
        handlings = Arrays.copyOf(handlings, length);
    }
}
