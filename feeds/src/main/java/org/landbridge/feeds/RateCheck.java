package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;

/** Checks that everything offered has a price: a freight rate for each load unit and pair of calls, a currency for each rate, one rate at a time. */
final class RateCheck {

    private final Draft draft;
    private final ServiceDays days;
    private final Map<String, List<Rate>> freightByTariff = new HashMap<>();

    private RateCheck(Draft draft, ServiceDays days) {
        this.draft = draft;
        this.days = days;
        for (Rate rate : draft.rates().values()) {
            if (rate.charge() == Rate.Charge.FREIGHT) {
                freightByTariff
                        .computeIfAbsent(rate.scopeId(), tariff -> new ArrayList<>())
                        .add(rate);
            }
        }
    }

    static void check(Draft draft, ServiceDays days) {
        RateCheck check = new RateCheck(draft, days);
        check.checkOverlaps();
        if (draft.rates().hasBroken()) {
            // The rate that seems to lack may be a broken one.
            return;
        }
        for (Service service : draft.services().services().values()) {
            check.checkService(service);
        }
        for (Trucking trucking : draft.trucking().values()) {
            check.checkTrucking(trucking);
        }
        check.checkCurrencies();
    }

    private void checkService(Service service) {
        List<String> without = new ArrayList<>();
        List<String> ended = new ArrayList<>();
        for (String unitId : new TreeSet<>(service.loadUnitIds())) {
            LoadUnit unit = draft.loadUnits().value(unitId);
            for (int i = 0; unit != null && i < service.calls().size(); i++) {
                for (int j = i + 1; j < service.calls().size(); j++) {
                    Call from = service.calls().get(i);
                    Call to = service.calls().get(j);
                    if (from.board() && to.alight()) {
                        String pair = unitId + " from " + from.facility().id() + " to "
                                + to.facility().id();
                        List<Rate> fitting = fitting(
                                service.tariff(),
                                unit,
                                from.facility().id(),
                                to.facility().id());
                        if (fitting.isEmpty()) {
                            without.add(pair);
                        } else if (!everValid(fitting, service)) {
                            ended.add(pair);
                        }
                    }
                }
            }
        }
        Row row = draft.services().services().row(service.id());
        if (!without.isEmpty()) {
            row.error(
                    Code.NO_RATE,
                    "tariff",
                    "tariff " + service.tariff() + " has no freight rate for " + first(without)
                            + "; add a row to rates.csv, or drop the load unit from " + service.id());
        }
        if (!ended.isEmpty()) {
            row.warn(
                    Code.RATE_ENDED,
                    "tariff",
                    "tariff " + service.tariff() + " has no freight rate on any departure date of " + service.id()
                            + " for " + first(ended) + "; check valid_from and valid_to in rates.csv");
        }
    }

    private static String first(List<String> pairs) {
        return pairs.getFirst() + (pairs.size() > 1 ? " and " + (pairs.size() - 1) + " more" : "");
    }

    private boolean everValid(List<Rate> fitting, Service service) {
        LocalDate first = days.first(service);
        if (first == null) {
            return true;
        }
        for (Rate rate : fitting) {
            LocalDate from = rate.validFrom();
            LocalDate to = rate.validTo();
            LocalDate date = from == null ? first : days.firstFrom(service, from);
            if (date != null && (to == null || !date.isAfter(to))) {
                return true;
            }
        }
        return false;
    }

    private List<Rate> fitting(String tariff, LoadUnit unit, String from, String to) {
        List<Rate> fitting = new ArrayList<>();
        for (Rate rate : freightByTariff.getOrDefault(tariff, List.of())) {
            boolean unitFits = rate.loadUnitId() == null || rate.loadUnitId().equals(unit.id());
            boolean pairFits = rate.fromFacilityId() == null
                    || (rate.fromFacilityId().equals(from) && to.equals(rate.toFacilityId()));
            boolean byBox = rate.basis() == Rate.Basis.FEU || rate.basis() == Rate.Basis.TEU;
            if (unitFits && pairFits && !(byBox && unit.teuHundredths() == 0)) {
                fitting.add(rate);
            }
        }
        return fitting;
    }

