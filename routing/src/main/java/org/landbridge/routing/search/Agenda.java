package org.landbridge.routing.search;

import java.util.Arrays;

/**
 * What is still to be looked at, earliest possible arrival first: labels to go on from, and cursors, each the later departures of one boarding.
 * Entries are longs, the minute in the upper half, so that one comparison orders them; below it a label's index times two, or a cursor's times two
 * plus one.
 */
final class Agenda {

    private long[] heap = new long[1024];
    private int size;

    int cursors;
    int[] cursorParent = new int[1024];
    int[] cursorAccess = new int[1024];
    int[] cursorCall = new int[1024];
    int[] cursorDay = new int[1024];

    void clear() {
        size = 0;
        cursors = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void addLabel(int minute, int label) {
        add(((long) minute << 32) | (label * 2L));
    }

    void addCursor(int minute, int parent, int access, int call, int day) {
        int c = cursors++;
        if (c == cursorParent.length) {
            cursorParent = Arrays.copyOf(cursorParent, c * 2);
            cursorAccess = Arrays.copyOf(cursorAccess, c * 2);
            cursorCall = Arrays.copyOf(cursorCall, c * 2);
            cursorDay = Arrays.copyOf(cursorDay, c * 2);
        }
        cursorParent[c] = parent;
        cursorAccess[c] = access;
        cursorCall[c] = call;
        cursorDay[c] = day;
        addCursorAgain(minute, c, day);
    }

    void addCursorAgain(int minute, int cursor, int day) {
        cursorDay[cursor] = day;
        add(((long) minute << 32) | (cursor * 2L + 1));
    }

    private void add(long entry) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        int at = size++;
        while (at > 0) {
            int up = (at - 1) >>> 1;
            if (heap[up] <= entry) {
                break;
            }
            heap[at] = heap[up];
            at = up;
        }
        heap[at] = entry;
    }

    /** Takes the first entry: twice a label, or twice a cursor and one. */
    long take() {
        long first = heap[0];
        long last = heap[--size];
        int at = 0;
        while (true) {
            int down = 2 * at + 1;
            if (down >= size) {
                break;
            }
            if (down + 1 < size && heap[down + 1] < heap[down]) {
                down++;
            }
            if (heap[down] >= last) {
                break;
            }
            heap[at] = heap[down];
            at = down;
        }
        heap[at] = last;
        return first & 0xffffffffL;
    }
}
