package org.landbridge.rating;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.ServiceSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;

/**
 * Times the rating of one cargo on every leg of a generated network: run {@code main} when something hot has changed, it is no test. Prints microseconds for
 * {@code rate} alone, and with the price steps and grams of all pairs.
 */
final class RatingProbe {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 300;

    private RatingProbe() {}

    public static void main(String[] args) {
        measure(150, 7);
        measure(2_000, 4);
    }

    private static void measure(int services, int calls) {
        Network network = network(services, calls);
        long start = System.nanoTime();
        Rater rater = Rater.of(network);
        long compiled = System.nanoTime() - start;
        Cargo cargo = SmallWorld.berries(network);
        start = System.nanoTime();
        long sum = fill(rater.rate(cargo, Rated.USD, Rated.NOVEMBER), services, calls);
        long first = System.nanoTime() - start;
        long[] alone = new long[MEASURED];
        long[] filled = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long before = System.nanoTime();
            RequestRating rating = rater.rate(cargo, Rated.USD, Rated.NOVEMBER.plusDays(Math.floorMod(i, 50)));
            long between = System.nanoTime();
            sum += fill(rating, services, calls);
            long after = System.nanoTime();
            if (i >= 0) {
                alone[i] = between - before;
                filled[i] = after - before;
            }
        }
        Arrays.sort(alone);
        Arrays.sort(filled);
        System.out.printf(
                "%d services x %d pairs: compile %d ms, first request %d ms, rate() %.1f us, all pairs median %.0f us, p99 %.0f us (check %d)%n",
                services,
                calls * (calls - 1) / 2,
                compiled / 1_000_000,
                first / 1_000_000,
                alone[MEASURED / 2] / 1e3,
                filled[MEASURED / 2] / 1e3,
                filled[MEASURED * 99 / 100] / 1e3,
                sum % 1_000);
    }

    private static long fill(RequestRating rating, int services, int calls) {
        long sum = 0;
        for (int s = 0; s < services; s++) {
            for (int board = 0; board < calls; board++) {
                for (int alight = board + 1; alight < calls; alight++) {
                    sum += rating.carriage(s, board, alight).cost(0) + rating.carriageGrams(s, board, alight);
                }
            }
        }
        return sum;
    }

    /** Half of the tariffs by the kilometre, half with through rates of two years; every second service crosses a gateway; grams of six countries' rail. */
    private static Network network(int services, int calls) {
        Random random = new Random(20_261_110);
        NetworkSketch sketch = SmallWorld.sketch();
        sketch.build().content().services().forEach(service -> sketch.removeService(service.id()));
        for (int f = 0; f < 250; f++) {
            sketch.facility("f" + f, random.nextBoolean() ? "hub" : "sands", FacilityKind.RAIL_TERMINAL, 1435);
        }
        for (int s = 0; s < services; s++) {
            ServiceSketch service = sketch.service("s" + s, Mode.RAIL, ServiceClass.BLOCK)
                    .carries("40hc")
                    .weekly("1234567");
            String first = "f" + random.nextInt(250);
            service.from(first, "08:00");
            String last = first;
            for (int c = 1; c < calls; c++) {
                service.via("l-hub-north", "l-fork-west", c % 2 == 0 ? "l-steppe" : "l-sands-metro");
                if (s % 2 == 0 && c == 2) {
                    service.crossing("gw-west");
                }
                last = "f" + random.nextInt(250);
                if (c == calls - 1) {
                    service.to(last, c, "08:00");
                } else {
                    service.call(last, c, "08:00", c, "12:00");
                }
            }
            service.done();
            sketch.rate("km" + s, Charge.FREIGHT, "s" + s, Basis.UNIT_KM, "0.7" + s % 10)
                    .in(s % 3 == 0 ? "CNY" : "USD")
                    .done();
            if (s % 2 == 1) {
                sketch.rate("old" + s, Charge.FREIGHT, "s" + s, Basis.FEU, "4" + s % 1_000)
                        .between(first, last)
                        .valid("", LocalDate.of(2026, 12, 31).toString())
                        .done();
                sketch.rate("new" + s, Charge.FREIGHT, "s" + s, Basis.FEU, "5" + s % 1_000)
                        .between(first, last)
                        .valid(LocalDate.of(2027, 1, 1).toString(), "")
                        .done();
            }
        }
        return sketch.build();
    }
}
