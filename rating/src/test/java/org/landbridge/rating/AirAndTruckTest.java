package org.landbridge.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.landbridge.rating.Rated.NOVEMBER;
import static org.landbridge.rating.Rated.usd;

import org.junit.jupiter.api.Test;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.unit.Distance;

/** Weight breaks, chargeable mass, truck loads. One dollar is 7.20 yuan. */
class AirAndTruckTest {

    private static String air(String goods, int kilograms) {
        Rated rated = Rated.of(goods, kilograms, "loose", 1);
        CostLine line = rated.lines("flight", 0, 1, NOVEMBER).getFirst();
        return line.rateId() + " " + line.quantity().toPlainString() + " " + line.amount();
    }

    @Test
    void chargesTheWeightBreakThatTheMassHasReached() {
        // 40 x 32 = 1,280 CNY; 200 x 28 = 5,600 CNY; 1,000 x 25 = 25,000 CNY
        assertThat(air("berries", 40)).isEqualTo("flight-0 40 USD 177.78");
        assertThat(air("berries", 200)).isEqualTo("flight-100 200 USD 777.78");
        assertThat(air("berries", 1_000)).isEqualTo("flight-500 1000 USD 3472.22");
    }

    @Test
    void chargesAHigherBreakInWholeWhenThatIsCheaper() {
        // 90 x 32 = 2,880, 100 x 28 = 2,800 CNY; 480 x 28 = 13,440, 500 x 25 = 12,500 CNY
        assertThat(air("berries", 90)).isEqualTo("flight-100 100 USD 388.89");
        assertThat(air("berries", 480)).isEqualTo("flight-500 500 USD 1736.11");
        // 87 x 32 = 2,784 CNY is still cheaper than 2,800
        assertThat(air("berries", 87)).isEqualTo("flight-0 87 USD 386.67");
    }

    @Test
    void chargesTheMinimumForAParcel() {
        // 5 x 32 = 160 CNY, least 320 CNY
        assertThat(air("berries", 5)).isEqualTo("flight-least 1 USD 44.44");
    }

    @Test
    void chargesTheVolumeOfLightGoods() {
        // 60 kg of roots at 125 kg/m3 = 0.48 m3 = 480,000 cm3 / 6,000 = 80 kg x 32 = 2,560 CNY
        assertThat(air("roots", 60)).isEqualTo("flight-0 80 USD 355.56");
        // 100 kg of berries at 500 kg/m3 = 0.2 m3, 33.3 kg by volume: the scales count
        assertThat(air("berries", 100)).isEqualTo("flight-100 100 USD 388.89");
    }

    @Test
    void heavierAirCargoNeverCostsLess() {
        long before = 0;
        for (int kilograms = 1; kilograms <= 1_200; kilograms++) {
            long cost = Rated.of("roots", kilograms, "loose", 1).costOn("flight", 0, 1, NOVEMBER);
            assertThat(cost).as("%d kg", kilograms).isGreaterThanOrEqualTo(before);
            before = cost;
        }
    }

    @Test
    void countsLooseCargoOnATruckByTwentyTonnesBegun() {
        // 45 t = 3 units x 1,600 km x 8 CNY = 38,400 CNY
        Rated rated = Rated.of("berries", 45_000, "loose", 1);
        assertThat(rated.costOn("truck-line", 0, 1, NOVEMBER)).isEqualTo(usd("5333.33"));
        CostLine line = rated.lines("truck-line", 0, 1, NOVEMBER).getFirst();
        assertThat(line.basis()).isEqualTo(Basis.UNIT_KM);
        assertThat(line.quantity()).isEqualByComparingTo("4800");
    }

    @Test
    void chargesATruckOnDemandByTheKilometreAndNotLessThanTheMinimum() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        var door = rated.trucking("door");
        // 100 km x 10 CNY = 1,000 CNY; 30 km x 10 = 300, least 600 CNY
        assertThat(rated.rating().truckCost(door, Distance.ofKilometers(100))).isEqualTo(usd("138.89"));
        assertThat(rated.rating().truckCost(door, Distance.ofKilometers(30))).isEqualTo(usd("83.33"));
        assertThat(rated.rating().truckLines(door, Distance.ofKilometers(30)))
                .extracting(CostLine::rateId)
                .containsExactly("door-least");
    }

    @Test
    void hasNoPriceForATruckWithoutATariff() {
        Rated rated = Rated.in(
                org.landbridge.model.SmallWorld.sketch().removeRate("door-km").build(), "berries", 20_000, "40hc", 1);
        // a minimum alone is no price
        assertThat(rated.rating().truckCost(rated.trucking("door"), Distance.ofKilometers(100)))
                .isEqualTo(RequestRating.NO_RATE);
        assertThat(rated.rating().truckLines(rated.trucking("door"), Distance.ofKilometers(100)))
                .isEmpty();
    }
}