    private void checkTrucking(Trucking trucking) {
        List<String> without = new ArrayList<>();
        for (String unitId : new TreeSet<>(trucking.loadUnitIds())) {
            LoadUnit unit = draft.loadUnits().value(unitId);
            if (unit != null && fitting(trucking.tariff(), unit, "", "").isEmpty()) {
                without.add(unitId);
            }
        }
        if (!without.isEmpty()) {
            draft.trucking()
                    .row(trucking.id())
                    .error(
                            Code.NO_RATE,
                            "tariff",
                            "tariff " + trucking.tariff() + " has no freight rate for " + String.join(", ", without)
                                    + "; add a row to rates.csv, or drop the load unit from " + trucking.id());
        }
    }

    private void checkCurrencies() {
        if (!draft.exchangeRates().whole()) {
            return;
        }
        Set<String> known = new HashSet<>();
        known.add("USD");
        for (ExchangeRate rate : draft.exchangeRates().rates()) {
            known.add(rate.currency().getCurrencyCode());
        }
        Heading heading = draft.heading();
        for (Rate rate : draft.rates().values()) {
            String currency = rate.currency().getCurrencyCode();
            if (known.add(currency)) {
                draft.rates().row(rate.id()).error(Code.CURRENCY_UNKNOWN, "currency", noExchange(currency));
            }
        }
        if (heading != null && known.add(heading.currency().getCurrencyCode())) {
            heading.currencyRow()
                    .error(
                            Code.CURRENCY_UNKNOWN,
                            "value",
                            noExchange(heading.currency().getCurrencyCode()));
        }
    }

    private static String noExchange(String currency) {
        return "currencies.csv has no row for " + currency + ", so amounts cannot be compared; add one";
    }

    /** What two rates must have in common to stand for the same charge. */
    private record Alike(
            Rate.Charge charge,
            Rate.Scope scope,
            String scopeId,
            @Nullable String from,
            @Nullable String to,
            @Nullable String loadUnit,
            int fromKilograms) {}

    private void checkOverlaps() {
        Map<Alike, List<Rate>> groups = new LinkedHashMap<>();
        for (Rate rate : draft.rates().values()) {
            Alike alike = new Alike(
                    rate.charge(),
                    rate.scope(),
                    rate.scopeId(),
                    rate.fromFacilityId(),
                    rate.toFacilityId(),
                    rate.loadUnitId(),
                    rate.fromKilograms());
            groups.computeIfAbsent(alike, key -> new ArrayList<>()).add(rate);
        }
        for (List<Rate> group : groups.values()) {
            group.sort(Comparator.comparing(RateCheck::begin));
            Rate longest = group.getFirst();
            for (Rate rate : group.subList(1, group.size())) {
                if (!begin(rate).isAfter(end(longest))) {
                    tellOverlap(longest, rate);
                }
                longest = end(rate).isAfter(end(longest)) ? rate : longest;
            }
        }
    }

    private void tellOverlap(Rate one, Rate other) {
        Row row = draft.rates().row(one.id());
        Row otherRow = draft.rates().row(other.id());
        Row later = row.line() > otherRow.line() ? row : otherRow;
        Row earlier = later == row ? otherRow : row;
        later.warn(
                Code.RATE_OVERLAP,
                "valid_from",
                later.text("rate_id") + " and " + earlier.text("rate_id") + " (line " + earlier.line()
                        + ") price the same on the same days; end one before the other begins");
    }

    private static LocalDate begin(Rate rate) {
        LocalDate from = rate.validFrom();
        return from == null ? LocalDate.MIN : from;
    }

    private static LocalDate end(Rate rate) {
        LocalDate to = rate.validTo();
        return to == null ? LocalDate.MAX : to;
    }
}
