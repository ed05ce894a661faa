package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.Timetable;

/**
 * What is at least still to come from a facility to the destination, for a label that stands there: each criterion on its own, waiting for departures not
 * counted. Found backwards from the destination by relaxing the alighting calls of places whose bounds fell.
 *
 * <pre>
 * place x     facility f for a label that has passed what the query requires (or nothing is), facilities + f for one that has yet to: see at()
 *             minutes[x], cost[x], grams[x], handlings[x], legs[x]; UNREACHED in minutes where the destination cannot be reached so
 * boarding y  boarding call c, or calls + c, likewise: see atCall(); from the moment of departure there on
 *             callMinutes[y], callCost[y], callGrams[y], callHandlings[y], callLegs[y]; handling and standing before it not counted
 * </pre>
 */
final class Bounds {

    static final int UNREACHED = Integer.MAX_VALUE / 4;

    int[] minutes = {};
    long[] cost = {};
    long[] grams = {};
    int[] handlings = {};
    int[] legs = {};
    int[] callMinutes = {};
    long[] callCost = {};
    long[] callGrams = {};
    int[] callHandlings = {};
    int[] callLegs = {};
    private int facilities;
    private int calls;
    private boolean[] queued = {};
    private int[] queue = {};
    private int head;
    private int tail;

    /** The place of a label. */
    int at(int facility, boolean passed) {
        return passed ? facility : facilities + facility;
    }

    /** The boarding of a label. */
    int atCall(int call, boolean passed) {
        return passed ? call : calls + call;
    }

    void compute(CargoTerms terms, Query query) {
        reset(terms.timetable.facilityCount(), terms.timetable.callCount());
        for (int e = 0; e < query.egressCount; e++) {
            int f = query.egressFacility[e];
            if (terms.transfers[f]) {
                relaxTruck(
                        terms, f, f, query.egressMinutes[e], query.egressCost[e], query.egressGrams[e], facilities * 2);
            }
        }
        if (query.destination != Timetable.NONE) {
            lower(query.destination, 0, 0, 0, 0, 0);
        }
        while (head != tail) {
            int place = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            queued[place] = false;
            relaxServicesTo(terms, query, place);
            int facility = place % facilities;
            for (int d = 0; d < query.drayCount; d++) {
                if (query.drayTo[d] == facility && terms.transfers[query.drayFrom[d]]) {
                    int from = query.drayFrom[d];
                    relaxTruck(
                            terms,
                            from,
                            at(from, place < facilities),
                            query.drayMinutes[d],
                            query.drayCost[d],
                            query.drayGrams[d],
                            place);
                }
            }
        }
    }

