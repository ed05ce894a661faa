package org.landbridge.rating.rounding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HalfUpTest {

    @Test
    void roundsToTheNearest() {
        assertThat(HalfUp.ifSure(0)).isZero();
        assertThat(HalfUp.ifSure(400_000)).isEqualTo(400_000);
        assertThat(HalfUp.ifSure(97_222.2)).isEqualTo(97_222);
        assertThat(HalfUp.ifSure(1_388.9)).isEqualTo(1_389);
    }

    @Test
    void isUnsureAtAHalf() {
        assertThat(HalfUp.ifSure(2.5)).isEqualTo(HalfUp.UNSURE);
        // 1.005 x 100 is 100.49999999999999 in doubles and 100.5 in truth
        assertThat(HalfUp.ifSure(1.005 * 100)).isEqualTo(HalfUp.UNSURE);
    }

    @Test
    void isUnsureWhereDoublesHaveNoPlacesLeft() {
        assertThat(HalfUp.ifSure(1e12)).isEqualTo(HalfUp.UNSURE);
        assertThat(HalfUp.ifSure(Double.NaN)).isEqualTo(HalfUp.UNSURE);
        assertThat(HalfUp.ifSure(Double.POSITIVE_INFINITY)).isEqualTo(HalfUp.UNSURE);
    }

    @Test
    void isNeverSureAndWrong() {
        long seed = 20_261_110;
        Random random = new Random(seed);
        int unsure = 0;
        for (int i = 0; i < 500_000; i++) {
            // few digits, so that halves are frequent
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(4));
            BigDecimal quantity = BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(4));
            BigDecimal perUsd = BigDecimal.valueOf(1 + random.nextInt(9_999), 2);
            double estimate = amount.doubleValue() * quantity.doubleValue() / perUsd.doubleValue();
            long sure = HalfUp.ifSure(estimate);
            if (sure == HalfUp.UNSURE) {
                unsure++;
            } else {
                long exact = amount.multiply(quantity)
                        .divide(perUsd, 0, RoundingMode.HALF_UP)
                        .longValueExact();
                assertThat(sure)
                        .as("seed %d: %s x %s / %s", seed, amount, quantity, perUsd)
                        .isEqualTo(exact);
            }
        }
        // halves happen, and little else
        assertThat(unsure).isBetween(1, 50_000);
    }
}
