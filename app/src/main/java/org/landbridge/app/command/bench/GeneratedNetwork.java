package org.landbridge.app.command.bench;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
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

/**
 * A made-up freight network of any size for measuring the search: terminals on a strip of land with a coast, trucks to the nearest neighbours twice a day, block
 * trains with two to six calls, weekly liner loops along the coast, flights between airports. Nothing of it is a fact. Same seed and size, same network.
 *
 * <p>Goods, load units, factors, exchange rates and handling times are those of a base network; places, links, services and rates are made.
 */
final class GeneratedNetwork {

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Provenance MADE_UP =
            new Provenance(List.of("none"), Confidence.NONE, true, "made up for measuring");
    private static final Set<String> BOXES = Set.of("20gp", "40gp", "40hc", "40rf");

    private final SplittableRandom random;
    private final List<Place> places = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Link> linkBetween = new HashMap<>();
    private final List<Service> services = new ArrayList<>();

    private GeneratedNetwork(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Makes a network.
     *
     * @param base whose goods, load units, factors and currencies are used
     * @param terminals how many, at least 20
     */
    static Network of(Network base, int terminals, long seed) {
        GeneratedNetwork made = new GeneratedNetwork(seed);
        made.addTerminals(terminals);
        made.addTrucks();
        made.addTrains(Math.max(8, terminals * 3 / 4));
        made.addVessels(Math.max(4, terminals / 4));
        made.addFlights(Math.max(4, terminals / 2));
        Network.Content from = base.content();
        return new Network(new Network.Content(
                "generated-" + terminals,
                Names.ofEnglish("Generated network of " + terminals + " terminals"),
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2027, 12, 31),
                from.currency(),
                made.places.getFirst().id(),
                from.factorSet(),
                from.sources(),
                made.places,
                made.facilities,
                List.of(),
                List.of(),
                made.links,
                made.services,
                List.of(),
                from.goods(),
                from.loadUnits(),
                List.of(),
                List.of(),
                from.handlingTimes().stream()
                        .filter(row -> row.facilityId() == null)
                        .toList(),
                made.rates(from),
                from.exchangeRates(),
                from.emissionFactors(),
                List.of(),
                List.of()));
    }

    private void addTerminals(int terminals) {
        for (int i = 0; i < terminals; i++) {
            boolean coastal = i % 5 == 0;
            double latitude = coastal ? 20 + random.nextDouble() * 2 : 22 + random.nextDouble() * 33;
            GeoPosition position = new GeoPosition(latitude, 10 + random.nextDouble() * 115);
            Place place = new Place("t" + i, Names.ofEnglish("Terminal " + i), "CN", position, UTC, null, MADE_UP);
            places.add(place);
            FacilityKind kind =
                    coastal ? FacilityKind.SEAPORT : i % 7 == 1 ? FacilityKind.AIRPORT : FacilityKind.RAIL_TERMINAL;
            facilities.add(new Facility(
                    place.id(),
                    place,
                    place.names(),
                    kind,
                    kind == FacilityKind.AIRPORT ? Set.of() : Set.of(1435),
                    position,
                    null,
                    null,
                    OpeningHours.ALWAYS,
                    true,
                    true,
                    MADE_UP));
        }
    }

    private void addTrucks() {
        for (Facility from : facilities) {
            for (Facility to : nearest(from, facilities, 4)) {
                for (int hour : new int[] {6, 18}) {
                    add(
                            Mode.ROAD,
                            ServiceClass.TRUCK_LINE,
                            List.of(from, to),
                            hour * 60,
                            25,
                            EnumSet.allOf(DayOfWeek.class));
                }
            }
        }
    }

    private void addTrains(int lines) {
        List<Facility> stations = facilities.stream()
                .filter(f -> f.kind() != FacilityKind.AIRPORT)
                .toList();
        for (int line = 0; line < lines; line++) {
            List<Facility> row = walk(stations, 2 + random.nextInt(5));
            ServiceClass kind = random.nextInt(10) == 0 ? ServiceClass.TIMETABLED : ServiceClass.BLOCK;
            both(Mode.RAIL, kind, row, random.nextInt(1440), 35, someDays(1 + random.nextInt(3)));
        }
    }

    private void addVessels(int loops) {
        List<Facility> ports = facilities.stream()
                .filter(f -> f.kind() == FacilityKind.SEAPORT)
                .toList();
        for (int loop = 0; loop < loops; loop++) {
            List<Facility> row = walk(ports, 3 + random.nextInt(5));
            row.add(row.getFirst());
            add(Mode.SEA, ServiceClass.LINER, row, random.nextInt(1440), 28, someDays(1));
        }
    }

    private void addFlights(int routes) {
        List<Facility> airports = facilities.stream()
                .filter(f -> f.kind() == FacilityKind.AIRPORT)
                .toList();
        for (int route = 0; route < routes; route++) {
            Facility from = airports.get(random.nextInt(airports.size()));
            Facility to = airports.get(random.nextInt(airports.size()));
            if (!from.id().equals(to.id())) {
                both(
                        Mode.AIR,
                        ServiceClass.FREIGHTER,
                        List.of(from, to),
                        random.nextInt(1440),
                        700,
                        someDays(1 + random.nextInt(7)));
            }
        }
    }

    private void both(Mode mode, ServiceClass kind, List<Facility> row, int minute, int speed, Set<DayOfWeek> days) {
        add(mode, kind, row, minute, speed, days);
        add(mode, kind, row.reversed(), minute, speed, days);
    }

