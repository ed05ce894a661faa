package org.landbridge.routing.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Confidence;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Place;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.CalendarRule;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Distance;
import org.landbridge.routing.search.CargoTerms;
import org.landbridge.routing.search.Query;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Lays a world out for the engine: as a network of the model, its timetable, prices and questions as arrays. */
final class WorldArrays {

    private static final Provenance GIVEN = new Provenance(List.of("GK"), Confidence.HIGH, false, "");
    private static final List<Mode> MODES = List.of(Mode.values());
    private static final int DOOR_TRUCKS = 0;
    private static final int DRAYS = 1;
    private static final int GATEWAYS = 3;

    private final World world;
    private final Timetable timetable;
    private final CargoTerms terms;
    private final Overlay overlay;

    WorldArrays(World world) {
        this.world = world;
        this.timetable = Timetable.of(network());
        this.terms = terms();
        this.overlay = overlay();
    }

    Timetable timetable() {
        return timetable;
    }

    CargoTerms cargoTerms() {
        return terms;
    }

    Overlay changes() {
        return overlay;
    }

    private Network network() {
        List<Place> places = new ArrayList<>();
        List<Facility> facilities = new ArrayList<>();
        List<HandlingTime> handling = new ArrayList<>();
        for (int s = 0; s < world.spots().size(); s++) {
            World.Spot spot = world.spots().get(s);
            Place place =
                    new Place("p" + s, Names.ofEnglish("P" + s), "AA", new GeoPosition(0, s), spot.zone(), null, GIVEN);
            places.add(place);
            facilities.add(new Facility(
                    "f" + s,
                    place,
                    Names.ofEnglish("F" + s),
                    FacilityKind.RAIL_TERMINAL,
                    Set.of(),
                    place.position(),
                    null,
                    null,
                    hours(spot.open()),
                    true,
                    true,
                    GIVEN));
            for (int from = 0; from < 4; from++) {
                for (int to = 0; to < 4; to++) {
                    handling.add(new HandlingTime(
                            "h" + s + from + to,
                            null,
                            "f" + s,
                            MODES.get(from),
                            MODES.get(to),
                            null,
                            spot.handling().get(from).get(to),
                            GIVEN));
                }
            }
        }
        List<Gateway> gateways = new ArrayList<>();
        for (int g = 0; g < GATEWAYS; g++) {
            gateways.add(new Gateway(
                    "g" + g,
                    Names.ofEnglish("G" + g),
                    facilities.get(0),
                    facilities.get(1),
                    Mode.RAIL,
                    "",
                    g == 1 ? Gateway.GaugeChange.RELOAD : Gateway.GaugeChange.NONE,
                    60,
                    null,
                    null,
                    null,
                    null,
                    null,
                    GIVEN));
        }
        List<Service> services = new ArrayList<>();
        for (World.Line line : world.lines()) {
            services.add(service(line, "s" + services.size(), facilities));
        }
        return new Network(new Network.Content(
                "world",
                Names.ofEnglish("World"),
                world.firstDay(),
                world.lastDay(),
                Currency.getInstance("USD"),
                "p0",
                "none",
                List.of(),
                places,
                facilities,
                gateways,
                List.of(),
                List.of(),
                services,
                List.of(trucking("door", world.truckHours()), trucking("dray", world.drayHours())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                handling,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Trucking trucking(String id, Set<Integer> hours) {
        return new Trucking(
                id, Trucking.Scope.DRAYAGE, new Distance(0), 100, 1000, 0, hours(hours), Set.of(), "none", GIVEN);
    }

    private static OpeningHours hours(Set<Integer> quarters) {
        List<OpeningHours.Span> spans = new ArrayList<>();
        for (int quarter : quarters) {
            spans.add(new OpeningHours.Span(quarter * 15, quarter * 15 + 15));
        }
        return new OpeningHours(spans);
    }

    private Service service(World.Line line, String id, List<Facility> facilities) {
        List<Call> calls = new ArrayList<>();
        int last = line.stops().size() - 1;
        for (int i = 0; i <= last; i++) {
            World.Stop stop = line.stops().get(i);
            calls.add(new Call(
                    facilities.get(stop.spot()),
                    stop.arriveDay(),
                    i == 0 ? null : stop.arrive(),
                    stop.departDay(),
                    i == last ? null : stop.depart(),
                    stop.board(),
                    stop.alight(),
                    stop.cutoff(),
                    stop.available(),
                    stop.gateway() < 0 ? List.of() : List.of("g" + stop.gateway()),
                    List.of()));
        }
        Set<LocalDate> some = new HashSet<>();
        Set<LocalDate> others = new HashSet<>();
        line.dates().forEach(date -> (date.getDayOfMonth() % 2 == 0 ? some : others).add(date));
        return new Service(
                id,
                Names.ofEnglish(id),
                MODES.get(line.mode()),
                ServiceClass.BLOCK,
                "carrier",
                null,
                id,
                Set.of(),
                null,
                null,
                null,
                null,
                true,
                null,
                Service.Status.REGULAR,
                null,
                null,
                "",
                calls,
                List.of(new CalendarRule.Dates(some), new CalendarRule.Dates(others)),
                GIVEN);
    }

    private CargoTerms terms() {
        CargoTerms filled = new CargoTerms(timetable, timetable.handlingMinutes(LoadUnit.Kind.CONTAINER));
        filled.load(100, 1000, 1000);
        for (int f = 0; f < world.spots().size(); f++) {
            World.Spot spot = world.spots().get(f);
            filled.facility(f, true, spot.handlingCost() * 1440, spot.handlingGrams());
            filled.standing(f, spot.freeMinutes(), spot.storagePerDay(), spot.plugFreeMinutes(), spot.plugPerDay());
        }
        for (int s = 0; s < world.lines().size(); s++) {
            World.Line line = world.lines().get(s);
            for (int i = 0; i < line.stops().size(); i++) {
                for (int k = i + 1; k < line.stops().size(); k++) {
                    World.Fare fare = line.prices().get(List.of(i, k));
                    if (fare != null) {
                        filled.beginPair(s, timetable.pair(s, i, k), fare.grams());
                        for (World.Step step : fare.steps()) {
                            filled.step(
                                    step.from().equals(LocalDate.MIN)
                                            ? Integer.MIN_VALUE
                                            : timetable.dayOf(step.from()),
                                    step.amount() < 0 ? CargoTerms.NO_RATE : step.amount() * 1440);
                        }
                    }
                }
            }
        }
        return filled.seal();
    }

    private Overlay overlay() {
        Overlay.Builder builder = Overlay.over(timetable);
        for (World.RunDay run : world.changes().cancelled()) {
            builder.cancel(run.line(), timetable.dayOf(run.date()));
        }
        for (World.Late late : world.changes().late()) {
            builder.delay(late.line(), timetable.dayOf(late.date()), late.fromStop(), late.minutes());
        }
        for (World.Full full : world.changes().full()) {
            builder.space(full.line(), timetable.dayOf(full.date()), full.toStop(), 99, Overlay.UNLIMITED, 5000);
        }
        for (World.Closure closure : world.changes().closedSpots()) {
            builder.closeFacility(closure.index(), closure.fromMinute(), closure.untilMinute());
        }
        for (World.Closure closure : world.changes().closedGateways()) {
            builder.closeGateway(closure.index(), closure.fromMinute(), closure.untilMinute());
        }
        return builder.build();
    }

    Query query(World.Ask ask) {
        Query query = new Query();
        query.criteria = (ask.criteria().contains("a") ? Query.ARRIVAL : 0)
                | (ask.criteria().contains("c") ? Query.COST : 0)
                | (ask.criteria().contains("g") ? Query.GRAMS : 0)
                | (ask.criteria().contains("h") ? Query.HANDLINGS : 0)
                | (ask.criteria().contains("d") ? Query.DEPARTURE : 0);
        query.readyMinute = ask.ready();
        query.latestLeave = ask.latestLeave();
        query.deadline = ask.deadline();
        query.longestMinutes = ask.longest();
        query.maxLegs = ask.maxLegs();
        if (ask.requiredGateway() >= 0) {
            query.require = new boolean[timetable.callCount()];
            for (int c = 0; c < query.require.length; c++) {
                for (int x = timetable.firstCrossing(c); x < timetable.endCrossing(c); x++) {
                    query.require[c] |= timetable.gatewayOf(x) == ask.requiredGateway();
                }
            }
        }
        World.Access first = ask.accesses().getFirst();
        int originHours;
        if (first.truck()) {
            originHours = timetable.truckZoneHours(DOOR_TRUCKS, zoneOf(ask));
        } else {
            query.origin = first.spot();
            originHours = timetable.truckHours(DOOR_TRUCKS, first.spot());
        }
        for (World.Access access : ask.accesses()) {
            if (access.truck()) {
                query.accessByTruck(access.spot(), access.minutes(), originHours, access.cost() * 1440, access.grams());
            } else {
                query.startAt(access.spot(), timetable.hoursOf(access.spot()));
            }
        }
        if (ask.destinationSpot() >= 0) {
            query.destination = ask.destinationSpot();
            query.destinationFacility = ask.destinationSpot();
            query.destinationHours = timetable.hoursOf(ask.destinationSpot());
        }
        for (World.Egress egress : ask.egresses()) {
            query.egressByTruck(
                    egress.spot(),
                    egress.minutes(),
                    timetable.truckHours(DOOR_TRUCKS, egress.spot()),
                    egress.cost() * 1440,
                    egress.grams());
        }
        for (int f = 0; f < world.spots().size(); f++) {
            for (World.Dray dray : world.drays()) {
                if (dray.from() == f && dray.to() != ask.destinationSpot()) {
                    query.dray(
                            f,
                            dray.to(),
                            dray.minutes(),
                            timetable.truckHours(DRAYS, f),
                            dray.cost() * 1440,
                            dray.grams());
                }
            }
        }
        if (!ask.direct().isEmpty()) {
            query.directByTruck(
                    Math.toIntExact(ask.direct().get(0)),
                    originHours,
                    ask.direct().get(1) * 1440,
                    ask.direct().get(2));
        }
        return query;
    }

    private int zoneOf(World.Ask ask) {
        for (int f = 0; f < world.spots().size(); f++) {
            if (world.spots().get(f).zone().equals(ask.originZone())) {
                return timetable.zoneOf(f);
            }
        }
        throw new IllegalStateException("no spot in zone " + ask.originZone());
    }
}
