package org.landbridge.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteAnswer.Via;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.EmissionFactor;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Mass;
import org.landbridge.rating.Rater;

class ExplanationTest {

    private static final String MONDAY = "2026-11-02T00:00:00Z";

    private final Network network = SmallWorld.network();

    private static RouteAnswer find(Network network, RouteRequest request) {
        return Router.of(network, Rater.of(network)).find(request);
    }

    private static RouteRequest toMetro(Network network, Cargo cargo) {
        return Ask.terminals(network, cargo, "hub-rail", "metro-rail", MONDAY);
    }

    private static Reason reasonOf(RouteAnswer answer, String channelOrMode) {
        return answer.notOffered().stream()
                .filter(refused -> switch (refused.via()) {
                    case Via.ByChannel by -> by.channel().id().equals(channelOrMode);
                    case Via.ByMode by -> by.mode().word().equals(channelOrMode);
                    case Via.ByGateway by -> by.gateway().id().equals(channelOrMode);
                    case Via.Any any -> channelOrMode.equals("any");
                })
                .map(RouteAnswer.NotOffered::reason)
                .findFirst()
                .orElseThrow(() -> new AssertionError(channelOrMode + " not among " + answer.notOffered()));
    }

    /** Central made worse in everything: dirty Russian power, and a reload at gw-north. */
    private static NetworkSketch withBadCentral() {
        return SmallWorld.sketch()
                .removeFactor("grid-ru")
                .factor("grid-ru-coal", EmissionFactor.Kind.GRID, null, "RU", "", "gCO2/kWh", "900")
                .changeGateway(
                        "gw-north",
                        g -> new Gateway(
                                g.id(),
                                g.names(),
                                g.sideA(),
                                g.sideB(),
                                g.mode(),
                                g.operation(),
                                Gateway.GaugeChange.RELOAD,
                                g.typicalMinutes(),
                                g.stressedMinutes(),
                                g.trainsPerDay(),
                                g.teuPerYear(),
                                g.openedOn(),
                                g.closedOn(),
                                g.provenance()));
    }

    @Test
    void neverHidesTheSecondChannel() {
        Network bad = withBadCentral().build();
        RouteAnswer.Found found = (RouteAnswer.Found) find(bad, toMetro(bad, SmallWorld.berries(bad)));
        assertThat(found.options().stream().flatMap(o -> o.itinerary().channelIds().stream()))
                .containsOnly("western");
        RouteAnswer.Alternative central = found.alternatives().stream()
                .filter(a ->
                        a.via() instanceof Via.ByChannel by && by.channel().id().equals("central"))
                .findFirst()
                .orElseThrow();
        assertThat(central.itinerary().channelIds()).containsExactly("central");
        // Western is there on 11 November 09:00Z, central on the 15th at 13:00Z: 100 h later.
        Itinerary western = found.options().getFirst().itinerary();
        assertThat(central.reason().code()).isEqualTo(ReasonCode.DOMINATED_BY);
        assertThat(central.reason().values())
                .containsEntry("option", 1)
                .containsEntry("later", Duration.ofHours(100))
                .containsEntry("handlings", 0)
                .containsEntry("money", central.itinerary().cost().minus(western.cost()));
    }

    @Test
    void saysThatGoodsAreBannedAtAGateway() {
        // Fish lasts 15 days; the central train takes 13, the western gateway has no veterinary post.
        RouteAnswer answer = find(network, toMetro(network, SmallWorld.cargo(network, "fish", 10_000, "40rf", 1)));
        Reason western = reasonOf(answer, "western");
        assertThat(western.code()).isEqualTo(ReasonCode.BANNED);
        assertThat(western.values())
                .containsEntry("where", network.getGateway("gw-west").names());
    }

    @Test
    void saysThatTheCargoDoesNotLast() {
        Cargo fish = SmallWorld.cargo(network, "fish", 10_000, "40rf", 1);
        Cargo shorter = new Cargo(
                fish.goods(),
                fish.grossMass(),
                fish.volume(),
                fish.loadUnit(),
                1,
                fish.temperature(),
                Duration.ofDays(9));
        RouteAnswer answer = find(network, toMetro(network, shorter));
        // Ready on 2 November 00:00Z, there by the central train on the 15th at 13:00Z: begun on the 14th day.
        Reason central = reasonOf(answer, "central");
        assertThat(central.code()).isEqualTo(ReasonCode.SHELF_LIFE);
        assertThat(central.values()).isEqualTo(Map.of("lifeDays", 9, "journeyDays", 14));
        assertThat(((RouteAnswer.NoRoute) answer).changes().stream().map(c -> c.reason()))
                .contains(Reason.of(ReasonCode.CHANGE_SHELF_LIFE, Map.of("days", 14)));
    }

