package org.landbridge.feeds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.network.Rate.Scope;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.Provenance;

/** Reads rates.csv and currencies.csv. */
final class PriceFiles {

    private static final Map<Charge, Set<Scope>> SCOPES = Map.of(
            Charge.FREIGHT, EnumSet.of(Scope.TARIFF),
            Charge.MINIMUM, EnumSet.of(Scope.TARIFF),
            Charge.SUBSIDY, EnumSet.of(Scope.TARIFF),
            Charge.REEFER, EnumSet.of(Scope.TARIFF),
            Charge.HANDLING, EnumSet.of(Scope.FACILITY, Scope.FACILITY_KIND),
            Charge.STORAGE, EnumSet.of(Scope.FACILITY, Scope.FACILITY_KIND),
            Charge.PLUG, EnumSet.of(Scope.FACILITY, Scope.FACILITY_KIND),
            Charge.GAUGE_CHANGE, EnumSet.of(Scope.GATEWAY),
            Charge.BORDER, EnumSet.of(Scope.GATEWAY));

    private static final Map<Charge, Set<Basis>> BASES = Map.of(
            Charge.FREIGHT, EnumSet.of(Basis.FEU, Basis.TEU, Basis.UNIT, Basis.KG, Basis.UNIT_KM, Basis.TKM),
            Charge.MINIMUM, EnumSet.of(Basis.CONSIGNMENT),
            Charge.SUBSIDY, EnumSet.of(Basis.FEU, Basis.UNIT, Basis.KG),
            Charge.REEFER, EnumSet.of(Basis.UNIT, Basis.UNIT_DAY),
            Charge.HANDLING, EnumSet.of(Basis.FEU, Basis.TEU, Basis.UNIT, Basis.KG),
            Charge.STORAGE, EnumSet.of(Basis.UNIT_DAY, Basis.FEU_DAY, Basis.KG_DAY),
            Charge.PLUG, EnumSet.of(Basis.UNIT_DAY),
            Charge.GAUGE_CHANGE, EnumSet.of(Basis.UNIT, Basis.FEU),
            Charge.BORDER, EnumSet.of(Basis.UNIT, Basis.FEU));

    /**
     * What currencies.csv says.
     *
     * @param whole whether every row of it could be read
     */
    record ExchangeRates(List<ExchangeRate> rates, boolean whole) {}

    private PriceFiles() {}

    static Entries<Rate> rates(
            Sheet sheet,
            Entries<Facility> facilities,
            Entries<Gateway> gateways,
            Entries<LoadUnit> loadUnits,
            Origins origins) {
        return Entries.read(sheet, "rate", "rate_id", (id, row) -> {
            Charge charge = row.requiredWord("charge", Charge.values());
            Scope scope = row.requiredWord("scope", Scope.values());
            Basis basis = row.requiredWord("basis", Basis.values());
            String scopeId = row.required("scope_id");
            Facility from = row.reference("from_facility", facilities);
            Facility to = row.reference("to_facility", facilities);
            LoadUnit loadUnit = row.reference("load_unit", loadUnits);
            LocalDate validFrom = Moments.date(row, "valid_from");
            LocalDate validTo = Moments.date(row, "valid_to");
            row.checkValidity("valid_from", validFrom, "valid_to", validTo);
            if (row.text("from_facility").isEmpty() != row.text("to_facility").isEmpty()) {
                row.error(
                        Code.VALUE_MISSING,
                        row.text("from_facility").isEmpty() ? "from_facility" : "to_facility",
                        "a through rate needs both facilities; write the other one, or leave both empty");
            }
            Integer fromKilograms = Numbers.whole(row, "from_kg", 0, 1_000_000_000);
            Integer freeMinutes = Numbers.minutes(row, "free_hours", 24 * 365);
            if (!row.broken()) {
                checkFit(row, charge, scope, basis);
                checkScope(row, scope, scopeId, facilities, gateways);
            }
            return new Rate(
                    id,
                    charge,
                    scope,
                    scope == Scope.FACILITY_KIND ? scopeId.toLowerCase(Locale.ROOT) : scopeId,
                    from == null ? null : from.id(),
                    to == null ? null : to.id(),
                    loadUnit == null ? null : loadUnit.id(),
                    basis,
                    fromKilograms == null ? 0 : fromKilograms,
                    freeMinutes == null ? 0 : freeMinutes,
                    Numbers.requiredDecimal(row, "amount", 0, 1e12),
                    Numbers.currency(row, "currency"),
                    validFrom,
                    validTo,
                    origins.of(row));
        });
    }

    private static void checkFit(Row row, Charge charge, Scope scope, Basis basis) {
        Set<Scope> scopes = SCOPES.getOrDefault(charge, Set.of());
        if (!scopes.contains(scope)) {
            row.error(
                    Code.BASIS_UNFIT,
                    "scope",
                    "charge " + row.text("charge") + " cannot belong to a " + row.text("scope") + "; write one of "
                            + wordsOf(scopes));
        }
        Set<Basis> bases = BASES.getOrDefault(charge, Set.of());
        if (!bases.contains(basis)) {
            row.error(
                    Code.BASIS_UNFIT,
                    "basis",
                    "charge " + row.text("charge") + " cannot be counted by " + row.text("basis") + "; write one of "
                            + wordsOf(bases));
        }
    }

    private static String wordsOf(Set<? extends Enum<?>> values) {
        List<String> words = new ArrayList<>();
        for (Enum<?> value : values) {
            words.add(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return String.join(", ", words);
    }

    private static void checkScope(
            Row row, Scope scope, String scopeId, Entries<Facility> facilities, Entries<Gateway> gateways) {
        switch (scope) {
            case TARIFF -> {}
            case FACILITY -> row.referenceTo(scopeId, "scope_id", facilities);
            case FACILITY_KIND -> row.requiredWord("scope_id", FacilityKind.values());
            case GATEWAY -> row.referenceTo(scopeId, "scope_id", gateways);
        }
    }

    static ExchangeRates currencies(Sheet sheet, Origins origins) {
        List<ExchangeRate> rates = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (Row row : sheet.rows()) {
            if (row.broken()) {
                continue;
            }
            String period = row.required("period");
            LocalDate from = period.isEmpty() ? null : Moments.day(row, "period", false);
            Currency currency = Numbers.currency(row, "currency");
            BigDecimal units = Numbers.requiredDecimal(row, "units_per_usd", 0, 1e9);
            if (!row.broken() && units.signum() == 0) {
                row.error(
                        Code.NUMBER_OUT_OF_RANGE,
                        "units_per_usd",
                        "units_per_usd is 0; write how many " + currency + " one USD buys");
            }
            Long earlier = lines.putIfAbsent(currency + " " + from, row.line());
            if (earlier != null && !row.broken()) {
                row.error(
                        Code.ID_TWICE,
                        "period",
                        currency + " in " + period + " is already on line " + earlier + "; keep one");
            }
            Provenance provenance = origins.of(row);
            if (!row.broken() && from != null) {
                rates.add(new ExchangeRate(currency, from, period, units, provenance));
            }
        }
        return new ExchangeRates(rates, sheet.read() && sheet.rows().stream().noneMatch(Row::broken));
    }
}
