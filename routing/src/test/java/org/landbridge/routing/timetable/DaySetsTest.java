package org.landbridge.routing.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DaySetsTest {

    @Test
    void findsTheNextAndThePreviousDayAsABitSetDoes() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            BitSet days = new BitSet();
            for (int n = random.nextInt(30); n > 0; n--) {
                days.set(random.nextInt(400));
            }
            DaySets.Builder builder = new DaySets.Builder();
            int id = builder.idOf(days);
            DaySets sets = builder.build();
            for (int day = 0; day < 450; day++) {
                int next = days.nextSetBit(day);
                int previous = days.previousSetBit(day);
                assertThat(sets.next(id, day)).isEqualTo(next < 0 ? DaySets.NONE : next);
                assertThat(sets.previous(id, day)).isEqualTo(previous < 0 ? Integer.MIN_VALUE : previous);
            }
            assertThat(sets.next(id, -50)).isEqualTo(sets.next(id, 0));
        }
    }

    @Test
    void keepsEqualCalendarsOnce() {
        DaySets.Builder builder = new DaySets.Builder();
        BitSet one = new BitSet();
        one.set(70);
        BitSet other = new BitSet();
        other.set(70);
        assertThat(builder.idOf(one)).isEqualTo(builder.idOf(other));
        // Day 70 lies in the second word of 64 days; the empty first one is not kept.
        assertThat(builder.build().wordCount()).isEqualTo(1);
    }
}
