package org.landbridge.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.landbridge.rating.Rated.usd;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.network.Rate.Charge;

/** Lifts, standing and plugs. One dollar is 7.20 yuan. */
class FacilityTest {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    @Test
    void chargesALiftByItsBasis() {
        Rated box = Rated.of("berries", 20_000, "40hc", 1);
        // 1 FEU x 80; at the port 2 TEU x 400 CNY = 800 CNY
        assertThat(box.rating().handlingCost(box.facility("hub-rail"))).isEqualTo(usd("80.00"));
        assertThat(box.rating().handlingCost(box.facility("coast-port"))).isEqualTo(usd("111.11"));
        Rated small = Rated.of("berries", 10_000, "20gp", 1);
        assertThat(small.rating().handlingCost(small.facility("hub-rail"))).isEqualTo(usd("40.00"));
        Rated loose = Rated.of("berries", 1_000, "loose", 1);
        // 1,000 kg x 1.50 CNY; a FEU rate does not fit loose cargo
        assertThat(loose.rating().handlingCost(loose.facility("hub-air"))).isEqualTo(usd("208.33"));
        assertThat(loose.rating().handlingCost(loose.facility("hub-rail"))).isZero();
        assertThat(loose.rating().handlingLines(loose.facility("hub-rail"))).isEmpty();
    }

    @Test
    void prefersTheFacilitysOwnRateToThatOfItsKind() {
        Rated box = Rated.of("berries", 20_000, "40hc", 1);
        // sands-rail is a border-rail (60 a FEU) with 100 a unit of its own
        assertThat(box.rating().handlingCost(box.facility("sands-rail"))).isEqualTo(usd("100.00"));
        assertThat(box.rating().handlingCost(box.facility("lake-rail"))).isEqualTo(usd("60.00"));
        assertThat(box.rating().handlingLines(box.facility("lake-rail")))
                .extracting(line -> line.rateId() + " " + line.where())
                .containsExactly("lift-border lake-rail");
    }

    @Test
    void chargesStorageByTheMinuteAfterTheFreeTime() {
        Rated box = Rated.of("berries", 20_000, "40hc", 1);
        Standing standing = box.rating().standing(box.facility("hub-rail"));
        // 15 dollars a day = 1,500 cents a day = 1,500 cost units a minute, after 72 h
        assertThat(standing).isEqualTo(new Standing(72 * HOUR, 1_500, 0, 0));
        assertThat(standing.cost(72 * HOUR)).isZero();
        assertThat(standing.cost(72 * HOUR + DAY)).isEqualTo(usd("15.00"));
        assertThat(standing.cost(72 * HOUR + 1)).isEqualTo(1_500);
        CostLine line = box.rating()
                .standingLines(box.facility("hub-rail"), 72 * HOUR + DAY / 2)
                .getFirst();
        assertThat(line.quantity()).isEqualByComparingTo("0.5");
        assertThat(line.amount()).hasToString("USD 7.50");
        assertThat(box.rating().standingLines(box.facility("hub-rail"), 72 * HOUR))
                .isEmpty();
    }

    @Test
    void countsStorageByTheFeuOrTheKilogramWhereTheRowSaysSo() {
        Rated small = Rated.of("berries", 10_000, "20gp", 1);
        // 0.5 FEU x 20 a day
        assertThat(small.rating().standing(small.facility("sands-rail")))
                .isEqualTo(new Standing(48 * HOUR, 1_000, 0, 0));
        Rated loose = Rated.of("berries", 1_000, "loose", 1);
        // 1,000 kg x 0.70 CNY = 700 CNY = 97.22 dollars a day
        assertThat(loose.rating().standing(loose.facility("hub-air"))).isEqualTo(new Standing(24 * HOUR, 9_722, 0, 0));
        assertThat(loose.rating().standing(loose.facility("suburb-site"))).isEqualTo(Standing.FREE);
    }

    @Test
    void chargesThePlugOfAReeferWithItsOwnFreeTime() {
        Rated reefer = Rated.of("fish", 40_000, "40rf", 2);
        // 2 units: 30 a day, 60 the plug, from the first minute
        Standing rail = reefer.rating().standing(reefer.facility("hub-rail"));
        assertThat(rail).isEqualTo(new Standing(72 * HOUR, 3_000, 0, 6_000));
        assertThat(rail.cost(DAY)).isEqualTo(usd("60.00"));
        assertThat(rail.cost(4L * DAY)).isEqualTo(usd("270.00"));
        // the port: 2 x 100 CNY = 27.78 a day after 96 h; plug 2 x 200 CNY = 55.56 a day after 24 h
        assertThat(reefer.rating().standing(reefer.facility("coast-port")))
                .isEqualTo(new Standing(96 * HOUR, 2_778, 24 * HOUR, 5_556));
        assertThat(reefer.rating().standingLines(reefer.facility("coast-port"), 2L * DAY))
                .extracting(line -> line.charge() + " " + line.amount())
                .containsExactly("PLUG USD 55.56");
    }

    @Test
    void takesTheFacilityRowsValidOnTheDayOfTheExchange() {
        Network network = SmallWorld.sketch()
                .rate("lift-later", Charge.HANDLING, Rate.Scope.FACILITY, "hub-rail", Basis.UNIT, "95")
                .valid("2026-12-01", "")
                .done()
                .build();
        var cargo = SmallWorld.berries(network);
        Rated november = Rated.of(network, cargo, Rated.USD, Rated.NOVEMBER);
        Rated december = Rated.of(network, cargo, Rated.USD, Rated.DECEMBER);
        assertThat(november.rating().handlingCost(november.facility("hub-rail")))
                .isEqualTo(usd("80.00"));
        assertThat(december.rating().handlingCost(december.facility("hub-rail")))
                .isEqualTo(usd("95.00"));
    }

    @Test
    void linesOfStandingAreItsCostRoundedToTheMinorUnit() {
        Rated reefer = Rated.of("fish", 20_000, "40rf", 1);
        for (String facility : List.of("hub-rail", "sands-rail", "coast-port")) {
            for (int minutes = 0; minutes < 8 * DAY; minutes += 37) {
                long lines = reefer.rating().standingLines(reefer.facility(facility), minutes).stream()
                        .mapToLong(line -> line.amount().minor() * RequestRating.COST_UNITS_PER_MINOR)
                        .sum();
                long cost = reefer.rating().standing(reefer.facility(facility)).cost(minutes);
                // two lines, each at most half a minor unit off
                assertThat(Math.abs(lines - cost)).isLessThanOrEqualTo(RequestRating.COST_UNITS_PER_MINOR);
            }
        }
    }
}
