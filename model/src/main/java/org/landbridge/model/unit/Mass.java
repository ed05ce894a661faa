package org.landbridge.model.unit;

import java.util.Map;

/**
 * A mass.
 *
 * @param grams not negative
 */
public record Mass(long grams) implements Comparable<Mass> {

    private static final Map<String, Long> GRAMS_PER_UNIT = Map.ofEntries(
            Map.entry("g", 1L),
            Map.entry("г", 1L),
            Map.entry("克", 1L),
            Map.entry("kg", 1_000L),
            Map.entry("kgs", 1_000L),
            Map.entry("кг", 1_000L),
            Map.entry("公斤", 1_000L),
            Map.entry("千克", 1_000L),
            Map.entry("t", 1_000_000L),
            Map.entry("ton", 1_000_000L),
            Map.entry("tons", 1_000_000L),
            Map.entry("tonne", 1_000_000L),
            Map.entry("tonnes", 1_000_000L),
            Map.entry("т", 1_000_000L),
            Map.entry("吨", 1_000_000L));

    public Mass {
        if (grams < 0) {
            throw new IllegalArgumentException("mass is negative: " + grams + " g; write zero or more");
        }
    }

    public static Mass ofKilograms(long kilograms) {
        return new Mass(Math.multiplyExact(kilograms, 1_000L));
    }

    /**
     * Reads "20t", "20,000 kg", "1.5 т", "20吨"; a bare number means kilograms.
     *
     * @throws IllegalArgumentException naming the text when it is not a mass
     */
    public static Mass parse(String text) {
        return new Mass(Quantity.parse(text, "mass", GRAMS_PER_UNIT, "kg"));
    }

    public Mass plus(Mass other) {
        return new Mass(Math.addExact(grams, other.grams));
    }

    /** Kilograms, rounded down. */
    public long kilograms() {
        return grams / 1_000;
    }

    public double tonnes() {
        return grams / 1e6;
    }

    @Override
    public int compareTo(Mass other) {
        return Long.compare(grams, other.grams);
    }

    @Override
    public String toString() {
        return grams % 1_000_000 == 0
                ? grams / 1_000_000 + " t"
                : java.math.BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString() + " kg";
    }
}
