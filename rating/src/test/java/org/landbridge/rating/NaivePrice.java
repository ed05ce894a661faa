package org.landbridge.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Rate;
import org.landbridge.model.network.Rate.Basis;
import org.landbridge.model.network.Rate.Charge;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;

/**
 * The price of one leg on one date, read straight from the rows in decimals, without steps, tables or doubles: what {@link RequestRating#carriage} is checked
 * against. Shares no code with it.
 */
record NaivePrice(Network network, Cargo cargo, Currency currency, LocalDate asOf) {

    /** Minor units, empty without a rate. */
    Optional<Long> price(Service service, int board, int alight, LocalDate departure) {
        String from = service.calls().get(board).facility().id();
        String to = service.calls().get(alight).facility().id();
        List<Call> passed = service.calls().subList(board + 1, alight + 1);
        BigDecimal kilometers = BigDecimal.valueOf(
                passed.stream()
                        .flatMap(call -> call.linkIds().stream())
                        .mapToLong(id -> network.getLink(id).distance().meters())
                        .sum(),
                3);
        int days = Math.max(
                1,
                service.calls().get(alight).arriveDay()
                        - service.calls().get(board).departDay());
        boolean air = service.mode() == Mode.AIR;
        Optional<Long> freight = charge(Charge.FREIGHT, service.tariff(), from, to, departure, air, kilometers, days);
        if (freight.isEmpty()) {
            return freight;
        }
        long sum = Math.max(
                freight.get(),
                charge(Charge.MINIMUM, service.tariff(), from, to, departure, air, kilometers, days)
                        .orElse(0L));
        if (cargo.needsReefer()) {
            sum += charge(Charge.REEFER, service.tariff(), from, to, departure, air, kilometers, days)
                    .orElse(0L);
        }
        for (Call call : passed) {
            for (String gateway : call.gatewayIds()) {
                for (Charge charge : List.of(Charge.BORDER, Charge.GAUGE_CHANGE)) {
                    sum += charge(charge, gateway, "", "", departure, air, kilometers, days)
                            .orElse(0L);
                }
            }
        }
        return Optional.of(sum);
    }

    private Optional<Long> charge(
            Charge charge,
            String scopeId,
            String from,
            String to,
            LocalDate date,
            boolean air,
            BigDecimal kilometers,
            int days) {
        List<Rate> valid = network.content().rates().stream()
                .filter(rate -> rate.charge() == charge && rate.scopeId().equals(scopeId))
                .filter(rate -> rate.fromFacilityId() == null || from.equals(rate.fromFacilityId()))
                .filter(rate -> rate.toFacilityId() == null || to.equals(rate.toFacilityId()))
                .filter(rate ->
                        rate.loadUnitId() == null || cargo.loadUnit().id().equals(rate.loadUnitId()))
                .filter(rate -> order().contains(rate.basis()))
                .filter(rate -> rate.validFrom() == null || !date.isBefore(rate.validFrom()))
                .filter(rate -> rate.validTo() == null || !date.isAfter(rate.validTo()))
                .toList();
        Comparator<Rate> particular = Comparator.comparing((Rate rate) -> rate.fromFacilityId() == null)
                .thenComparing(rate -> rate.loadUnitId() == null)
                .thenComparing(rate -> order().indexOf(rate.basis()));
        Optional<Rate> best = valid.stream().min(particular);
        if (best.isEmpty()) {
            return Optional.empty();
        }
        List<Rate> alike = new ArrayList<>(valid.stream()
                .filter(rate -> particular.compare(rate, best.get()) == 0)
                .toList());
        boolean byKg = best.get().basis() == Basis.KG;
        // of each weight break the row that began last; sorting is stable, so the first in the file among equals
        alike.sort(Comparator.comparing(
                (Rate rate) -> rate.validFrom() == null ? LocalDate.MIN : rate.validFrom(), Comparator.reverseOrder()));
        List<Rate> latest = new ArrayList<>();
        for (Rate rate : alike) {
            if (latest.stream().noneMatch(other -> !byKg || other.fromKilograms() == rate.fromKilograms())) {
                latest.add(rate);
            }
        }
        BigDecimal quantity = quantity(best.get().basis(), air, kilometers, days);
        if (!byKg) {
            return Optional.of(exchange(latest.getFirst(), quantity));
        }
        int reached = latest.stream()
                .mapToInt(Rate::fromKilograms)
                .filter(kg -> BigDecimal.valueOf(kg).compareTo(quantity) <= 0)
                .max()
                .orElse(-1);
        return latest.stream()
                .filter(rate -> rate.fromKilograms() >= reached)
                .map(rate -> exchange(
                        rate, rate.fromKilograms() == reached ? quantity : BigDecimal.valueOf(rate.fromKilograms())))
                .min(Comparator.naturalOrder());
    }

    private List<Basis> order() {
        if (cargo.loadUnit().isLoose()) {
            return List.of(Basis.KG, Basis.UNIT, Basis.UNIT_DAY, Basis.UNIT_KM, Basis.TKM, Basis.CONSIGNMENT);
        }
        boolean small = cargo.loadUnit().teuHundredths() < 200;
        return List.of(
                Basis.UNIT,
                Basis.UNIT_DAY,
                small ? Basis.TEU : Basis.FEU,
                small ? Basis.FEU : Basis.TEU,
                Basis.UNIT_KM,
                Basis.TKM,
                Basis.KG,
                Basis.CONSIGNMENT);
    }

    private BigDecimal quantity(Basis basis, boolean air, BigDecimal kilometers, int days) {
        long grams = cargo.grossMass().grams();
        BigDecimal units =
                BigDecimal.valueOf(cargo.loadUnit().isLoose() ? (grams + 19_999_999) / 20_000_000 : cargo.units());
        BigDecimal teu = BigDecimal.valueOf(cargo.loadUnit().teuHundredths(), 2).multiply(units);
        long volumeGrams = (cargo.volume().cubicCentimeters() + 5) / 6;
        return switch (basis) {
            case UNIT -> units;
            case TEU -> teu;
            case FEU -> teu.multiply(new BigDecimal("0.5"));
            case KG -> BigDecimal.valueOf(air ? Math.max(grams, volumeGrams) : grams, 3);
            case UNIT_KM -> units.multiply(kilometers);
            case TKM -> BigDecimal.valueOf(grams, 6).multiply(kilometers);
            case CONSIGNMENT -> BigDecimal.ONE;
            case UNIT_DAY -> units.multiply(BigDecimal.valueOf(days));
            case FEU_DAY, KG_DAY -> throw new IllegalArgumentException("not on a leg: " + basis);
        };
    }

    private long exchange(Rate rate, BigDecimal quantity) {
        BigDecimal amount = rate.amount().multiply(quantity).movePointRight(currency.getDefaultFractionDigits());
        if (!rate.currency().equals(currency)) {
            amount = amount.multiply(perUsd(currency)).divide(perUsd(rate.currency()), 40, RoundingMode.HALF_EVEN);
        }
        return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private BigDecimal perUsd(Currency of) {
        List<ExchangeRate> rows = network.content().exchangeRates().stream()
                .filter(row -> row.currency().equals(of))
                .sorted(Comparator.comparing(ExchangeRate::from))
                .toList();
        return rows.stream()
                .filter(row -> !row.from().isAfter(asOf))
                .reduce((earlier, later) -> later)
                .or(() -> rows.stream().findFirst())
                .map(ExchangeRate::unitsPerUsd)
                .orElse(BigDecimal.ONE);
    }
}
