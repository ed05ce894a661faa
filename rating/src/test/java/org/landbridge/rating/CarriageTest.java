package org.landbridge.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.landbridge.rating.Rated.DECEMBER;
import static org.landbridge.rating.Rated.JANUARY;
import static org.landbridge.rating.Rated.NOVEMBER;
import static org.landbridge.rating.Rated.USD;
import static org.landbridge.rating.Rated.usd;

import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.rating.tariff.MissingRate;

/** Money on the legs of the small world. */
class CarriageTest {

    @Test
    void takesTheThroughRateOfTheDepartureDateAndAddsEveryGatewayCrossed() {
        PriceSteps steps = Rated.of("berries", 20_000, "40hc", 1).carriage("central", 0, 3);
        // gateways for one unit: border 193 + gauge change 120 at gw-north, border 50 at gw-lake = 363
        // one 40-foot box = 1 FEU: 4,000 + 363 until 2026, 4,400 + 363 from 2027 on
        assertThat(steps.count()).isEqualTo(2);
        assertThat(steps.fromEpochDay(0)).isEqualTo(Integer.MIN_VALUE);
        assertThat(steps.cost(0)).isEqualTo(usd("4363.00"));
        assertThat(steps.fromEpochDay(1))
                .isEqualTo(Math.toIntExact(LocalDate.of(2027, 1, 1).toEpochDay()));
        assertThat(steps.cost(1)).isEqualTo(usd("4763.00"));
        assertThat(steps.least()).isEqualTo(usd("4363.00"));
    }

