package org.landbridge.routing.search;

import java.util.Arrays;

/**
 * Partial ways as columns; a label is an index. Made once per working set and reused, so a search allocates nothing but growth.
 *
 * <pre>
 * available  minute at which the cargo can be taken over where the label stands
 * cost       cost units so far, with nothing for standing there
 * key        cost - available * tail of the standing charge there: what Bag compares
 * start      minute the cargo left its origin; rank: the same where leaving later counts, else 0
 * grams, handlings, legs, passed (whether what the query requires is behind it)
 * bag        bag it lies in, or NONE; next: the following label of the bag; dead: dominated since
 * parent     label before, or NONE for a first leg
 * access     index of the access of a first leg; of the dray or egress of a leg by truck; else NONE
 * board      boarding call, or NONE for a leg by truck; alight, day and extra belong to it
 * leave      minute at which a truck leaves: of the access for a first leg, of the dray or egress for a leg by truck
 * </pre>
 */
final class Labels {

    static final int NONE = -1;

    int size;
    int[] available = new int[1024];
    long[] cost = new long[1024];
    long[] key = new long[1024];
    long[] grams = new long[1024];
    int[] handlings = new int[1024];
    int[] legs = new int[1024];
    int[] start = new int[1024];
    int[] rank = new int[1024];
    boolean[] passed = new boolean[1024];
    int[] bag = new int[1024];
    int[] next = new int[1024];
    boolean[] dead = new boolean[1024];
    int[] parent = new int[1024];
    int[] access = new int[1024];
    int[] board = new int[1024];
    int[] alight = new int[1024];
    int[] day = new int[1024];
    int[] extra = new int[1024];
    int[] leave = new int[1024];

    void clear() {
        size = 0;
    }

    int add() {
        if (size == available.length) {
            grow(size * 2);
        }
        return size++;
    }

    private void grow(int length) {
        available = Arrays.copyOf(available, length);
        cost = Arrays.copyOf(cost, length);
        key = Arrays.copyOf(key, length);
        grams = Arrays.copyOf(grams, length);
        handlings = Arrays.copyOf(handlings, length);
        legs = Arrays.copyOf(legs, length);
        start = Arrays.copyOf(start, length);
        rank = Arrays.copyOf(rank, length);
        passed = Arrays.copyOf(passed, length);
        bag = Arrays.copyOf(bag, length);
        next = Arrays.copyOf(next, length);
        dead = Arrays.copyOf(dead, length);
        parent = Arrays.copyOf(parent, length);
        access = Arrays.copyOf(access, length);
        board = Arrays.copyOf(board, length);
        alight = Arrays.copyOf(alight, length);
        day = Arrays.copyOf(day, length);
        extra = Arrays.copyOf(extra, length);
        leave = Arrays.copyOf(leave, length);
    }
}
