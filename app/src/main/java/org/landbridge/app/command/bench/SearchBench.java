package org.landbridge.app.command.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;
import org.landbridge.rating.Rater;
import org.landbridge.routing.Router;
import org.landbridge.routing.SearchFigures;

/** Measures the search: the full front over arrival, cost, CO2e and handlings, rating of the request included, without composing itineraries. */
final class SearchBench {

    private static final List<String> HUBS = List.of(
            "moscow",
            "almaty",
            "tashkent",
            "bangkok",
            "krasnoyarsk",
            "duisburg",
            "istanbul",
            "singapore",
            "tokyo",
            "vientiane");
    private static final List<String> BOXED_GOODS =
            List.of("goji-dried", "wool-carpet-woven", "oats", "quinoa", "soda-ash");

    private SearchBench() {}

    /**
     * One line of the result.
     *
     * @param network what was searched
     * @param horizonDays how far ahead
     * @param searches how many different questions
     * @param unanswered questions with no way
     * @param cpuMedianMillis thread CPU time
     */
    record Line(
            String network,
            int horizonDays,
            int searches,
            int unanswered,
            double cpuMedianMillis,
            double cpuP99Millis,
            double wallMedianMillis,
            double wallP99Millis,
            double frontMean,
            int frontMax,
            double labelsMean,
            int truncated) {}

    /** Questions on the built-in network: the hub to and from its markets, boxes of farm produce, ready on days of one year. */
    static Line ofHub(String name, Network network, Router router, int searches, int horizonDays, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Endpoint hub = new Endpoint.Door(network.getPlace(network.content().hubPlaceId()));
        List<RouteRequest> requests = new ArrayList<>();
        for (int i = 0; i < searches; i++) {
            Endpoint market = new Endpoint.Door(network.getPlace(HUBS.get(random.nextInt(HUBS.size()))));
            boolean export = random.nextInt(3) > 0;
            Goods goods = network.getGoods(BOXED_GOODS.get(random.nextInt(BOXED_GOODS.size())));
            requests.add(request(
                    network,
                    export ? hub : market,
                    export ? market : hub,
                    goods,
                    1 + random.nextInt(3),
                    LocalDate.of(2026, 1, 5).plusDays(random.nextInt(365)),
                    horizonDays));
        }
        return measure(name, router, requests, horizonDays);
    }

    /** Questions on a generated network: any terminal to any other. */
    static Line ofGenerated(String name, Network network, Router router, int searches, int horizonDays, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Facility> facilities = network.content().facilities();
        Goods goods = network.getGoods("quinoa");
        IntFunction<Endpoint> at = i -> new Endpoint.AtFacility(facilities.get(i));
        List<RouteRequest> requests = new ArrayList<>();
        while (requests.size() < searches) {
            int from = random.nextInt(facilities.size());
            int to = random.nextInt(facilities.size());
            if (from != to) {
                LocalDate ready = LocalDate.of(2026, 2, 2).plusDays(random.nextInt(300));
                requests.add(request(network, at.apply(from), at.apply(to), goods, 1, ready, horizonDays));
            }
        }
        return measure(name, router, requests, horizonDays);
    }

    private static RouteRequest request(
            Network network, Endpoint from, Endpoint to, Goods goods, int boxes, LocalDate ready, int horizonDays) {
        LoadUnit unit = network.getLoadUnit("40hc");
        Mass mass = Mass.ofKilograms(20_000L * boxes);
        Volume volume = new Volume(mass.grams() * 1_000 / goods.densityKgPerM3());
        Cargo cargo = new Cargo(goods, mass, volume, unit, boxes, goods.temperature(), null);
        Instant readyAt = ready.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new RouteRequest(
                from,
                to,
                cargo,
                new Timing.ReadyAt(readyAt, Duration.ZERO),
                RouteFilter.NONE,
                Currency.getInstance("USD"),
                horizonDays);
    }

    /** Every question three times to warm up, then each once, measured. */
    private static Line measure(String name, Router router, List<RouteRequest> requests, int horizonDays) {
        for (int warm = 0; warm < 3; warm++) {
            requests.forEach(router::measure);
        }
        long[] cpu = new long[requests.size()];
        long[] wall = new long[requests.size()];
        long labels = 0;
        long ways = 0;
        int most = 0;
        int truncated = 0;
        int unanswered = 0;
        var threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < requests.size(); i++) {
            long cpuBefore = threads.getCurrentThreadCpuTime();
            long before = System.nanoTime();
            SearchFigures figures = router.measure(requests.get(i));
            wall[i] = System.nanoTime() - before;
            cpu[i] = threads.getCurrentThreadCpuTime() - cpuBefore;
            labels += figures.labels();
            ways += figures.ways();
            most = Math.max(most, figures.ways());
            truncated += figures.truncated() ? 1 : 0;
            unanswered += figures.ways() == 0 ? 1 : 0;
        }
        Latencies cpuTimes = new Latencies(cpu);
        Latencies wallTimes = new Latencies(wall);
        int count = requests.size();
        return new Line(
                name,
                horizonDays,
                count,
                unanswered,
                cpuTimes.medianMillis(),
                cpuTimes.p99Millis(),
                wallTimes.medianMillis(),
                wallTimes.p99Millis(),
                (double) ways / count,
                most,
                (double) labels / count,
                truncated);
    }

    static Router routerFor(Network network) {
        return Router.of(network, Rater.of(network));
    }
}
