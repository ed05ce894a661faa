package org.landbridge.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.landbridge.rating.Rated.NOVEMBER;
import static org.landbridge.rating.Rated.usd;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Money on the legs of the small world. */
class CarriageTest {

    /** Gateways of the central channel for one unit: border 193 + gauge change 120 at gw-north, border 50 at gw-lake = 363. */
    private static final String CENTRAL_THROUGH_2026 = "4363.00";

    @Test
    void takesTheThroughRateOfTheDepartureDateAndAddsEveryGatewayCrossed() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        PriceSteps steps = rated.carriage("central", 0, 3);
        assertThat(steps.count()).isEqualTo(2);
        assertThat(steps.fromEpochDay(0)).isEqualTo(Integer.MIN_VALUE);
        // one 40-foot box = 1 FEU: 4,000 + 363, from 2027 on 4,400 + 363
        assertThat(steps.cost(0)).isEqualTo(usd(CENTRAL_THROUGH_2026));
        assertThat(steps.fromEpochDay(1))
                .isEqualTo(Math.toIntExact(LocalDate.of(2027, 1, 1).toEpochDay()));
        assertThat(steps.cost(1)).isEqualTo(usd("4763.00"));
    }

    @Test
    void namesTheRowsOfEachAmount() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        assertThat(rated.lines("central", 0, 3, NOVEMBER))
                .extracting(line -> line.rateId() + " " + line.where() + " " + line.amount())
                .containsExactly(
                        "central-2026 central USD 4000.00",
                        "border-north gw-north USD 193.00",
                        "gauge-north gw-north USD 120.00",
                        "border-lake gw-lake USD 50.00");
    }
}