    /** One service: drives at {@code speed} km/h, stands four hours at each call (an hour for trucks and flights). */
    private void add(Mode mode, ServiceClass kind, List<Facility> row, int minute, int speed, Set<DayOfWeek> days) {
        int stay = mode == Mode.RAIL || mode == Mode.SEA ? 240 : 60;
        int cutoff = mode == Mode.SEA ? 24 * 60 : mode == Mode.RAIL ? 12 * 60 : mode == Mode.AIR ? 240 : 60;
        List<Call> calls = new ArrayList<>();
        int clock = minute;
        for (int i = 0; i < row.size(); i++) {
            boolean first = i == 0;
            boolean last = i == row.size() - 1;
            Link link = first ? null : link(mode, row.get(i - 1), row.get(i));
            int arrive = link == null
                    ? clock
                    : clock + Math.toIntExact(link.distance().meters() * 60 / (speed * 1000L)) + 1;
            int depart = first ? minute : arrive + stay;
            calls.add(new Call(
                    row.get(i),
                    arrive / 1440,
                    first ? null : LocalTime.ofSecondOfDay(arrive % 1440 * 60L),
                    depart / 1440,
                    last ? null : LocalTime.ofSecondOfDay(depart % 1440 * 60L),
                    !last,
                    !first,
                    cutoff,
                    mode == Mode.ROAD ? 0 : 120,
                    List.of(),
                    link == null ? List.of() : List.of(link.id())));
            clock = depart;
        }
        String id = mode.word() + "-" + services.size();
        services.add(new Service(
                id,
                Names.ofEnglish(id),
                mode,
                kind,
                "carrier " + random.nextInt(12),
                null,
                mode.word() + "-" + random.nextInt(8),
                BOXES,
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
                List.of(new CalendarRule.Weekly(days, null, null)),
                MADE_UP));
    }

    private Link link(Mode mode, Facility one, Facility other) {
        String low = one.id().compareTo(other.id()) < 0 ? one.id() : other.id();
        String high = low.equals(one.id()) ? other.id() : one.id();
        return linkBetween.computeIfAbsent(mode.word() + "-" + low + "-" + high, id -> {
            double detour = mode == Mode.AIR ? 1 : mode == Mode.SEA ? 1.1 : 1.25;
            Link link = new Link(
                    id,
                    one,
                    other,
                    mode,
                    mode == Mode.RAIL || mode == Mode.ROAD ? "CN" : null,
                    mode == Mode.RAIL ? 1435 : null,
                    switch (mode) {
                        case RAIL -> Link.Traction.ELECTRIC;
                        case ROAD -> Link.Traction.DIESEL;
                        case SEA -> Link.Traction.SHIP;
                        case AIR -> Link.Traction.JET;
                    },
                    Distance.ofKilometers(
                            one.position().greatCircleTo(other.position()).kilometers() * detour + 1),
                    "derived",
                    null,
                    MADE_UP);
            links.add(link);
            return link;
        });
    }

    private List<Facility> walk(List<Facility> among, int calls) {
        List<Facility> row = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Facility here = among.get(random.nextInt(among.size()));
        while (row.size() < calls) {
            row.add(here);
            met.add(here.id());
            List<Facility> near = nearest(here, among, 12).stream()
                    .filter(facility -> !met.contains(facility.id()))
                    .toList();
            if (near.isEmpty()) {
                break;
            }
            here = near.get(random.nextInt(near.size()));
        }
        return row;
    }

    private static List<Facility> nearest(Facility from, List<Facility> among, int count) {
        return among.stream()
                .filter(facility -> !facility.id().equals(from.id()))
                .sorted(Comparator.comparingLong(facility ->
                        from.position().greatCircleTo(facility.position()).meters()))
                .limit(count)
                .toList();
    }

    private Set<DayOfWeek> someDays(int count) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        while (days.size() < count) {
            days.add(DayOfWeek.of(1 + random.nextInt(7)));
        }
        return days;
    }

    /** Per unit and kilometre by mode, eight tariffs each; handling and storage by kind of facility. */
    private List<Rate> rates(Network.Content from) {
        List<Rate> rates = new ArrayList<>();
        for (Mode mode : Mode.values()) {
            for (int tariff = 0; tariff < 8; tariff++) {
                double amount = dollarsPerUnitKilometer(mode) * (0.8 + 0.05 * tariff);
                rates.add(rate(
                        from,
                        Rate.Charge.FREIGHT,
                        Rate.Scope.TARIFF,
                        mode.word() + "-" + tariff,
                        Rate.Basis.UNIT_KM,
                        0,
                        amount));
            }
        }
        for (FacilityKind kind : List.of(FacilityKind.SEAPORT, FacilityKind.AIRPORT, FacilityKind.RAIL_TERMINAL)) {
            rates.add(rate(from, Rate.Charge.HANDLING, Rate.Scope.FACILITY_KIND, kind.word(), Rate.Basis.UNIT, 0, 80));
            rates.add(rate(
                    from,
                    Rate.Charge.STORAGE,
                    Rate.Scope.FACILITY_KIND,
                    kind.word(),
                    Rate.Basis.UNIT_DAY,
                    5 * 1440,
                    15));
        }
        return rates;
    }

    private static double dollarsPerUnitKilometer(Mode mode) {
        return switch (mode) {
            case RAIL -> 0.55;
            case ROAD -> 1.15;
            case SEA -> 0.16;
            case AIR -> 14;
        };
    }

    private static Rate rate(
            Network.Content from,
            Rate.Charge charge,
            Rate.Scope scope,
            String scopeId,
            Rate.Basis basis,
            int freeMinutes,
            double amount) {
        return new Rate(
                charge.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + scopeId,
                charge,
                scope,
                scopeId,
                null,
                null,
                null,
                basis,
                0,
                freeMinutes,
                BigDecimal.valueOf(Math.round(amount * 100), 2),
                from.currency(),
                null,
                null,
                MADE_UP);
    }
}
