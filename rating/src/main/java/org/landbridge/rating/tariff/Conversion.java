package org.landbridge.rating.tariff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.ExchangeRate;
import org.landbridge.rating.rounding.HalfUp;

/** Exchange into one currency at the rates of one day. Immutable. */
public final class Conversion {

    private final Exchange exchange;
    private final Currency target;
    private final LocalDate asOf;
    private final BigDecimal minorPerUnit;
    /** By index of the currency in the exchange: minor units of the target for one unit of it. */
    private final double[] factor;

    Conversion(Exchange exchange, Currency target, LocalDate asOf) {
        this.exchange = exchange;
        this.target = target;
        this.asOf = asOf;
        this.minorPerUnit = BigDecimal.TEN.pow(Math.max(0, target.getDefaultFractionDigits()));
        List<Currency> currencies = exchange.currencies();
        this.factor = new double[currencies.size()];
        for (int c = 0; c < factor.length; c++) {
            factor[c] = currencies.get(c).equals(target)
                    ? minorPerUnit.doubleValue()
                    : minorPerUnit.doubleValue()
                            * unitsPerUsd(target).doubleValue()
                            / unitsPerUsd(currencies.get(c)).doubleValue();
        }
    }

    public Currency target() {
        return target;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Minor units of the target for {@code quantity} times {@code amount}, rounded half-up once:
     * quantity x amount x (target per USD) / (from per USD) x minor units per unit.
     */
    public long minor(BigDecimal amount, BigDecimal quantity, Currency from) {
        BigDecimal value = amount.multiply(quantity).multiply(minorPerUnit);
        if (from.equals(target)) {
            return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        }
        return value.multiply(unitsPerUsd(target))
                .divide(unitsPerUsd(from), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The same from doubles, or {@link HalfUp#UNSURE} where these cannot tell. */
    long minorIfSure(double amount, double quantity, int currencyIndex) {
        return HalfUp.ifSure(amount * quantity * factor[currencyIndex]);
    }

    /** The exchange in words, such as {@code 1 USD = 7.20 CNY (2024)}; null when the amount is in the target already. */
    public @Nullable String text(Currency from) {
        if (from.equals(target)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (Currency currency : List.of(from, target)) {
            exchange.findRow(currency, asOf)
                    .ifPresent(row -> parts.add("1 USD = " + row.unitsPerUsd().toPlainString() + " "
                            + currency.getCurrencyCode() + " (" + row.period() + ")"));
        }
        return String.join(", ", parts);
    }

    private BigDecimal unitsPerUsd(Currency currency) {
        return exchange.findRow(currency, asOf).map(ExchangeRate::unitsPerUsd).orElse(BigDecimal.ONE);
    }
}
