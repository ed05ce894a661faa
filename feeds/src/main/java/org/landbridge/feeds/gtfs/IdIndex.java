package org.landbridge.feeds.gtfs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Ids by number, found by their characters in a buffer: a hash table with open addressing, so that a million references to a few thousand ids make no
 * text. Numbers count from 0 in the order in which ids were added.
 */
final class IdIndex {

    static final int NONE = -1;

    private final List<String> ids = new ArrayList<>();
    /** Number of the id plus one at its slot, 0 = free; twice as many slots as ids at least. */
    private int[] slots = new int[64];

    int size() {
        return ids.size();
    }

    String id(int number) {
        return ids.get(number);
    }

    /** The number of an id; {@link #NONE} when it was not added. */
    int find(char[] text, int offset, int length) {
        int slot = slot(text, offset, length);
        return slots[slot] - 1;
    }

    int find(String id) {
        return find(id.toCharArray(), 0, id.length());
    }

    /** Adds an id and gives its number; {@link #NONE} when it was there already. */
    int add(char[] text, int offset, int length) {
        int slot = slot(text, offset, length);
        if (slots[slot] != 0) {
            return NONE;
        }
        ids.add(new String(text, offset, length));
        slots[slot] = ids.size();
        if (ids.size() * 2 > slots.length) {
            grow();
        }
        return ids.size() - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < ids.size(); number++) {
            char[] text = ids.get(number).toCharArray();
            slots[slot(text, 0, text.length)] = number + 1;
        }
    }

    private int slot(char[] text, int offset, int length) {
        int mask = slots.length - 1;
        int slot = hash(text, offset, length) & mask;
        while (slots[slot] != 0 && !same(ids.get(slots[slot] - 1), text, offset, length)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static boolean same(String id, char[] text, int offset, int length) {
        if (id.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (id.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] text, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = hash * 31 + text[i];
        }
        // spreads the high bits: ids often differ in their last digits only
        return (hash ^ hash >>> 15) * 0x2c1b3c6d;
    }

    @Override
    public String toString() {
        return ids.size() + " ids " + Arrays.toString(ids.stream().limit(5).toArray());
    }
}
