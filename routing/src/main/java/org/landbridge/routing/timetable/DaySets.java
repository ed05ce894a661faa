package org.landbridge.routing.timetable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of days, one for each distinct calendar; services with the same calendar share one.
 *
 * <pre>
 * set s: bits of days firstDay[s] .. (64 a word) in words first[s] .. first[s+1]-1; firstDay[s] is a multiple of 64
 * </pre>
 *
 * Days outside a set's words do not run: the bits carry the validity, so nothing is boarded before the calendar starts or after it ends.
 */
public final class DaySets {

    /** No such day. */
    public static final int NONE = Integer.MAX_VALUE;

    private final int[] first;
    private final int[] firstDay;
    private final long[] words;

    private DaySets(int[] first, int[] firstDay, long[] words) {
        this.first = first;
        this.firstDay = firstDay;
        this.words = words;
    }

    /** Gathers distinct day sets while a timetable is built. */
    static final class Builder {
        private final Map<BitSet, Integer> ids = new HashMap<>();
        private final List<BitSet> sets = new ArrayList<>();

        int idOf(BitSet days) {
            Integer known = ids.get(days);
            if (known == null) {
                known = sets.size();
                BitSet copy = (BitSet) days.clone();
                ids.put(copy, known);
                sets.add(copy);
            }
            return known;
        }

        DaySets build() {
            int[] first = new int[sets.size() + 1];
            int[] firstDay = new int[sets.size()];
            List<long[]> rows = new ArrayList<>();
            int total = 0;
            for (int s = 0; s < sets.size(); s++) {
                first[s] = total;
                long[] all = sets.get(s).toLongArray();
                int lead = 0;
                while (lead < all.length && all[lead] == 0) {
                    lead++;
                }
                firstDay[s] = lead * 64;
                rows.add(java.util.Arrays.copyOfRange(all, lead, all.length));
                total += all.length - lead;
            }
            first[sets.size()] = total;
            long[] words = new long[total];
            for (int s = 0; s < rows.size(); s++) {
                System.arraycopy(rows.get(s), 0, words, first[s], rows.get(s).length);
            }
            return new DaySets(first, firstDay, words);
        }
    }

    /** The first day of the set not before {@code day}, or {@link #NONE}. */
    public int next(int set, int day) {
        int from = Math.max(0, day - firstDay[set]);
        int word = first[set] + (from >> 6);
        int end = first[set + 1];
        if (word >= end) {
            return NONE;
        }
        long bits = words[word] & (-1L << from);
        while (bits == 0) {
            if (++word == end) {
                return NONE;
            }
            bits = words[word];
        }
        return firstDay[set] + ((word - first[set]) << 6) + Long.numberOfTrailingZeros(bits);
    }

    /** The last day of the set not after {@code day}, or {@link Integer#MIN_VALUE}. */
    public int previous(int set, int day) {
        int from = day - firstDay[set];
        int length = first[set + 1] - first[set];
        if (from < 0 || length == 0) {
            return Integer.MIN_VALUE;
        }
        int index = Math.min(from >> 6, length - 1);
        long bits = words[first[set] + index];
        if (index == from >> 6) {
            bits &= -1L >>> (63 - (from & 63));
        }
        while (bits == 0) {
            if (--index < 0) {
                return Integer.MIN_VALUE;
            }
            bits = words[first[set] + index];
        }
        return firstDay[set] + (index << 6) + 63 - Long.numberOfLeadingZeros(bits);
    }

    public boolean contains(int set, int day) {
        return next(set, day) == day;
    }

    int wordCount() {
        return words.length;
    }
}
