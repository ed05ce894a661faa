package org.landbridge.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;

/** What holds for any price list, cargo, currency and day; each failure names its seed. */
class RatingPropertiesTest {

    private static final long SEEDS = 150;
    private static final int CARGOES = 4;
    private static final int DAYS = 6;

    /** One rated cargo of one seed. */
    private record Drawn(long seed, RandomRates rates, Rated rated, NaivePrice naive) {}

    private interface EachLeg {
        void check(Drawn drawn, int service, int board, int alight);
    }

    private static void forEachCargo(ObjIntConsumer<Drawn> check) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomRates rates = new RandomRates(seed);
            Network network = rates.network();
            Rater rater = Rater.of(network);
            for (int c = 0; c < CARGOES; c++) {
                Cargo cargo = rates.cargo(network);
                Currency currency = Currency.getInstance(rates.currency());
                LocalDate asOf = rates.day();
                Rated rated = new Rated(network, rater.rate(cargo, currency, asOf));
                check.accept(new Drawn(seed, rates, rated, new NaivePrice(network, cargo, currency, asOf)), c);
            }
        }
    }

    private static void forEachLeg(EachLeg check) {
        forEachCargo((drawn, c) -> {
            List<Service> services = drawn.rated().network().content().services();
            for (int s = 0; s < services.size(); s++) {
                int calls = services.get(s).calls().size();
                for (int board = 0; board < calls; board++) {
                    for (int alight = board + 1; alight < calls; alight++) {
                        check.check(drawn, s, board, alight);
                    }
                }
            }
        });
    }

    @Test
    void priceStepsEqualTheirLinesAndAPriceReadStraightFromTheRows() {
        forEachLeg((drawn, s, board, alight) -> {
            PriceSteps steps = drawn.rated().rating().carriage(s, board, alight);
            Service service = drawn.rated().network().content().services().get(s);
            for (int d = 0; d < DAYS; d++) {
                LocalDate day = drawn.rates().day();
                String what = "seed " + drawn.seed() + ", " + service.id() + " " + board + "-" + alight + " on " + day;
                long cost = steps.costOn(Math.toIntExact(day.toEpochDay()));
                long naive = drawn.naive()
                        .price(service, board, alight, day)
                        .map(minor -> minor * RequestRating.COST_UNITS_PER_MINOR)
                        .orElse(RequestRating.NO_RATE);
                assertThat(cost).as(what).isEqualTo(naive);
                List<CostLine> lines = drawn.rated().rating().carriageLines(s, board, alight, day);
                assertThat(lines.isEmpty() ? RequestRating.NO_RATE : costUnits(lines))
                        .as(what)
                        .isEqualTo(cost);
            }
        });
    }

    @Test
    void priceStepsAreSortedAndMerged() {
        forEachLeg((drawn, s, board, alight) -> {
            PriceSteps steps = drawn.rated().rating().carriage(s, board, alight);
            assertThat(steps.fromEpochDay(0)).isEqualTo(Integer.MIN_VALUE);
            for (int i = 1; i < steps.count(); i++) {
                assertThat(steps.fromEpochDay(i)).isGreaterThan(steps.fromEpochDay(i - 1));
                assertThat(steps.cost(i)).as("seed " + drawn.seed()).isNotEqualTo(steps.cost(i - 1));
                assertThat(steps.costOn(steps.fromEpochDay(i))).isEqualTo(steps.cost(i));
                assertThat(steps.costOn(steps.fromEpochDay(i) - 1)).isEqualTo(steps.cost(i - 1));
            }
        });
    }

    @Test
    void aMissingRateIsFoundExactlyWhereADayHasNoPrice() {
        forEachLeg((drawn, s, board, alight) -> {
            LocalDate first = drawn.rates().day();
            LocalDate last = first.plusDays(9);
            PriceSteps steps = drawn.rated().rating().carriage(s, board, alight);
            boolean gap = first.datesUntil(last.plusDays(1))
                    .anyMatch(day -> steps.costOn(Math.toIntExact(day.toEpochDay())) == RequestRating.NO_RATE);
            assertThat(drawn.rated()
                            .rating()
                            .findMissingRate(s, board, alight, first, last)
                            .isPresent())
                    .as("seed " + drawn.seed())
                    .isEqualTo(gap);
        });
    }

    @Test
    void moreMassInTheSameBoxesNeverCostsLessOrEmitsLess() {
        forEachCargo((drawn, c) -> {
            Network network = drawn.rated().network();
            Cargo light = drawn.rated().rating().cargo();
            Cargo heavy = new Cargo(
                    light.goods(),
                    light.grossMass().plus(new Mass(1 + 1_000L * drawn.seed() * drawn.seed())),
                    light.volume(),
                    light.loadUnit(),
                    light.units(),
                    light.temperature(),
                    null);
            RequestRating more = Rater.of(network)
                    .rate(heavy, drawn.naive().currency(), drawn.naive().asOf());
            for (int s = 0; s < network.content().services().size(); s++) {
                int last = network.content().services().get(s).calls().size() - 1;
                int day = Math.toIntExact(drawn.rates().day().toEpochDay());
                assertThat(more.carriage(s, 0, last).costOn(day))
                        .as("seed " + drawn.seed())
                        .isGreaterThanOrEqualTo(
                                drawn.rated().rating().carriage(s, 0, last).costOn(day));
                assertThat(more.carriageGrams(s, 0, last))
                        .as("seed " + drawn.seed())
                        .isGreaterThanOrEqualTo(drawn.rated().rating().carriageGrams(s, 0, last));
            }
        });
    }

    @Test
    void emissionLinesAddUpToTheGramsOfLegsHubsAndTrucks() {
        forEachLeg((drawn, s, board, alight) -> assertThat(
                        grams(drawn.rated().rating().carriageEmissionLines(s, board, alight)))
                .as("seed " + drawn.seed())
                .isEqualTo(drawn.rated().rating().carriageGrams(s, board, alight)));
        forEachCargo((drawn, c) -> {
            RequestRating rating = drawn.rated().rating();
            for (int f = 0; f < drawn.rated().network().content().facilities().size(); f++) {
                assertThat(grams(rating.handlingEmissionLines(f)))
                        .as("seed " + drawn.seed())
                        .isEqualTo(rating.handlingGrams(f));
                assertThat(costUnits(rating.handlingLines(f)))
                        .as("seed " + drawn.seed())
                        .isEqualTo(rating.handlingCost(f));
            }
            Trucking truck = drawn.rated().trucking("door");
            Distance road = new Distance(Math.abs(31L * drawn.seed() * 7_919 + c) % 600_000);
            assertThat(grams(rating.truckEmissionLines(truck, road))).isEqualTo(rating.truckGrams(truck, road));
            assertThat(costUnits(rating.truckLines(truck, road))).isEqualTo(rating.truckCost(truck, road));
        });
    }

    private static long costUnits(List<CostLine> lines) {
        return lines.stream()
                .mapToLong(line -> line.amount().minor() * RequestRating.COST_UNITS_PER_MINOR)
                .sum();
    }

    private static long grams(List<EmissionLine> lines) {
        return lines.stream()
                .mapToLong(line -> line.emission().wellToWheelGrams())
                .sum();
    }
}
