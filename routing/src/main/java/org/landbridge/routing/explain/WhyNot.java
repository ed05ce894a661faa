package org.landbridge.routing.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.cargo.Restriction;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;
import org.landbridge.routing.engine.Rule;

/** Finds the rule that keeps a cargo from going through a passage: leaves rules out one at a time until a way appears, and reads the reason off that way. */
final class WhyNot {

    /** When several rules stand in the way at once, the first of these that the way breaks is told. */
    private static final List<Rule> TOLD_FIRST = List.of(
            Rule.SHELF_LIFE,
            Rule.BAN,
            Rule.FILTER,
            Rule.MASS_CAPACITY,
            Rule.UNIT_CAPACITY,
            Rule.VOLUME_CAPACITY,
            Rule.DANGEROUS_GOODS,
            Rule.REEFER,
            Rule.UNIT_LIMIT,
            Rule.LOAD_UNIT,
            Rule.GATEWAY_DATES,
            Rule.RATE,
            Rule.TIME);

    /** A departure later than this after the cargo is ready is told as a matter of dates, sooner ones as one of travel time. */
    private static final Duration LONG_WAIT = Duration.ofDays(7);

    private final Finder finder;
    private final RouteRequest request;
    private final Cargo cargo;
    private final Set<Rule> rules;

    WhyNot(Finder finder) {
        this.finder = finder;
        this.request = finder.request();
        this.cargo = request.cargo();
        this.rules = EnumSet.allOf(Rule.class);
        if (request.filter().equals(RouteFilter.NONE)) {
            rules.remove(Rule.FILTER);
        }
        if (!cargo.needsReefer()) {
            rules.remove(Rule.REEFER);
        }
        if (!cargo.dangerous()) {
            rules.remove(Rule.DANGEROUS_GOODS);
        }
        if (cargo.shelfLife() == null) {
            rules.remove(Rule.SHELF_LIFE);
        }
        boolean banned = finder.engine().network().content().restrictions().stream()
                .anyMatch(ban -> ban.concerns(cargo.goods()));
        if (!banned) {
            rules.remove(Rule.BAN);
        }
    }

    /**
     * A rule, and the way that would exist without it.
     *
     * @param atPassage whether the rule is broken on the passage itself, or by the way as a whole; if not, it says nothing about the passage
     */
    record Hindrance(Rule rule, Itinerary way, Reason reason, boolean atPassage) {}

    /**
     * What keeps the cargo from a passage.
     *
     * @param passage null for the question as a whole
     * @param free the way that would exist without any rules
     */
    Hindrance find(@Nullable Passage passage, Itinerary free) {
        for (Rule rule : TOLD_FIRST) {
            if (rules.contains(rule)) {
                Optional<Itinerary> way = finder.findFirst(passage, EnumSet.of(rule));
                if (way.isPresent()) {
                    return hindrance(rule, way.get(), passage);
                }
            }
        }
        for (Rule rule : TOLD_FIRST) {
            if (rules.contains(rule) && breaks(rule, free, passage)) {
                return hindrance(rule, free, passage);
            }
        }
        return hindrance(Rule.TIME, free, passage);
    }

    /** All rules that alone stand in the way of any answer. */
    List<Hindrance> findAll() {
        List<Hindrance> hindrances = new ArrayList<>();
        for (Rule rule : TOLD_FIRST) {
            if (rules.contains(rule)) {
                finder.findFirst(null, EnumSet.of(rule)).ifPresent(way -> hindrances.add(hindrance(rule, way, null)));
            }
        }
        return hindrances;
    }

    private Hindrance hindrance(Rule rule, Itinerary way, @Nullable Passage passage) {
        boolean atPassage =
                switch (rule) {
                    case SHELF_LIFE, TIME, RATE, GATEWAY_DATES, BAN, FILTER -> true;
                    default -> {
                        Service culprit = culprit(rule, way, passage);
                        yield passage == null
                                || way.legs().stream()
                                        .anyMatch(leg -> leg.service() != null
                                                && leg.service().id().equals(culprit.id())
                                                && passage.isPassedBy(leg));
                    }
                };
        return new Hindrance(rule, way, reason(rule, way, passage), atPassage);
    }

