package org.landbridge.feeds.gtfs;

import java.util.Arrays;

/** A growing column of ints. */
final class IntList {

    private int[] values = new int[1_024];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
