package org.landbridge.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.RateSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;

/** The small world with random rows added to its price list, and random cargoes; the same for the same seed. */
final class RandomRates {

    private static final List<Basis> FREIGHT =
            List.of(Basis.FEU, Basis.TEU, Basis.UNIT, Basis.KG, Basis.KG, Basis.UNIT_KM, Basis.TKM);
    private static final List<String> CURRENCIES = List.of("USD", "CNY", "RUB", "JPY");

    private final Random random;

    RandomRates(long seed) {
        this.random = new Random(seed);
    }

    Network network() {
        NetworkSketch sketch = SmallWorld.sketch();
        List<Service> services = sketch.build().content().services();
        List<LoadUnit> units = sketch.build().content().loadUnits();
        int rows = 10 + random.nextInt(60);
        for (int r = 0; r < rows; r++) {
            Service service = pick(services);
            RateSketch rate =
                    switch (random.nextInt(10)) {
                        case 0 ->
                            sketch.rate("r" + r, Charge.MINIMUM, service.tariff(), Basis.CONSIGNMENT, amount(5_000));
                        case 1 ->
                            sketch.rate(
                                    "r" + r,
                                    Charge.REEFER,
                                    service.tariff(),
                                    pick(List.of(Basis.UNIT, Basis.UNIT_DAY)),
                                    amount(500));
                        case 2 ->
                            sketch.rate(
                                    "r" + r,
                                    pick(List.of(Charge.BORDER, Charge.GAUGE_CHANGE)),
                                    Rate.Scope.GATEWAY,
                                    pick(List.of("gw-north", "gw-lake", "gw-west")),
                                    pick(List.of(Basis.UNIT, Basis.FEU)),
                                    amount(400));
                        default -> {
                            Basis basis = pick(FREIGHT);
                            RateSketch freight = sketch.rate(
                                    "r" + r, Charge.FREIGHT, service.tariff(), basis, amount(highest(basis)));
                            yield random.nextInt(3) > 0
                                    ? freight
                                    : freight.between(
                                            service.calls()
                                                    .get(random.nextInt(
                                                            service.calls().size() - 1))
                                                    .facility()
                                                    .id(),
                                            service.calls().getLast().facility().id());
                        }
                    };
            if (random.nextInt(4) == 0) {
                rate.unit(pick(units).id());
            }
            if (random.nextInt(3) == 0) {
                rate.fromKg(random.nextInt(5) * 250);
            }
            String first = random.nextBoolean() ? "" : day().toString();
            String last = random.nextBoolean() ? "" : day().toString();
            rate.valid(first, last).in(pick(CURRENCIES)).done();
        }
        return sketch.build();
    }

    Cargo cargo(Network network) {
        LoadUnit unit = pick(network.content().loadUnits());
        long grams = 1 + random.nextLong(random.nextBoolean() ? 1_000_000 : 60_000_000);
        return new Cargo(
                pick(network.content().goods()),
                new Mass(random.nextBoolean() ? grams : Math.ceilDiv(grams, 500_000L) * 500_000L),
                new Volume(1 + random.nextLong(60_000_000)),
                unit,
                unit.isLoose() ? 1 : 1 + random.nextInt(5),
                random.nextInt(3) == 0 ? new TemperatureRange(0, 40) : TemperatureRange.ANY,
                null);
    }

    String currency() {
        return pick(CURRENCIES);
    }

    /** Some day from before the timetable until after it. */
    LocalDate day() {
        return LocalDate.of(2026, 10, 20).plusDays(random.nextInt(150));
    }

    /** Amounts that often end in half a cent once halved. */
    private String amount(int highest) {
        int digits = random.nextInt(4);
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(highest) + 1);
        return amount.add(BigDecimal.valueOf(random.nextInt(1_000), digits).remainder(BigDecimal.ONE))
                .toPlainString();
    }

    private static int highest(Basis basis) {
        return switch (basis) {
            case FEU, TEU, UNIT -> 6_000;
            case UNIT_KM -> 10;
            default -> 5;
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