    private boolean breaks(Rule rule, Itinerary way, @Nullable Passage passage) {
        Set<Rule> others = EnumSet.complementOf(EnumSet.of(rule));
        return switch (rule) {
            case SHELF_LIFE -> cargo.shelfLife() != null && journey(way).compareTo(cargo.shelfLife()) > 0;
            case TIME, RATE, GATEWAY_DATES -> false;
            case BAN -> findBan(way).isPresent();
            default ->
                legs(way, passage).stream().anyMatch(service -> finder.engine()
                        .findRefusal(request, service, others)
                        .isPresent());
        };
    }

    private static List<Service> legs(Itinerary way, @Nullable Passage passage) {
        List<Service> services = new ArrayList<>();
        for (Step.Leg leg : way.legs()) {
            if (leg.service() != null && (passage == null || passage.isPassedBy(leg))) {
                services.add(leg.service());
            }
        }
        for (Step.Leg leg : way.legs()) {
            if (leg.service() != null && !services.contains(leg.service())) {
                services.add(leg.service());
            }
        }
        return services;
    }

    /** From when the cargo could leave, or when it leaves where it may wait at its origin. */
    private Duration journey(Itinerary way) {
        return request.timing() instanceof Timing.ReadyAt ready
                        && ready.window().isZero()
                ? Duration.between(ready.readyAt(), way.arriveAt())
                : way.duration();
    }

    /** The first service of a way that breaks a rule, those through the passage first. */
    private Service culprit(Rule rule, Itinerary way, @Nullable Passage passage) {
        Set<Rule> others = EnumSet.complementOf(EnumSet.of(rule));
        List<Service> services = legs(way, passage);
        return services.stream()
                .filter(service ->
                        finder.engine().findRefusal(request, service, others).isPresent())
                .findFirst()
                .orElse(services.getFirst());
    }

    private Reason reason(Rule rule, Itinerary way, @Nullable Passage passage) {
        if (legs(way, passage).isEmpty()) {
            return Reason.of(ReasonCode.NO_SERVICE);
        }
        Service service = culprit(rule, way, passage);
        return switch (rule) {
            case FILTER -> Reason.of(ReasonCode.EXCLUDED, Map.of("what", excluded(way, service)));
            case LOAD_UNIT ->
                Reason.of(
                        ReasonCode.LOAD_UNIT_NOT_CARRIED,
                        Map.of("unit", cargo.loadUnit().names(), "service", service.names()));
            case UNIT_LIMIT -> overUnitLimit(service);
            case MASS_CAPACITY ->
                Reason.of(
                        ReasonCode.OVER_MASS_CAPACITY,
                        Map.of(
                                "cargo",
                                cargo.grossMass(),
                                "capacity",
                                service.capacityMass() == null ? new Mass(0) : service.capacityMass(),
                                "service",
                                service.names()));
            case UNIT_CAPACITY ->
                Reason.of(
                        ReasonCode.OVER_UNIT_CAPACITY,
                        Map.of(
                                "cargo",
                                Math.ceilDiv(cargo.teuHundredths(), 100),
                                "capacity",
                                service.capacityTeuHundredths() == null ? 0 : service.capacityTeuHundredths() / 100,
                                "service",
                                service.names()));
            case VOLUME_CAPACITY ->
                Reason.of(
                        ReasonCode.OVER_VOLUME_CAPACITY,
                        Map.of(
                                "cargo",
                                cargo.volume(),
                                "capacity",
                                service.capacityVolume() == null ? new Volume(0) : service.capacityVolume(),
                                "service",
                                service.names()));
            case REEFER -> Reason.of(ReasonCode.NO_REEFER_PLUG, Map.of("service", service.names()));
            case DANGEROUS_GOODS -> Reason.of(ReasonCode.NO_DANGEROUS_GOODS, Map.of("service", service.names()));
            case BAN ->
                findBan(way)
                        .map(ban -> Reason.of(ReasonCode.BANNED, Map.of("where", whereOf(ban), "reason", ban.reason())))
                        .orElse(Reason.of(ReasonCode.NO_SERVICE));
            case GATEWAY_DATES -> gatewayClosed(way);
            case RATE ->
                Reason.of(
                        ReasonCode.NO_RATE,
                        Map.of(
                                "unit",
                                cargo.loadUnit().names(),
                                "service",
                                unpriced(way, service).names()));
            case SHELF_LIFE ->
                Reason.of(
                        ReasonCode.SHELF_LIFE,
                        Map.of(
                                "lifeDays",
                                cargo.shelfLife() == null
                                        ? 0
                                        : Math.toIntExact(cargo.shelfLife().toDays()),
                                "journeyDays",
                                daysUp(journey(way))));
            case TIME -> tooLate(way, passage);
        };
    }

