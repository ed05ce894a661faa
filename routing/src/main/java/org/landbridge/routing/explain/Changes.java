package org.landbridge.routing.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer.Change;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.Mode;
import org.landbridge.routing.engine.Rule;

/** The smallest changes to a question without an answer that would give one; each is tried before it is told. */
final class Changes {

    private static final int MOST_UNITS = 40;

    private final Finder finder;
    private final RouteRequest request;
    private final List<Change> changes = new ArrayList<>();

    Changes(Finder finder) {
        this.finder = finder;
        this.request = finder.request();
    }

    List<Change> list() {
        changeTime();
        changeShelfLife();
        changeLoadUnit();
        changeFilter();
        return changes;
    }

    private boolean answers(RouteRequest changed) {
        return finder.findFirst(changed, null, Set.of()).isPresent();
    }

    private boolean offer(Reason reason, RouteRequest changed) {
        boolean works = answers(changed);
        if (works) {
            changes.add(new Change(reason, changed));
        }
        return works;
    }

    private void changeTime() {
        Optional<Itinerary> way = finder.findFirst(null, EnumSet.of(Rule.TIME));
        if (way.isEmpty()) {
            return;
        }
        Itinerary found = way.get();
        switch (request.timing()) {
            case Timing.ReadyAt ready -> {
                int days = WhyNot.daysUp(Duration.between(ready.readyAt(), found.arriveAt()));
                if (days <= 366) {
                    offer(Reason.of(ReasonCode.CHANGE_HORIZON, Map.of("days", days)), request.withHorizonDays(days));
                }
                LocalDate date = WhyNot.localDate(
                        found.departAt(), request.origin().place().zone());
                Instant start =
                        date.atStartOfDay(request.origin().place().zone()).toInstant();
                if (start.isAfter(ready.readyAt())) {
                    offer(
                            Reason.of(ReasonCode.CHANGE_READY, Map.of("date", date)),
                            request.withTiming(new Timing.ReadyAt(start, ready.window())));
                }
            }
            case Timing.ArriveBy by -> {
                LocalDate date = WhyNot.localDate(
                                found.arriveAt(), request.destination().place().zone())
                        .plusDays(1);
                Instant deadline =
                        date.atStartOfDay(request.destination().place().zone()).toInstant();
                offer(
                        Reason.of(ReasonCode.CHANGE_DEADLINE, Map.of("date", date)),
                        request.withTiming(new Timing.ArriveBy(deadline, by.notBefore())));
            }
        }
    }

    private void changeShelfLife() {
        Cargo cargo = request.cargo();
        if (cargo.shelfLife() == null) {
            return;
        }
        finder.findFirst(null, EnumSet.of(Rule.SHELF_LIFE)).ifPresent(way -> {
            Duration journey = request.timing() instanceof Timing.ReadyAt ready
                            && ready.window().isZero()
                    ? Duration.between(ready.readyAt(), way.arriveAt())
                    : way.duration();
            int days = WhyNot.daysUp(journey);
            offer(
                    Reason.of(ReasonCode.CHANGE_SHELF_LIFE, Map.of("days", days)),
                    request.withCargo(new Cargo(
                            cargo.goods(),
                            cargo.grossMass(),
                            cargo.volume(),
                            cargo.loadUnit(),
                            cargo.units(),
                            cargo.temperature(),
                            Duration.ofDays(days))));
        });
    }

    private void changeLoadUnit() {
        Cargo cargo = request.cargo();
        for (LoadUnit unit : finder.engine().network().content().loadUnits()) {
            int least = leastUnits(cargo, unit);
            // One unit more than must be may meet a lower limit of some services.
            for (int units = least; units <= Math.min(MOST_UNITS, least + 1); units++) {
                boolean same = unit.id().equals(cargo.loadUnit().id()) && units == cargo.units();
                if (same || (unit.isLoose() && units > 1)) {
                    continue;
                }
                Cargo packed = new Cargo(
                        cargo.goods(),
                        cargo.grossMass(),
                        cargo.volume(),
                        unit,
                        units,
                        cargo.temperature(),
                        cargo.shelfLife());
                if (offer(
                        Reason.of(ReasonCode.CHANGE_LOAD_UNIT, Map.of("unit", unit.names(), "count", units)),
                        request.withCargo(packed))) {
                    break;
                }
            }
        }
    }