    @Test
    void splitsALoadTooLargeForOneFlightOverTwo() {
        // 5 t; a flight takes 4 t and 20 m3; 5 t of berries are 10 m3.
        RouteRequest request = Ask.terminals(
                network, SmallWorld.cargo(network, "berries", 5_000, "loose", 1), "hub-air", "metro-air", MONDAY);
        RouteAnswer.Found found = (RouteAnswer.Found) find(network, request);
        assertThat(found.options()).isEmpty();
        Reason air = reasonOf(found, "air");
        assertThat(air.code()).isEqualTo(ReasonCode.OVER_MASS_CAPACITY);
        assertThat(air.values())
                .containsEntry("cargo", Mass.ofKilograms(5_000))
                .containsEntry("capacity", Mass.ofKilograms(4_000));
        RouteAnswer.Split split = found.splits().getFirst();
        assertThat(split.massKilograms()).containsExactly(2_500L, 2_500L);
        // 2.5 t + 2.5 t do not fit on one flight of 4 t: Tuesday's and Thursday's.
        assertThat(split.parts().stream().map(p -> p.legs().getFirst().serviceDay()))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5));
        assertThat(split.reason().values()).containsEntry("parts", 2);
    }

    @Test
    void tellsWhenTheFirstDepartureIs() {
        Network late = SmallWorld.sketch()
                .changeService("central", s -> running(s, LocalDate.of(2027, 2, 20), null))
                .build();
        RouteAnswer answer = find(late, toMetro(late, SmallWorld.berries(late)));
        Reason central = reasonOf(answer, "central");
        assertThat(central.code()).isEqualTo(ReasonCode.NO_DEPARTURE_BEFORE);
        // Tuesdays and Fridays: the first from 20 February 2027, a Saturday, is Tuesday the 23rd.
        assertThat(central.values()).containsEntry("date", LocalDate.of(2027, 2, 23));
    }

    @Test
    void tellsThatAServiceHasEnded() {
        Network ended = SmallWorld.sketch()
                .changeService("central", s -> running(s, null, LocalDate.of(2026, 11, 20)))
                .build();
        RouteRequest request =
                Ask.terminals(ended, SmallWorld.berries(ended), "hub-rail", "metro-rail", "2027-01-10T00:00:00Z");
        Reason central = reasonOf(find(ended, request), "central");
        assertThat(central.code()).isEqualTo(ReasonCode.SERVICE_ENDED);
        assertThat(central.values()).containsEntry("date", LocalDate.of(2026, 11, 20));
    }

    private static Service running(Service s, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new Service(
                s.id(),
                s.names(),
                s.mode(),
                s.serviceClass(),
                s.carrier(),
                s.channelId(),
                s.tariff(),
                s.loadUnitIds(),
                s.capacityTeuHundredths(),
                s.capacityMass(),
                s.capacityVolume(),
                s.reeferPlugs(),
                s.dangerousGoods(),
                s.aircraftId(),
                s.status(),
                first,
                last,
                s.frequencyNote(),
                s.calls(),
                s.calendar(),
                s.provenance());
    }

    @Test
    void namesTheSmallestChangesToAnEmptyAnswer() {
        RouteFilter filter = new RouteFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of("gw-north", "gw-west"), Set.of(), Set.of());
        RouteRequest request = toMetro(network, SmallWorld.berries(network)).withFilter(filter);
        RouteAnswer.NoRoute none = (RouteAnswer.NoRoute) find(network, request);
        assertThat(reasonOf(none, "central").code()).isEqualTo(ReasonCode.EXCLUDED);
        assertThat(reasonOf(none, "western").code()).isEqualTo(ReasonCode.EXCLUDED);
        assertThat(none.changes().stream().map(RouteAnswer.Change::reason))
                .contains(
                        Reason.of(
                                ReasonCode.CHANGE_ALLOW,
                                Map.of("what", network.getGateway("gw-north").names())),
                        Reason.of(
                                ReasonCode.CHANGE_ALLOW,
                                Map.of("what", network.getGateway("gw-west").names())));
        for (RouteAnswer.Change change : none.changes()) {
            assertThat(find(network, Objects.requireNonNull(change.changed()))).isInstanceOf(RouteAnswer.Found.class);
        }
    }

    @Test
    void proposesALongerHorizonAndALaterDay() {
        // The first arrival is on 11 November 09:00Z, in the tenth day; a horizon of 5 days is too short for any start.
        RouteRequest request = toMetro(network, SmallWorld.berries(network)).withHorizonDays(5);
        RouteAnswer.NoRoute none = (RouteAnswer.NoRoute) find(network, request);
        assertThat(none.changes().stream().map(RouteAnswer.Change::reason))
                .contains(Reason.of(ReasonCode.CHANGE_HORIZON, Map.of("days", 10)));
    }

    @Test
    void proposesAnotherLoadUnit() {
        // The flight takes loose cargo only; 2 t are within its 4 t.
        RouteFilter byAir =
                new RouteFilter(Set.of(Mode.AIR), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        RouteRequest request = Ask.terminals(
                        network, SmallWorld.cargo(network, "berries", 2_000, "20gp", 1), "hub-air", "metro-air", MONDAY)
                .withFilter(byAir);
        RouteAnswer.NoRoute none = (RouteAnswer.NoRoute) find(network, request);
        assertThat(none.changes().stream().map(RouteAnswer.Change::reason))
                .contains(Reason.of(
                        ReasonCode.CHANGE_LOAD_UNIT,
                        Map.of("unit", network.getLoadUnit("loose").names(), "count", 1)));
        assertThat(reasonOf(none, "air").code()).isEqualTo(ReasonCode.LOAD_UNIT_NOT_CARRIED);
    }

    @Test
    void proposesALaterDeadline() {
        RouteRequest request = toMetro(network, SmallWorld.berries(network))
                .withTiming(new Timing.ArriveBy(
                        Instant.parse("2026-11-09T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z")));
        RouteAnswer.NoRoute none = (RouteAnswer.NoRoute) find(network, request);
        assertThat(reasonOf(none, "western").code()).isEqualTo(ReasonCode.DEADLINE_MISSED);
        // Available on 11 November at 12:00 in metro: by the end of that day.
        assertThat(none.changes().stream().map(RouteAnswer.Change::reason))
                .contains(Reason.of(ReasonCode.CHANGE_DEADLINE, Map.of("date", LocalDate.of(2026, 11, 12))));
    }

    @Test
    void offersNothingByAModeThatLeadsNowhere() {
        RouteAnswer answer = find(network, toMetro(network, SmallWorld.berries(network)));
        assertThat(answer.notOffered().stream().map(RouteAnswer.NotOffered::via))
                .doesNotContain(new Via.ByMode(Mode.SEA));
    }

    @Test
    void listsTheBestOfEachCriterionInTheShortList() {
        RouteRequest request =
                Ask.terminals(network, SmallWorld.berries(network), "hub-rail", "metro-rail", "2026-11-01T00:00:00Z");
        RouteRequest window =
                request.withTiming(new Timing.ReadyAt(Instant.parse("2026-11-01T00:00:00Z"), Duration.ofDays(20)));
        RouteAnswer.Found found = (RouteAnswer.Found) find(network, window);
        List<Itinerary> few = found.shortList().stream()
                .map(i -> found.options().get(i).itinerary())
                .toList();
        List<Itinerary> all =
                found.options().stream().map(RouteAnswer.Option::itinerary).toList();
        assertThat(few.size()).isLessThanOrEqualTo(6);
        assertThat(few.stream().mapToLong(i -> i.cost().minor()).min())
                .isEqualTo(all.stream().mapToLong(i -> i.cost().minor()).min());
        assertThat(few.stream().map(Itinerary::arriveAt).min(Instant::compareTo))
                .isEqualTo(all.stream().map(Itinerary::arriveAt).min(Instant::compareTo));
        assertThat(few.stream().map(Itinerary::departAt).max(Instant::compareTo))
                .isEqualTo(all.stream().map(Itinerary::departAt).max(Instant::compareTo));
    }
}
