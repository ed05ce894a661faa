package org.landbridge.rating.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.network.Rate.Scope;
import org.landbridge.model.place.Facility;
import org.landbridge.rating.leg.ServiceLegs;

/**
 * All rates of a network, found by what they are for. What a load unit pays on a leg is worked out when it is first asked for and kept; the result is the same
 * whichever thread comes first. Shared by threads.
 */
public final class PriceList {

    private record Key(Charge charge, Scope scope, String scopeId) {}

    private record Asked(
            Key key, @Nullable String from, @Nullable String to, String unitId) {}

    private final Exchange exchange;
    private final Map<Key, List<Rate>> rows = new HashMap<>();
    private final Map<Asked, RateSteps> steps = new ConcurrentHashMap<>();

    public PriceList(Network network, Exchange exchange) {
        this.exchange = exchange;
        for (Rate rate : network.content().rates()) {
            rows.computeIfAbsent(new Key(rate.charge(), rate.scope(), rate.scopeId()), k -> new ArrayList<>())
                    .add(rate);
        }
    }

    public Exchange exchange() {
        return exchange;
    }

    /** Rows of a tariff for a charge, in the order of the file. */
    List<Rate> rows(Charge charge, String tariff) {
        return rows.getOrDefault(new Key(charge, Scope.TARIFF, tariff), List.of());
    }

    /** What a load unit pays on a leg of a service. */
    public LegTariff leg(ServiceLegs legs, int board, int alight, LoadUnit unit) {
        String from = legs.service().calls().get(board).facility().id();
        String to = legs.service().calls().get(alight).facility().id();
        return LegTariff.of(this, legs, board, alight, from, to, unit);
    }

    /** What a load unit pays a truck on demand. */
    public TruckTariff truck(String tariff, LoadUnit unit) {
        return new TruckTariff(
                tariff,
                tariff(Charge.FREIGHT, tariff, null, null, unit),
                tariff(Charge.MINIMUM, tariff, null, null, unit),
                tariff(Charge.REEFER, tariff, null, null, unit));
    }

    /** What a load unit pays in a facility. */
    public FacilityTariff facility(Facility facility, LoadUnit unit) {
        EnumMap<Charge, RateSteps> charges = new EnumMap<>(Charge.class);
        for (Charge charge : List.of(Charge.HANDLING, Charge.STORAGE, Charge.PLUG)) {
            List<Rate> both = new ArrayList<>();
            both.addAll(rows.getOrDefault(new Key(charge, Scope.FACILITY, facility.id()), List.of()));
            both.addAll(rows.getOrDefault(
                    new Key(charge, Scope.FACILITY_KIND, facility.kind().word()), List.of()));
            charges.put(charge, RateSteps.choose(both, null, null, unit, exchange));
        }
        return new FacilityTariff(facility.id(), charges);
    }

    /**
     * Why a leg has no price on some or all of the days from {@code first} to {@code last}; empty when it has one on all of them.
     *
     * @throws IllegalArgumentException when the days are in the wrong order
     */
    public Optional<MissingRate> findMissing(
            ServiceLegs legs, int board, int alight, LoadUnit unit, LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("days " + first + " to " + last + " are in the wrong order");
        }
        String tariff = legs.service().tariff();
        String from = legs.service().calls().get(board).facility().id();
        String to = legs.service().calls().get(alight).facility().id();
        RateSteps freight = tariff(Charge.FREIGHT, tariff, from, to, unit);
        boolean complete = true;
        for (int s = 0; s < freight.count(); s++) {
            boolean overlaps = freight.fromDay(s) <= last.toEpochDay()
                    && (s + 1 == freight.count() || freight.fromDay(s + 1) > first.toEpochDay());
            complete &= !overlaps || freight.on(freight.fromDay(s)) != null;
        }
        if (complete) {
            return Optional.empty();
        }
        List<Rate> all = rows(Charge.FREIGHT, tariff);
        List<Rate> fitting = all.stream()
                .filter(rate -> RateSteps.rank(rate, from, to, unit) > 0)
                .toList();
        MissingRate.Cause cause = all.isEmpty()
                ? MissingRate.Cause.NO_TARIFF
                : !fitting.isEmpty()
                        ? MissingRate.Cause.NOT_ON_DATE
                        : all.stream().anyMatch(rate -> RateSteps.isForPair(rate, from, to))
                                ? MissingRate.Cause.NOT_FOR_LOAD_UNIT
                                : MissingRate.Cause.NOT_FOR_PAIR;
        boolean openStart = fitting.isEmpty() || fitting.stream().anyMatch(rate -> rate.validFrom() == null);
        boolean openEnd = fitting.isEmpty() || fitting.stream().anyMatch(rate -> rate.validTo() == null);
        Stream<LocalDate> starts = fitting.stream().map(Rate::validFrom).filter(Objects::nonNull);
        Stream<LocalDate> ends = fitting.stream().map(Rate::validTo).filter(Objects::nonNull);
        return Optional.of(new MissingRate(
                cause,
                tariff,
                unit.id(),
                from,
                to,
                openStart ? null : starts.min(Comparator.naturalOrder()).orElse(null),
                openEnd ? null : ends.max(Comparator.naturalOrder()).orElse(null)));
    }

    RateSteps tariff(Charge charge, String tariff, @Nullable String from, @Nullable String to, LoadUnit unit) {
        boolean through = false;
        if (from != null && to != null) {
            for (Rate rate : rows(charge, tariff)) {
                through |= (rate.fromFacilityId() != null || rate.toFacilityId() != null)
                        && RateSteps.isForPair(rate, from, to);
            }
        }
        // pairs without a through rate share what the general rows say
        return choose(charge, Scope.TARIFF, tariff, through ? from : null, through ? to : null, unit);
    }

    RateSteps gateway(Charge charge, String gatewayId, LoadUnit unit) {
        return choose(charge, Scope.GATEWAY, gatewayId, null, null, unit);
    }

    private RateSteps choose(
            Charge charge, Scope scope, String scopeId, @Nullable String from, @Nullable String to, LoadUnit unit) {
        Key key = new Key(charge, scope, scopeId);
        if (!rows.containsKey(key)) {
            return RateSteps.NONE;
        }
        return steps.computeIfAbsent(
                new Asked(key, from, to, unit.id()),
                asked -> RateSteps.choose(rows.getOrDefault(key, List.of()), from, to, unit, exchange));
    }
}