    private static int leastUnits(Cargo cargo, LoadUnit unit) {
        if (unit.isLoose()) {
            return 1;
        }
        long units = 1;
        if (unit.maxPayload() != null) {
            units = Math.max(
                    units,
                    Math.ceilDiv(cargo.grossMass().grams(), unit.maxPayload().grams()));
        }
        if (unit.innerVolume() != null) {
            units = Math.max(
                    units,
                    Math.ceilDiv(
                            cargo.volume().cubicCentimeters(),
                            unit.innerVolume().cubicCentimeters()));
        }
        return (int) Math.min(units, MOST_UNITS + 1);
    }

    private void changeFilter() {
        RouteFilter f = request.filter();
        if (f.equals(RouteFilter.NONE)) {
            return;
        }
        for (Mode mode : f.excludedModes()) {
            allow(Names.ofEnglish(mode.word()), x -> with(x, Set.of(), without(x.excludedModes(), mode)));
        }
        if (!f.modes().isEmpty()) {
            for (Mode mode : Mode.values()) {
                if (!f.modes().contains(mode) && !f.excludedModes().contains(mode)) {
                    Set<Mode> more = EnumSet.copyOf(f.modes());
                    more.add(mode);
                    allow(Names.ofEnglish(mode.word()), x -> with(x, more, x.excludedModes()));
                }
            }
        }
        for (String id : f.excludedGateways()) {
            Names names = finder.engine()
                    .network()
                    .findGateway(id)
                    .map(g -> g.names())
                    .orElse(Names.ofEnglish(id));
            allow(
                    names,
                    x -> new RouteFilter(
                            x.modes(),
                            x.excludedModes(),
                            x.countries(),
                            x.excludedCountries(),
                            x.gateways(),
                            without(x.excludedGateways(), id),
                            x.carriers(),
                            x.excludedCarriers()));
        }
        for (String code : f.excludedCountries()) {
            allow(
                    Names.ofEnglish(code),
                    x -> new RouteFilter(
                            x.modes(),
                            x.excludedModes(),
                            x.countries(),
                            without(x.excludedCountries(), code),
                            x.gateways(),
                            x.excludedGateways(),
                            x.carriers(),
                            x.excludedCarriers()));
        }
        for (String carrier : f.excludedCarriers()) {
            allow(
                    Names.ofEnglish(carrier),
                    x -> new RouteFilter(
                            x.modes(),
                            x.excludedModes(),
                            x.countries(),
                            x.excludedCountries(),
                            x.gateways(),
                            x.excludedGateways(),
                            x.carriers(),
                            without(x.excludedCarriers(), carrier)));
        }
        allowAll(f);
    }

    /** Lists of what is allowed, given up one by one. */
    private void allowAll(RouteFilter f) {
        if (!f.countries().isEmpty()) {
            allow(
                    new Names("any country", "任何国家", "любая страна", List.of()),
                    x -> new RouteFilter(
                            x.modes(),
                            x.excludedModes(),
                            Set.of(),
                            x.excludedCountries(),
                            x.gateways(),
                            x.excludedGateways(),
                            x.carriers(),
                            x.excludedCarriers()));
        }
        if (!f.gateways().isEmpty()) {
            allow(
                    new Names("any gateway", "任何口岸", "любой пограничный переход", List.of()),
                    x -> new RouteFilter(
                            x.modes(),
                            x.excludedModes(),
                            x.countries(),
                            x.excludedCountries(),
                            Set.of(),
                            x.excludedGateways(),
                            x.carriers(),
                            x.excludedCarriers()));
        }
        if (!f.carriers().isEmpty()) {
            allow(
                    new Names("any carrier", "任何承运人", "любой перевозчик", List.of()),
                    x -> new RouteFilter(
                            x.modes(),
                            x.excludedModes(),
                            x.countries(),
                            x.excludedCountries(),
                            x.gateways(),
                            x.excludedGateways(),
                            Set.of(),
                            x.excludedCarriers()));
        }
    }

    private void allow(Names what, UnaryOperator<RouteFilter> change) {
        offer(
                Reason.of(ReasonCode.CHANGE_ALLOW, Map.of("what", what)),
                request.withFilter(change.apply(request.filter())));
    }

    private static RouteFilter with(RouteFilter f, Set<Mode> modes, Set<Mode> excluded) {
        return new RouteFilter(
                modes.isEmpty() ? f.modes() : modes,
                excluded,
                f.countries(),
                f.excludedCountries(),
                f.gateways(),
                f.excludedGateways(),
                f.carriers(),
                f.excludedCarriers());
    }

    private static <T> Set<T> without(Set<T> set, T item) {
        Set<T> rest = new HashSet<>(set);
        rest.remove(item);
        return rest;
    }
}
