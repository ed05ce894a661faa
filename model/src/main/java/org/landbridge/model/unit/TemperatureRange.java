package org.landbridge.model.unit;

import org.jspecify.annotations.Nullable;

/**
 * The temperatures goods may have on the way. An open end is null.
 *
 * @param minDeciCelsius lowest, tenths of a degree Celsius
 * @param maxDeciCelsius highest, tenths of a degree Celsius
 */
public record TemperatureRange(
        @Nullable Integer minDeciCelsius, @Nullable Integer maxDeciCelsius) {

    /** Goods whose highest temperature is below this need a reefer: 12 degrees Celsius, a rule of this project for dry boxes in summer. */
    private static final int DRY_BOX_DECI_CELSIUS = 120;

    public static final TemperatureRange ANY = new TemperatureRange(null, null);

    public TemperatureRange {
        if (minDeciCelsius != null && maxDeciCelsius != null && minDeciCelsius > maxDeciCelsius) {
            throw new IllegalArgumentException("temperature range is upside down: " + minDeciCelsius / 10.0 + " to "
                    + maxDeciCelsius / 10.0 + " C; write the lower one first");
        }
    }

    /** Whether the goods must be cooled or frozen on the way. */
    public boolean needsReefer() {
        return maxDeciCelsius != null && maxDeciCelsius < DRY_BOX_DECI_CELSIUS;
    }

    @Override
    public String toString() {
        return (minDeciCelsius == null ? "" : minDeciCelsius / 10.0) + ".."
                + (maxDeciCelsius == null ? "" : maxDeciCelsius / 10.0) + " C";
    }
}