    static int daysUp(Duration duration) {
        return Math.toIntExact(Math.ceilDiv(duration.toMinutes(), 1440L));
    }

    private Reason overUnitLimit(Service service) {
        LoadUnit unit = cargo.loadUnit();
        if (unit.innerVolume() != null
                && cargo.volume().cubicCentimeters()
                        > Math.multiplyExact(unit.innerVolume().cubicCentimeters(), cargo.units())) {
            Volume capacity = new Volume(Math.multiplyExact(unit.innerVolume().cubicCentimeters(), cargo.units()));
            return Reason.of(
                    ReasonCode.OVER_VOLUME_CAPACITY,
                    Map.of("cargo", cargo.volume(), "capacity", capacity, "service", unit.names()));
        }
        Mass each = cargo.massPerUnit();
        Mass limit = unit.maxPayload();
        if (limit == null || each.compareTo(limit) <= 0) {
            LoadLimit row = finder.engine().findLimit(request, service).orElse(null);
            if (row != null && row.maxPayload() != null) {
                limit = row.maxPayload();
            } else if (row != null && row.maxGross() != null && unit.tare() != null) {
                limit = new Mass(row.maxGross().grams() - unit.tare().grams());
            }
        }
        return Reason.of(
                ReasonCode.OVER_UNIT_LIMIT,
                Map.of(
                        "cargo",
                        each,
                        "limit",
                        limit == null ? each : limit,
                        "unit",
                        unit.names(),
                        "service",
                        service.names()));
    }

    private Names excluded(Itinerary way, Service service) {
        RouteFilter filter = request.filter();
        for (Step.Leg leg : way.legs()) {
            for (Step.Crossing crossing : leg.crossings()) {
                Gateway gateway = crossing.gateway();
                if (filter.excludedGateways().contains(gateway.id())
                        || (!filter.gateways().isEmpty() && !filter.gateways().contains(gateway.id()))) {
                    return gateway.names();
                }
            }
        }
        if (filter.excludedModes().contains(service.mode())
                || (!filter.modes().isEmpty() && !filter.modes().contains(service.mode()))) {
            return Names.ofEnglish(service.mode().word());
        }
        if (filter.excludedCarriers().contains(service.carrier())
                || (!filter.carriers().isEmpty() && !filter.carriers().contains(service.carrier()))) {
            return Names.ofEnglish(service.carrier());
        }
        for (Step.Leg leg : way.legs()) {
            for (Step.Stop stop : leg.stops()) {
                String country = stop.facility().place().country();
                if (filter.excludedCountries().contains(country)
                        || (!filter.countries().isEmpty()
                                && !filter.countries().contains(country)
                                && !country.equals(request.origin().place().country())
                                && !country.equals(request.destination().place().country()))) {
                    return Names.ofEnglish(country);
                }
            }
        }
        return service.names();
    }