    private void relaxServicesTo(CargoTerms terms, Query query, int place) {
        Timetable timetable = terms.timetable;
        boolean passed = place < facilities;
        int facility = place % facilities;
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
                if (!timetable.boards(b)) {
                    continue;
                }
                int pair = timetable.pair(service, b - first, call - first);
                if (terms.stepFirst[pair] == terms.stepFirst[pair + 1]) {
                    continue;
                }
                int from = timetable.facilityOf(b);
                relaxCarriage(terms, service, b, call, pair, at(from, passed), atCall(b, passed), place);
                if (passes) {
                    relaxCarriage(terms, service, b, call, pair, at(from, false), atCall(b, false), place);
                }
            }
        }
    }

    private void relaxCarriage(
            CargoTerms terms, int service, int board, int alight, int pair, int fromPlace, int boarding, int toPlace) {
        Timetable timetable = terms.timetable;
        int from = timetable.facilityOf(board);
        long price = terms.leastFrom[terms.stepFirst[pair]];
        int carriage = timetable.leastMinutes(pair);
        if (price >= CargoTerms.NO_RATE || carriage >= UNREACHED) {
            return;
        }
        int m = carriage + timetable.available(alight) + minutes[toPlace];
        long c = price + cost[toPlace];
        long g = terms.grams[pair] + grams[toPlace];
        int h = timetable.reloads(pair) + handlings[toPlace];
        int l = 1 + legs[toPlace];
        callMinutes[boarding] = Math.min(callMinutes[boarding], m);
        callCost[boarding] = Math.min(callCost[boarding], c);
        callGrams[boarding] = Math.min(callGrams[boarding], g);
        callHandlings[boarding] = Math.min(callHandlings[boarding], h);
        callLegs[boarding] = Math.min(callLegs[boarding], l);
        if (!terms.transfers[from]) {
            return;
        }
        int wait = leastHandling(terms, from, timetable.modeOf(service)) + timetable.cutoff(board);
        lower(
                fromPlace,
                wait + m,
                terms.handlingCost[from] + terms.standing(from, wait) + c,
                terms.handlingGrams[from] + g,
                1 + h,
                l);
    }

    /** A truck from a facility; {@code toPlace} is twice the facilities for the destination's door. */
    private void relaxTruck(CargoTerms terms, int from, int fromPlace, int drive, long price, long emits, int toPlace) {
        int road = 1;
        int handling = leastHandling(terms, from, road);
        boolean door = toPlace == facilities * 2;
        lower(
                fromPlace,
                handling + drive + (door ? 0 : minutes[toPlace]),
                terms.handlingCost[from] + terms.standing(from, handling) + price + (door ? 0 : cost[toPlace]),
                terms.handlingGrams[from] + emits + (door ? 0 : grams[toPlace]),
                1 + (door ? 0 : handlings[toPlace]),
                1 + (door ? 0 : legs[toPlace]));
    }

    private void lower(int place, int m, long c, long g, int h, int l) {
        boolean lower = false;
        if (m < minutes[place]) {
            minutes[place] = m;
            lower = true;
        }
        if (c < cost[place]) {
            cost[place] = c;
            lower = true;
        }
        if (g < grams[place]) {
            grams[place] = g;
            lower = true;
        }
        if (h < handlings[place]) {
            handlings[place] = h;
            lower = true;
        }
        if (l < legs[place]) {
            legs[place] = l;
            lower = true;
        }
        if (lower && !queued[place]) {
            queued[place] = true;
            queue[tail] = place;
            tail = tail + 1 == queue.length ? 0 : tail + 1;
        }
    }

    /** Least minutes to move the cargo to a mode, whatever it came by. */
    private static int leastHandling(CargoTerms terms, int facility, int toMode) {
        int[] handling = terms.handlingMinutes;
        int at = facility * 16 + toMode;
        return Math.min(Math.min(handling[at], handling[at + 4]), Math.min(handling[at + 8], handling[at + 12]));
    }

    private void reset(int count, int callCount) {
        facilities = count;
        calls = callCount;
        if (callMinutes.length != 2 * calls) {
            callMinutes = new int[2 * calls];
            callCost = new long[2 * calls];
            callGrams = new long[2 * calls];
            callHandlings = new int[2 * calls];
            callLegs = new int[2 * calls];
        }
        if (minutes.length != 2 * count) {
            minutes = new int[2 * count];
            cost = new long[2 * count];
            grams = new long[2 * count];
            handlings = new int[2 * count];
            legs = new int[2 * count];
            queued = new boolean[2 * count];
            queue = new int[2 * count + 1];
        }
        head = 0;
        tail = 0;
        Arrays.fill(minutes, UNREACHED);
        Arrays.fill(cost, Long.MAX_VALUE / 4);
        Arrays.fill(grams, Long.MAX_VALUE / 4);
        Arrays.fill(handlings, UNREACHED);
        Arrays.fill(legs, UNREACHED);
        Arrays.fill(queued, false);
        Arrays.fill(callMinutes, UNREACHED);
        Arrays.fill(callCost, Long.MAX_VALUE / 4);
        Arrays.fill(callGrams, Long.MAX_VALUE / 4);
        Arrays.fill(callHandlings, UNREACHED);
        Arrays.fill(callLegs, UNREACHED);
    }
}
