package org.landbridge.model.unit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount of money.
 *
 * @param currency ISO 4217 currency
 * @param minor amount in the currency's minor unit (cents for USD, whole yen for JPY), may be negative
 */
public record Money(Currency currency, long minor) {

    /** The amount rounded half-up to the minor unit of {@code currency}. */
    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(currency, toMinor(amount, currency));
    }

    public static Money zero(Currency currency) {
        return new Money(currency, 0);
    }

    /** Minor units of a decimal amount, rounded half-up; throws {@link ArithmeticException} beyond the range of a long. */
    public static long toMinor(BigDecimal amount, Currency currency) {
        return amount.movePointRight(digits(currency))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /**
     * The sum of both.
     *
     * @throws IllegalArgumentException when the currencies differ
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "cannot add " + other.currency + " to " + currency + "; convert one of them first");
        }
        return new Money(currency, Math.addExact(minor, other.minor));
    }

    public Money minus(Money other) {
        return plus(new Money(other.currency, Math.negateExact(other.minor)));
    }

    /** The amount as a decimal with as many places as the currency has. */
    public BigDecimal amount() {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + amount().toPlainString();
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