    private Optional<Restriction> findBan(Itinerary way) {
        for (Restriction ban : finder.engine().network().content().restrictions()) {
            if (!ban.concerns(cargo.goods())) {
                continue;
            }
            for (Step.Leg leg : way.legs()) {
                if (leg.service() != null && isMet(ban, leg, leg.service())) {
                    return Optional.of(ban);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMet(Restriction ban, Step.Leg leg, Service service) {
        LocalDate date = localDate(leg.departAt(), leg.from().place().zone());
        boolean inForce = (ban.validFrom() == null || !date.isBefore(ban.validFrom()))
                && (ban.validTo() == null || !date.isAfter(ban.validTo()));
        return inForce
                && switch (ban.scope()) {
                    case SERVICE -> ban.scopeId().equals(service.id());
                    case MODE -> ban.scopeId().equals(service.mode().word());
                    case GATEWAY ->
                        leg.crossings().stream()
                                .anyMatch(crossing -> crossing.gateway().id().equals(ban.scopeId()));
                    case COUNTRY ->
                        !ban.scopeId().equals(request.origin().place().country())
                                && leg.stops().stream().anyMatch(stop -> stop.facility()
                                        .place()
                                        .country()
                                        .equals(ban.scopeId()));
                };
    }

    private Names whereOf(Restriction ban) {
        return switch (ban.scope()) {
            case GATEWAY -> finder.engine().network().getGateway(ban.scopeId()).names();
            case SERVICE -> finder.engine().network().getService(ban.scopeId()).names();
            case COUNTRY, MODE -> Names.ofEnglish(ban.scopeId());
        };
    }

    private static Reason gatewayClosed(Itinerary way) {
        for (Step.Leg leg : way.legs()) {
            for (Step.Crossing crossing : leg.crossings()) {
                if (crossing.gateway().openedOn() != null || crossing.gateway().closedOn() != null) {
                    return Reason.of(
                            ReasonCode.GATEWAY_CLOSED,
                            Map.of(
                                    "gateway",
                                    crossing.gateway().names(),
                                    "date",
                                    localDate(leg.departAt(), leg.from().place().zone())));
                }
            }
        }
        return Reason.of(ReasonCode.GATEWAY_CLOSED, Map.of("date", localDate(way.departAt(), ZoneId.of("UTC"))));
    }

    /** The service of a way that has no price: its leg has no cost lines. */
    private static Service unpriced(Itinerary way, Service otherwise) {
        for (Step.Leg leg : way.legs()) {
            if (leg.service() != null && leg.costLines().isEmpty()) {
                return leg.service();
            }
        }
        return otherwise;
    }

    private Reason tooLate(Itinerary way, @Nullable Passage passage) {
        return switch (request.timing()) {
            case Timing.ArriveBy by ->
                Reason.of(ReasonCode.DEADLINE_MISSED, Map.of("deadline", by.arriveBy(), "arrival", way.arriveAt()));
            case Timing.ReadyAt ready -> {
                Instant deadline = ready.readyAt().plus(ready.window()).plus(Duration.ofDays(request.horizonDays()));
                for (Step.Leg leg : way.legs()) {
                    if (leg.service() != null
                            && (passage == null || passage.isPassedBy(leg))
                            && Duration.between(ready.readyAt(), way.departAt()).compareTo(LONG_WAIT) > 0) {
                        yield Reason.of(
                                ReasonCode.NO_DEPARTURE_BEFORE,
                                Map.of(
                                        "service",
                                        leg.service().names(),
                                        "date",
                                        localDate(
                                                leg.departAt(),
                                                leg.from().place().zone())));
                    }
                }
                yield Reason.of(ReasonCode.DEADLINE_MISSED, Map.of("deadline", deadline, "arrival", way.arriveAt()));
            }
        };
    }

    static LocalDate localDate(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
