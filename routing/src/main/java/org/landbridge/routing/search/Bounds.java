package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.Timetable;

/**
 * What is at least still to come from a facility to the destination, for a label that stands there: by facility, each criterion on its own, waiting for
 * departures not counted. Found backwards from the destination by relaxing the alighting calls of facilities whose bounds fell.
 *
 * <pre>
 * facility f  minutes[f], cost[f], grams[f], handlings[f], legs[f]; UNREACHED in minutes where the destination cannot be reached
 * </pre>
 */
final class Bounds {

    static final int UNREACHED = Integer.MAX_VALUE / 4;

    int[] minutes = {};
    long[] cost = {};
    long[] grams = {};
    int[] handlings = {};
    int[] legs = {};
    private boolean[] queued = {};
    private int[] queue = {};

    void compute(CargoTerms terms, Query query) {
        Timetable timetable = terms.timetable;
        reset(timetable.facilityCount());
        int head = 0;
        int tail = 0;
        int capacity = queue.length;
        for (int e = 0; e < query.egressCount; e++) {
            int f = query.egressFacility[e];
            if (!terms.transfers[f]) {
                continue;
            }
            int handling = leastHandling(terms, f, 1);
            boolean lower = lower(
                    f,
                    handling + query.egressMinutes[e],
                    terms.handlingCost[f] + terms.standing(f, handling) + query.egressCost[e],
                    terms.handlingGrams[f] + query.egressGrams[e],
                    1,
                    1);
            if (lower && !queued[f]) {
                queued[f] = true;
                queue[tail] = f;
                tail = (tail + 1) % capacity;
            }
        }
        if (query.destination != Timetable.NONE) {
            int f = query.destination;
            lower(f, 0, 0, 0, 0, 0);
            if (!queued[f]) {
                queued[f] = true;
                queue[tail] = f;
                tail = (tail + 1) % capacity;
            }
        }
        while (head != tail) {
            int to = queue[head];
            head = (head + 1) % capacity;
            queued[to] = false;
            for (int x = timetable.firstAlighting(to); x < timetable.endAlighting(to); x++) {
                int call = timetable.alightingCall(x);
                int service = timetable.serviceOf(call);
                if (!terms.usable[service]) {
                    continue;
                }
                int first = timetable.firstCall(service);
                for (int b = call - 1; b >= first; b--) {
                    if (!timetable.boards(b)) {
                        continue;
                    }
                    int pair = timetable.pair(service, b - first, call - first);
                    if (terms.stepFirst[pair] == terms.stepFirst[pair + 1]) {
                        continue;
                    }
                    int from = timetable.facilityOf(b);
                    if (relax(terms, service, b, call, pair, from, to) && !queued[from]) {
                        queued[from] = true;
                        queue[tail] = from;
                        tail = (tail + 1) % capacity;
                    }
                }
            }
            for (int d = 0; d < query.drayCount; d++) {
                if (query.drayTo[d] != to || !terms.transfers[query.drayFrom[d]]) {
                    continue;
                }
                int from = query.drayFrom[d];
                int handling = leastHandling(terms, from, 1);
                boolean lower = lower(
                        from,
                        handling + query.drayMinutes[d] + minutes[to],
                        terms.handlingCost[from] + terms.standing(from, handling) + query.drayCost[d] + cost[to],
                        terms.handlingGrams[from] + query.drayGrams[d] + grams[to],
                        1 + handlings[to],
                        1 + legs[to]);
                if (lower && !queued[from]) {
                    queued[from] = true;
                    queue[tail] = from;
                    tail = (tail + 1) % capacity;
                }
            }
        }
    }

    private boolean relax(CargoTerms terms, int service, int board, int alight, int pair, int from, int to) {
        Timetable timetable = terms.timetable;
        long price = terms.leastFrom[terms.stepFirst[pair]];
        int carriage = timetable.leastMinutes(pair);
        if (!terms.transfers[from] || price >= CargoTerms.NO_RATE || carriage >= UNREACHED) {
            return false;
        }
        int wait = leastHandling(terms, from, timetable.modeOf(service)) + timetable.cutoff(board);
        return lower(
                from,
                wait + carriage + timetable.available(alight) + minutes[to],
                terms.handlingCost[from] + terms.standing(from, wait) + price + cost[to],
                terms.handlingGrams[from] + terms.grams[pair] + grams[to],
                1 + timetable.reloads(pair) + handlings[to],
                1 + legs[to]);
    }

    private boolean lower(int f, int m, long c, long g, int h, int l) {
        boolean lower = false;
        if (m < minutes[f]) {
            minutes[f] = m;
            lower = true;
        }
        if (c < cost[f]) {
            cost[f] = c;
            lower = true;
        }
        if (g < grams[f]) {
            grams[f] = g;
            lower = true;
        }
        if (h < handlings[f]) {
            handlings[f] = h;
            lower = true;
        }
        if (l < legs[f]) {
            legs[f] = l;
            lower = true;
        }
        return lower;
    }

    /** Least minutes to move the cargo to a mode, whatever it came by. */
    static int leastHandling(CargoTerms terms, int facility, int toMode) {
        int[] handling = terms.handlingMinutes;
        int at = facility * 16 + toMode;
        return Math.min(Math.min(handling[at], handling[at + 4]), Math.min(handling[at + 8], handling[at + 12]));
    }

    private void reset(int facilities) {
        if (minutes.length != facilities) {
            minutes = new int[facilities];
            cost = new long[facilities];
            grams = new long[facilities];
            handlings = new int[facilities];
            legs = new int[facilities];
            queued = new boolean[facilities];
            queue = new int[facilities + 1];
        }
        Arrays.fill(minutes, UNREACHED);
        Arrays.fill(cost, Long.MAX_VALUE / 4);
        Arrays.fill(grams, Long.MAX_VALUE / 4);
        Arrays.fill(handlings, UNREACHED);
        Arrays.fill(legs, UNREACHED);
        Arrays.fill(queued, false);
    }
}
