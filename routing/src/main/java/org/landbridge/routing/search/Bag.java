package org.landbridge.routing.search;

import java.util.Arrays;

/**
 * The labels worth keeping at each facility and kind of arrival (four modes, and the truck on demand, after which no other truck may follow).
 *
 * <p>Why two arrivals at different times can be compared although standing costs money: let A be available at a, B at b, a &lt;= b, and let r be the
 * charge by the minute once all free time is used up. Whatever departure B can take, A can take too, standing (b - a) minutes longer, which costs at most
 * (b - a) * r more, since the charge grows ever faster with time. So A is at least as good for every way on when cost(A) + (b - a) * r &lt;= cost(B), that is when
 * cost(A) - a * r &lt;= cost(B) - b * r: the label's {@code key}. Labels that fail this only by storage they may never pay are both kept.
 */
final class Bag {

    /** Kinds of arrival at a facility. */
    static final int KINDS = 5;

    /** The kind after the four modes: by a truck on demand. */
    static final int TRUCK = 4;

    private final Labels labels;
    private int[] head = {};
    private int[] touched = new int[256];
    private int touchedCount;

    Bag(Labels labels) {
        this.labels = labels;
    }

    void clear(int facilities) {
        if (head.length != facilities * KINDS) {
            head = new int[facilities * KINDS];
            Arrays.fill(head, Labels.NONE);
        } else {
            for (int i = 0; i < touchedCount; i++) {
                head[touched[i]] = Labels.NONE;
            }
        }
        touchedCount = 0;
    }

    /** The first label of a bag, or NONE; {@link Labels#next} leads to the others. */
    int first(int bag) {
        return head[bag];
    }

    /** A label of the bag that is at least as good in everything, or NONE; it moves to the front, since it will often be so again. */
    int dominator(int bag, int available, long key, long grams, int handlings, int legs, int rank, boolean passed) {
        int before = Labels.NONE;
        for (int l = head[bag]; l != Labels.NONE; l = labels.next[l]) {
            if (labels.available[l] <= available
                    && labels.key[l] <= key
                    && labels.grams[l] <= grams
                    && labels.handlings[l] <= handlings
                    && labels.legs[l] <= legs
                    && labels.rank[l] >= rank
                    && (labels.passed[l] || !passed)) {
                if (before != Labels.NONE) {
                    labels.next[before] = labels.next[l];
                    labels.next[l] = head[bag];
                    head[bag] = l;
                }
                return l;
            }
            before = l;
        }
        return Labels.NONE;
    }

    /** Puts a label in and marks those dead that it dominates. */
    void add(int bag, int label) {
        if (head[bag] == Labels.NONE) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = bag;
        }
        int before = Labels.NONE;
        int l = head[bag];
        while (l != Labels.NONE) {
            int next = labels.next[l];
            if (labels.available[label] <= labels.available[l]
                    && labels.key[label] <= labels.key[l]
                    && labels.grams[label] <= labels.grams[l]
                    && labels.handlings[label] <= labels.handlings[l]
                    && labels.legs[label] <= labels.legs[l]
                    && labels.rank[label] >= labels.rank[l]
                    && (labels.passed[label] || !labels.passed[l])) {
                labels.dead[l] = true;
                if (before == Labels.NONE) {
                    head[bag] = next;
                } else {
                    labels.next[before] = next;
                }
            } else {
                before = l;
            }
            l = next;
        }
        labels.next[label] = head[bag];
        head[bag] = label;
    }
}
