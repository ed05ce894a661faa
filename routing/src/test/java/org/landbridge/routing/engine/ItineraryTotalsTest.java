package org.landbridge.routing.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.Place;
import org.landbridge.rating.Rater;
import org.landbridge.routing.search.Way;

class ItineraryTotalsTest {

    private static final Network NETWORK = SmallWorld.network();
    private static final Engine ENGINE = Engine.of(NETWORK, Rater.of(NETWORK));

    private final Random random = new Random(20261101);

    private RouteRequest draw() {
        List<Endpoint> ends = new ArrayList<>();
        for (Place place : NETWORK.content().places()) {
            ends.add(new Endpoint.Door(place));
        }
        for (Facility facility : NETWORK.content().facilities()) {
            if (facility.kind() != FacilityKind.JUNCTION) {
                ends.add(new Endpoint.AtFacility(facility));
            }
        }
        Endpoint from = ends.get(random.nextInt(ends.size()));
        Endpoint to = ends.get(random.nextInt(ends.size()));
        while (from.equals(to)) {
            to = ends.get(random.nextInt(ends.size()));
        }
        Cargo cargo =
                switch (random.nextInt(5)) {
                    case 0 -> SmallWorld.berries(NETWORK);
                    case 1 -> SmallWorld.cargo(NETWORK, "berries", 40_000, "40hc", 2);
                    case 2 -> SmallWorld.cargo(NETWORK, "roots", 900, "loose", 1);
                    case 3 -> SmallWorld.cargo(NETWORK, "fish", 9_000, "40rf", 1);
                    default -> SmallWorld.cargo(NETWORK, "roots", 3_000, "20gp", 1);
                };
        Instant ready = Instant.parse("2026-11-02T00:00:00Z").plus(Duration.ofHours(random.nextInt(1_500)));
        Timing timing =
                switch (random.nextInt(3)) {
                    case 0 -> new Timing.ReadyAt(ready, Duration.ZERO);
                    case 1 -> new Timing.ReadyAt(ready, Duration.ofDays(1 + random.nextInt(10)));
                    default -> new Timing.ArriveBy(ready.plus(Duration.ofDays(25)), ready);
                };
        Currency currency = Currency.getInstance(List.of("USD", "CNY", "JPY").get(random.nextInt(3)));
        return new RouteRequest(from, to, cargo, timing, RouteFilter.NONE, currency, 60);
    }

    @Test
    void sumsAreThoseOfTheLinesAndOfTheSearch() {
        int seen = 0;
        for (int round = 0; round < 1_500; round++) {
            RouteRequest request = draw();
            Question question = ENGINE.ask(request, Set.of());
            for (Way way : ENGINE.search(question, ENGINE.overlay()).ways()) {
                Itinerary itinerary = ENGINE.compose(question, way, ENGINE.overlay());
                seen++;
                check(way, itinerary);
            }
        }
        assertThat(seen).isGreaterThan(600);
    }

    private static void check(Way way, Itinerary itinerary) {
        long minor = 0;
        long grams = 0;
        int roundedLines = 0;
        for (Step step : itinerary.steps()) {
            for (CostLine line : step.costLines()) {
                minor += line.amount().minor();
                roundedLines += line.charge() == Rate.Charge.STORAGE || line.charge() == Rate.Charge.PLUG ? 1 : 0;
            }
            for (EmissionLine line : step.emissionLines()) {
                grams += line.emission().wellToWheelGrams();
            }
        }
        assertThat(itinerary.cost().minor()).isEqualTo(minor);
        assertThat(itinerary.emission().wellToWheelGrams()).isEqualTo(grams).isEqualTo(way.grams());
        assertThat(itinerary.handlings()).isEqualTo(way.handlings());
        // Cost units are 1/1440 of a minor unit; only storage and plug lines are rounded, each by half a unit at most.
        assertThat(Math.abs(minor * 1440 - way.cost())).isLessThanOrEqualTo(720L * roundedLines);
    }

    @Test
    void stepsFollowOneAnotherInTimeAndPlace() {
        int seen = 0;
        for (int round = 0; round < 1_000; round++) {
            RouteRequest request = draw();
            Question question = ENGINE.ask(request, Set.of());
            for (Way way : ENGINE.search(question, ENGINE.overlay()).ways()) {
                Itinerary itinerary = ENGINE.compose(question, way, ENGINE.overlay());
                seen++;
                follow(request, itinerary);
            }
        }
        assertThat(seen).isGreaterThan(400);
    }

    private static void follow(RouteRequest request, Itinerary itinerary) {
        List<Step> steps = itinerary.steps();
        assertThat(steps.getFirst()).isInstanceOf(Step.Leg.class);
        assertThat(steps.getLast()).isInstanceOf(Step.Leg.class);
        assertThat(itinerary.legs().getFirst().from().id())
                .isEqualTo(request.origin().id());
        assertThat(itinerary.legs().getLast().to().id())
                .isEqualTo(request.destination().id());
        for (int i = 1; i < steps.size(); i += 2) {
            Step.Leg before = (Step.Leg) steps.get(i - 1);
            Step.Transfer transfer = (Step.Transfer) steps.get(i);
            Step.Leg after = (Step.Leg) steps.get(i + 1);
            assertThat(before.to().id())
                    .isEqualTo(transfer.facility().id())
                    .isEqualTo(after.from().id());
            assertThat(before.mode()).isEqualTo(transfer.fromMode());
            assertThat(after.mode()).isEqualTo(transfer.toMode());
            assertThat(before.availableAt()).isEqualTo(transfer.availableAt());
            assertThat(transfer.readyAt())
                    .isAfterOrEqualTo(transfer.availableAt().plus(Duration.ofMinutes(transfer.handlingMinutes())));
            assertThat(transfer.handInBy()).isAfterOrEqualTo(transfer.readyAt()).isBeforeOrEqualTo(after.departAt());
            assertThat(Duration.between(transfer.availableAt(), after.departAt()))
                    .isEqualTo(Duration.ofMinutes(transfer.waitMinutes()));
        }
        for (Step.Leg leg : itinerary.legs()) {
            assertThat(leg.arriveAt()).isAfterOrEqualTo(leg.departAt());
            assertThat(leg.availableAt()).isAfterOrEqualTo(leg.arriveAt());
            assertThat(leg.path().getFirst()).isEqualTo(leg.from().position());
            assertThat(leg.path().getLast()).isEqualTo(leg.to().position());
            if (leg.service() != null) {
                assertThat(leg.stops().getFirst().departAt()).isEqualTo(leg.departAt());
                assertThat(leg.stops().getLast().arriveAt()).isEqualTo(leg.arriveAt());
            }
        }
        assertThat(itinerary.arriveAt()).isEqualTo(itinerary.legs().getLast().availableAt());
    }
}