    @Test
    void holdsAPriceThroughItsLastDayAndTheNextFromItsFirst() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        assertThat(rated.costOn("central", 0, 3, LocalDate.of(2026, 12, 31))).isEqualTo(usd("4363.00"));
        assertThat(rated.costOn("central", 0, 3, LocalDate.of(2027, 1, 1))).isEqualTo(usd("4763.00"));
    }

    @Test
    void namesTheRowAndThePlaceOfEachAmount() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        assertThat(rated.lines("central", 0, 3, NOVEMBER))
                .extracting(line -> line.rateId() + " " + line.where() + " " + line.amount())
                .containsExactly(
                        "central-2026 central USD 4000.00",
                        "border-north gw-north USD 193.00",
                        "gauge-north gw-north USD 120.00",
                        "border-lake gw-lake USD 50.00");
    }

    @Test
    void preferARateForThePairToTheGeneralOne() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        // hub-lake has 2,600 of its own and both gateways; lake-metro only the general 2,000 and no gateway
        assertThat(rated.costOn("central", 0, 2, NOVEMBER)).isEqualTo(usd("2963.00"));
        assertThat(rated.costOn("central", 2, 3, NOVEMBER)).isEqualTo(usd("2000.00"));
    }

    @Test
    void countsATwentyFootBoxAsHalfAFeuAndItsBorderAsAWholeUnit() {
        // 4,000 / 2 + 363; two boxes twice that
        assertThat(Rated.of("berries", 10_000, "20gp", 1).costOn("central", 0, 3, NOVEMBER))
                .isEqualTo(usd("2363.00"));
        assertThat(Rated.of("berries", 20_000, "20gp", 2).costOn("central", 0, 3, NOVEMBER))
                .isEqualTo(usd("4726.00"));
    }

    @Test
    void prefersATeuRowForATwentyFootBoxAndAFeuRowForAFortyFootBox() {
        // 20 ft: 1 TEU x 2,000 + border 200 / 2 + gauge change 329; 40 ft: 1 FEU x 3,600 + 200 + 329
        assertThat(Rated.of("berries", 10_000, "20gp", 1).costOn("western", 0, 3, NOVEMBER))
                .isEqualTo(usd("2429.00"));
        assertThat(Rated.of("berries", 20_000, "40hc", 1).costOn("western", 0, 3, NOVEMBER))
                .isEqualTo(usd("4129.00"));
    }

    @Test
    void prefersARowThatNamesTheLoadUnit() {
        Network network = SmallWorld.sketch()
                .rate("central-20", Charge.FREIGHT, "central", Basis.TKM, "0.01")
                .unit("20gp")
                .between("hub-rail", "metro-rail")
                .done()
                .build();
        // 10 t x 7,030 km x 0.01 = 703 + 363, although FEU would tell more of a box
        assertThat(Rated.in(network, "berries", 10_000, "20gp", 1).costOn("central", 0, 3, NOVEMBER))
                .isEqualTo(usd("1066.00"));
        assertThat(Rated.in(network, "berries", 20_000, "40hc", 1).costOn("central", 0, 3, NOVEMBER))
                .isEqualTo(usd("4363.00"));
    }

    @Test
    void ofTwoRowsValidOnADayTakesTheOneThatBeganLast() {
        Network network = SmallWorld.sketch()
                .rate("central-dear", Charge.FREIGHT, "central", Basis.FEU, "5000")
                .between("hub-rail", "metro-rail")
                .valid("2026-12-10", "2026-12-20")
                .done()
                .build();
        Rated rated = Rated.in(network, "berries", 20_000, "40hc", 1);
        assertThat(rated.costOn("central", 0, 3, LocalDate.of(2026, 12, 9))).isEqualTo(usd("4363.00"));
        assertThat(rated.costOn("central", 0, 3, LocalDate.of(2026, 12, 10))).isEqualTo(usd("5363.00"));
        assertThat(rated.costOn("central", 0, 3, LocalDate.of(2026, 12, 20))).isEqualTo(usd("5363.00"));
        assertThat(rated.costOn("central", 0, 3, LocalDate.of(2026, 12, 21))).isEqualTo(usd("4363.00"));
        assertThat(rated.carriage("central", 0, 3).count()).isEqualTo(4);
    }

    @Test
    void chargesByTheKilometreAlongTheLinksAndNotLessThanTheMinimum() {
        Rated one = Rated.of("berries", 20_000, "40hc", 1);
        // hub-sands 800 + 1,200 + 10 = 2,010 km x 0.80 = 1,608, less than 1,800: 1,800 + 200 + 329
        assertThat(one.costOn("western", 0, 2, NOVEMBER)).isEqualTo(usd("2329.00"));
        assertThat(one.lines("western", 0, 2, NOVEMBER))
                .extracting(CostLine::rateId)
                .containsExactly("western-least", "border-west", "gauge-west");
        // two units: 3,216 is above the minimum, which is per consignment: 3,216 + 400 + 658
        assertThat(Rated.of("berries", 40_000, "40hc", 2).costOn("western", 0, 2, NOVEMBER))
                .isEqualTo(usd("4274.00"));
        // sands-metro 3,000 km x 0.80, no gateway between
        assertThat(one.costOn("western", 2, 3, NOVEMBER)).isEqualTo(usd("2400.00"));
    }

    @Test
    void chargesByTheTonneKilometre() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        // 20 t x 3,000 km x 0.05
        assertThat(rated.costOn("shuttle", 0, 1, NOVEMBER)).isEqualTo(usd("3000.00"));
        CostLine line = rated.lines("shuttle", 0, 1, NOVEMBER).getFirst();
        assertThat(line.quantity()).isEqualByComparingTo("60000");
        assertThat(line.illustrative()).isTrue();
        assertThat(line.sources()).containsExactly("GK");
    }

    @Test
    void addsTheSupplementOfAReeferByTheUnitOrByTheDay() {
        Rated rated = Rated.of("fish", 20_000, "40rf", 1);
        // western: 3,600 + 500 + 200 + 329
        assertThat(rated.costOn("western", 0, 3, NOVEMBER)).isEqualTo(usd("4629.00"));
        // vessel: 500 + 60 x 4 days from Friday to Tuesday
        assertThat(rated.costOn("vessel", 0, 1, NOVEMBER)).isEqualTo(usd("740.00"));
        assertThat(Rated.of("berries", 20_000, "40hc", 1).costOn("vessel", 0, 1, NOVEMBER))
                .isEqualTo(usd("500.00"));
    }

    @Test
    void exchangesAtTheRateOfTheDayAskedForAndSaysSo() {
        Network network = SmallWorld.network();
        // 2 TEU x 3,500 CNY = 7,000 CNY; / 7.20 = 972.22, from December on / 7.00 = 1,000.00
        Rated november = Rated.of(network, SmallWorld.berries(network), USD, NOVEMBER);
        assertThat(november.costOn("coast-train", 0, 1, NOVEMBER)).isEqualTo(usd("972.22"));
        assertThat(november.lines("coast-train", 0, 1, NOVEMBER).getFirst().exchange())
                .isEqualTo("1 USD = 7.20 CNY (2026)");
        Rated december = Rated.of(network, SmallWorld.berries(network), USD, DECEMBER);
        assertThat(december.costOn("coast-train", 0, 1, NOVEMBER)).isEqualTo(usd("1000.00"));
        assertThat(december.lines("coast-train", 0, 1, NOVEMBER).getFirst().exchange())
                .isEqualTo("1 USD = 7.00 CNY (2026-12)");
    }

    @Test
    void exchangesBetweenTwoCurrenciesThroughTheDollarWithOneRounding() {
        Network network = SmallWorld.network();
        Rated rated = Rated.of(network, SmallWorld.berries(network), Currency.getInstance("RUB"), NOVEMBER);
        // 7,000 CNY x 80 / 7.20 = 77,777.78 RUB (by way of 972.22 USD it would be 77,777.60)
        CostLine line = rated.lines("coast-train", 0, 1, NOVEMBER).getFirst();
        assertThat(line.amount().minor()).isEqualTo(7_777_778);
        assertThat(line.exchange()).isEqualTo("1 USD = 7.20 CNY (2026), 1 USD = 80 RUB (2026)");
    }

    @Test
    void answersInACurrencyWithoutMinorUnits() {
        Network network = SmallWorld.network();
        Rated rated = Rated.of(network, SmallWorld.berries(network), Currency.getInstance("JPY"), NOVEMBER);
        // (4,000 + 193 + 120 + 50) x 150 yen
        assertThat(rated.costOn("central", 0, 3, NOVEMBER)).isEqualTo(654_450L * RequestRating.COST_UNITS_PER_MINOR);
        Rated yuan = Rated.of(network, SmallWorld.berries(network), Currency.getInstance("CNY"), NOVEMBER);
        assertThat(yuan.lines("coast-train", 0, 1, NOVEMBER).getFirst().exchange())
                .isNull();
    }

    @Test
    void refusesACurrencyThatCannotBeExchanged() {
        Network network = SmallWorld.network();
        Rater rater = Rater.of(network);
        assertThatThrownBy(() -> rater.rate(SmallWorld.berries(network), Currency.getInstance("EUR"), NOVEMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no exchange rate for EUR; ask for one of USD, CNY, JPY, RUB");
        Network foreign = SmallWorld.sketch()
                .rate("tenge", Charge.FREIGHT, "central", Basis.FEU, "1000000")
                .in("KZT")
                .done()
                .build();
        assertThatThrownBy(() -> Rater.of(foreign)).hasMessageContaining("rates are in KZT");
    }

    @Test
    void showsASubsidyApartAndNeverSubtractsIt() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        int central = rated.service("central");
        assertThat(rated.rating().subsidyLines(central, 0, 3, NOVEMBER))
                .extracting(line -> line.charge() + " " + line.amount())
                .containsExactly("SUBSIDY USD 1000.00");
        assertThat(rated.rating().subsidyLines(central, 0, 3, JANUARY)).isEmpty();
        assertThat(rated.lines("central", 0, 3, NOVEMBER))
                .extracting(CostLine::charge)
                .doesNotContain(Charge.SUBSIDY);
    }

    @Test
    void hasNoPriceForALoadUnitThatTheTariffDoesNotFit() {
        Rated rated = Rated.of("berries", 500, "loose", 1);
        PriceSteps steps = rated.carriage("central", 0, 3);
        assertThat(steps.count()).isEqualTo(1);
        assertThat(steps.cost(0)).isEqualTo(RequestRating.NO_RATE);
        assertThat(rated.lines("central", 0, 3, NOVEMBER)).isEmpty();
        assertThat(rated.rating().findMissingRate(rated.service("central"), 0, 3))
                .hasValue(new MissingRate(
                        MissingRate.Cause.NOT_FOR_LOAD_UNIT, "central", "loose", "hub-rail", "metro-rail", null, null));
    }

    @Test
    void tellsWhichRateIsMissing() {
        Rated pair = Rated.in(SmallWorld.sketch().removeRate("central-any").build(), "berries", 20_000, "40hc", 1);
        assertThat(pair.costOn("central", 2, 3, NOVEMBER)).isEqualTo(RequestRating.NO_RATE);
        assertThat(pair.rating()
                        .findMissingRate(pair.service("central"), 2, 3)
                        .orElseThrow()
                        .cause())
                .isEqualTo(MissingRate.Cause.NOT_FOR_PAIR);
        assertThat(pair.rating().findMissingRate(pair.service("central"), 0, 3)).isEmpty();

        Rated tariff = Rated.in(
                SmallWorld.sketch()
                        .removeRate("vessel-feu")
                        .removeRate("vessel-teu")
                        .build(),
                "berries",
                20_000,
                "40hc",
                1);
        assertThat(tariff.rating()
                        .findMissingRate(tariff.service("vessel"), 0, 1)
                        .orElseThrow()
                        .cause())
                .isEqualTo(MissingRate.Cause.NO_TARIFF);
    }

    @Test
    void tellsFromAndUntilWhenARateHolds() {
        Network network = SmallWorld.sketch()
                .removeRate("coast-teu")
                .rate("coast-short", Charge.FREIGHT, "coast", Basis.TEU, "3500")
                .in("CNY")
                .valid("2026-11-05", "2026-12-31")
                .done()
                .build();
        Rated rated = Rated.in(network, "berries", 20_000, "40hc", 1);
        PriceSteps steps = rated.carriage("coast-train", 0, 1);
        assertThat(steps.count()).isEqualTo(3);
        assertThat(rated.costOn("coast-train", 0, 1, LocalDate.of(2026, 11, 4))).isEqualTo(RequestRating.NO_RATE);
        assertThat(rated.costOn("coast-train", 0, 1, LocalDate.of(2026, 12, 31)))
                .isEqualTo(usd("972.22"));
        assertThat(rated.costOn("coast-train", 0, 1, LocalDate.of(2027, 1, 1))).isEqualTo(RequestRating.NO_RATE);
        int train = rated.service("coast-train");
        MissingRate missing = rated.rating().findMissingRate(train, 0, 1).orElseThrow();
        assertThat(missing.cause()).isEqualTo(MissingRate.Cause.NOT_ON_DATE);
        assertThat(missing.firstDay()).isEqualTo("2026-11-05");
        assertThat(missing.lastDay()).isEqualTo("2026-12-31");
        assertThat(rated.rating().findMissingRate(train, 0, 1, NOVEMBER, DECEMBER))
                .isEmpty();
        LocalDate begins = LocalDate.of(2026, 11, 5);
        assertThat(rated.rating().findMissingRate(train, 0, 1, begins, begins)).isEmpty();
        assertThat(rated.rating().findMissingRate(train, 0, 1, begins.minusDays(1), begins))
                .isPresent();
    }

    @Test
    void refusesCallsThatAreNotALeg() {
        Rated rated = Rated.of("berries", 20_000, "40hc", 1);
        assertThatThrownBy(() -> rated.carriage("central", 2, 2))
                .hasMessage("service central has calls 0 to 3; asked for a leg from call 2 to call 2");
        assertThatThrownBy(() -> rated.carriage("central", 0, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
