package org.landbridge.routing.search;

import java.util.Arrays;

/**
 * The ways found so far, none of them dominated. A criterion that does not count is stored as 0 and so never decides.
 *
 * <pre>
 * target t  label[t]  arrival[t]  cost[t]  grams[t]  handlings[t]  rank[t] (minute of departure, later is better)
 * </pre>
 */
final class Targets {

    int size;
    int[] label = new int[64];
    private int[] arrival = new int[64];
    private long[] cost = new long[64];
    private long[] grams = new long[64];
    private int[] handlings = new int[64];
    private int[] rank = new int[64];

    void clear() {
        size = 0;
    }

    /** Whether a way found is at least as good in everything as these values. */
    boolean beat(int arrives, long costs, long emits, int handled, int ranked) {
        for (int t = 0; t < size; t++) {
            if (arrival[t] <= arrives
                    && cost[t] <= costs
                    && grams[t] <= emits
                    && handlings[t] <= handled
                    && rank[t] >= ranked) {
                if (t > 0) {
                    swap(t, t >>> 1);
                }
                return true;
            }
        }
        return false;
    }

    /** Adds a way that none beats and drops those it beats. */
    void add(int found, int arrives, long costs, long emits, int handled, int ranked) {
        int kept = 0;
        for (int t = 0; t < size; t++) {
            boolean beaten = arrives <= arrival[t]
                    && costs <= cost[t]
                    && emits <= grams[t]
                    && handled <= handlings[t]
                    && ranked >= rank[t];
            if (!beaten) {
                move(t, kept++);
            }
        }
        size = kept;
        if (size == label.length) {
            int length = size * 2;
            label = Arrays.copyOf(label, length);
            arrival = Arrays.copyOf(arrival, length);
            cost = Arrays.copyOf(cost, length);
            grams = Arrays.copyOf(grams, length);
            handlings = Arrays.copyOf(handlings, length);
            rank = Arrays.copyOf(rank, length);
        }
        label[size] = found;
        arrival[size] = arrives;
        cost[size] = costs;
        grams[size] = emits;
        handlings[size] = handled;
        rank[size] = ranked;
        size++;
    }

    private void move(int from, int to) {
        label[to] = label[from];
        arrival[to] = arrival[from];
        cost[to] = cost[from];
        grams[to] = grams[from];
        handlings[to] = handlings[from];
        rank[to] = rank[from];
    }

    private void swap(int a, int b) {
        int l = label[a];
        int at = arrival[a];
        long c = cost[a];
        long g = grams[a];
        int h = handlings[a];
        int r = rank[a];
        move(b, a);
        label[b] = l;
        arrival[b] = at;
        cost[b] = c;
        grams[b] = g;
        handlings[b] = h;
        rank[b] = r;
    }
}
