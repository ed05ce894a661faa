package org.landbridge.model.unit;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A volume.
 *
 * @param cubicCentimeters not negative
 */
public record Volume(long cubicCentimeters) implements Comparable<Volume> {

    private static final Map<String, Long> PER_UNIT = Map.of(
            "m3",
            1_000_000L,
            "m³",
            1_000_000L,
            "cbm",
            1_000_000L,
            "м3",
            1_000_000L,
            "м³",
            1_000_000L,
            "立方米",
            1_000_000L,
            "l",
            1_000L,
            "cm3",
            1L);

    public Volume {
        if (cubicCentimeters < 0) {
            throw new IllegalArgumentException("volume is negative: " + cubicCentimeters + " cm3; write zero or more");
        }
    }

    /** Reads "45 m3", "45 cbm", "45立方米"; a bare number means cubic metres. */
    public static Volume parse(String text) {
        return new Volume(Quantity.parse(text, "volume", PER_UNIT, "m3"));
    }

    public double cubicMeters() {
        return cubicCentimeters / 1e6;
    }

    @Override
    public int compareTo(Volume other) {
        return Long.compare(cubicCentimeters, other.cubicCentimeters);
    }

    @Override
    public String toString() {
        return BigDecimal.valueOf(cubicCentimeters, 6).stripTrailingZeros().toPlainString() + " m3";
    }
}
