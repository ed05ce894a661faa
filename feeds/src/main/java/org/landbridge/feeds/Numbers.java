package org.landbridge.feeds;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads cells that are numbers: a decimal point, no thousands separators, no exponent. Limits are inclusive and part of every call. */
final class Numbers {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,15}(\\.[0-9]{1,15})?");

    private Numbers() {}

    /** The number, null when the cell is empty or not a number within the limits. */
    static @Nullable BigDecimal decimal(Row row, String column, double least, double greatest) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!DECIMAL.matcher(text).matches()) {
            row.error(
                    Code.NUMBER_MALFORMED,
                    column,
                    "'" + Text.shown(text) + "' is not a number; write digits with a decimal point, as 1250.5");
            return null;
        }
        BigDecimal value = new BigDecimal(text);
        if (value.doubleValue() < least || value.doubleValue() > greatest) {
            row.error(
                    Code.NUMBER_OUT_OF_RANGE,
                    column,
                    column + " is " + text + "; it must lie between " + plain(least) + " and " + plain(greatest));
            return null;
        }
        return value;
    }

    private static String plain(double limit) {
        return BigDecimal.valueOf(limit).stripTrailingZeros().toPlainString();
    }

    /** As {@link #decimal}; an empty cell is an error, and {@code least} stands in. */
    static BigDecimal requiredDecimal(Row row, String column, double least, double greatest) {
        row.required(column);
        BigDecimal value = decimal(row, column, least, greatest);
        return value == null ? BigDecimal.valueOf(least) : value;
    }

    /** A whole number times {@code factor}, rounded half-up; null when the cell is empty or not a number within the limits. */
    static @Nullable Integer scaled(Row row, String column, int factor, double least, double greatest) {
        BigDecimal value = decimal(row, column, least, greatest);
        return value == null ? null : times(value, factor);
    }

    /** As {@link #scaled}; an empty cell is an error, and {@code least} stands in. */
    static int requiredScaled(Row row, String column, int factor, double least, double greatest) {
        return times(requiredDecimal(row, column, least, greatest), factor);
    }

    private static int times(BigDecimal value, int factor) {
        return value.multiply(BigDecimal.valueOf(factor))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** A whole number; null when the cell is empty or not one within the limits. */
    static @Nullable Integer whole(Row row, String column, int least, int greatest) {
        BigDecimal value = decimal(row, column, least, greatest);
        if (value == null) {
            return null;
        }
        if (value.stripTrailingZeros().scale() > 0) {
            row.error(
                    Code.NUMBER_MALFORMED,
                    column,
                    column + " is " + value.toPlainString() + "; it must be a whole number");
            return null;
        }
        return value.intValueExact();
    }

    /** As {@link #whole}; an empty cell is an error, and {@code least} stands in. */
    static int requiredWhole(Row row, String column, int least, int greatest) {
        row.required(column);
        Integer value = whole(row, column, least, greatest);
        return value == null ? least : value;
    }

    /** Hours as minutes, rounded half-up; null when the cell is empty. */
    static @Nullable Integer minutes(Row row, String column, int greatestHours) {
        return scaled(row, column, 60, 0, greatestHours);
    }

    /** Hours as minutes, an empty cell as 0. */
    static int minutesOrZero(Row row, String column, int greatestHours) {
        Integer minutes = minutes(row, column, greatestHours);
        return minutes == null ? 0 : minutes;
    }

    /** An ISO 4217 currency; US dollar stands in. */
    static Currency currency(Row row, String column) {
        String text = row.required(column);
        Currency dollar = Currency.getInstance("USD");
        if (text.isEmpty()) {
            return dollar;
        }
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            row.error(
                    Code.CURRENCY_UNKNOWN,
                    column,
                    "'" + Text.shown(text) + "' is no ISO 4217 currency; write three capital letters, as CNY");
            return dollar;
        }
    }
}
