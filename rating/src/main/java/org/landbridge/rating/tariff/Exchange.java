package org.landbridge.rating.tariff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.model.network.Rate;

/**
 * The one place where currencies are exchanged: through the US dollar, by the latest period that has begun on the day asked for, else by the first. Of a year and
 * a month that begin on the same day the month counts. The dollar itself needs no row. Immutable.
 */
public final class Exchange {

    static final Currency USD = Currency.getInstance("USD");

    private final List<Currency> currencies = new ArrayList<>();
    private final Map<Currency, List<ExchangeRate>> periods = new HashMap<>();

    private Exchange() {}

    /**
     * Reads the currency table.
     *
     * @throws IllegalArgumentException naming the currencies of the price list that the table lacks
     */
    public static Exchange of(List<ExchangeRate> table, List<Rate> priceList) {
        Exchange exchange = new Exchange();
        for (ExchangeRate row : table) {
            exchange.periods
                    .computeIfAbsent(row.currency(), c -> new ArrayList<>())
                    .add(row);
        }
        for (List<ExchangeRate> rows : exchange.periods.values()) {
            rows.sort(Comparator.comparing(ExchangeRate::from)
                    .thenComparing(row -> row.period().length()));
        }
        exchange.currencies.add(USD);
        exchange.periods.keySet().stream()
                .filter(currency -> !currency.equals(USD))
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .forEach(exchange.currencies::add);
        TreeSet<String> unknown = new TreeSet<>();
        for (Rate rate : priceList) {
            if (!exchange.currencies.contains(rate.currency())) {
                unknown.add(rate.currency().getCurrencyCode());
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("rates are in " + String.join(", ", unknown)
                    + ", but currencies.csv has no row for that; add units per USD and a period");
        }
        return exchange;
    }

    /** Currencies that can be exchanged, the dollar first. */
    public List<Currency> currencies() {
        return List.copyOf(currencies);
    }

    /**
     * Exchange into {@code target} at the rates of a day.
     *
     * @throws IllegalArgumentException when the target has no row
     */
    public Conversion to(Currency target, LocalDate asOf) {
        if (!currencies.contains(target)) {
            throw new IllegalArgumentException("no exchange rate for " + target.getCurrencyCode() + "; ask for one of "
                    + String.join(
                            ", ",
                            currencies.stream().map(Currency::getCurrencyCode).toList()));
        }
        return new Conversion(this, target, asOf);
    }

    /** The row that holds on a day; empty for the dollar without a row of its own. */
    Optional<ExchangeRate> findRow(Currency currency, LocalDate asOf) {
        List<ExchangeRate> rows = periods.getOrDefault(currency, List.of());
        ExchangeRate found = rows.isEmpty() ? null : rows.getFirst();
        for (ExchangeRate row : rows) {
            if (!row.from().isAfter(asOf)) {
                found = row;
            }
        }
        return Optional.ofNullable(found);
    }

    int indexOf(Currency currency) {
        return currencies.indexOf(currency);
    }
}
