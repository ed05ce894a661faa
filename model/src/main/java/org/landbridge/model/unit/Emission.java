package org.landbridge.model.unit;

/**
 * Greenhouse gas emission as CO2 equivalent, by the method of ISO 14083. Radiative forcing of aviation is never part of it.
 *
 * @param wellToWheelGrams g CO2e, fuel or power production and use together
 * @param tankToWheelGrams g CO2e of use alone, at most the well-to-wheel amount
 */
public record Emission(long wellToWheelGrams, long tankToWheelGrams) {

    public static final Emission NONE = new Emission(0, 0);

    public Emission {
        if (tankToWheelGrams < 0 || wellToWheelGrams < tankToWheelGrams) {
            throw new IllegalArgumentException("emission must have 0 <= tank-to-wheel <= well-to-wheel, got "
                    + tankToWheelGrams + " g and " + wellToWheelGrams + " g");
        }
    }

    public Emission plus(Emission other) {
        return new Emission(
                Math.addExact(wellToWheelGrams, other.wellToWheelGrams),
                Math.addExact(tankToWheelGrams, other.tankToWheelGrams));
    }

    public double kilograms() {
        return wellToWheelGrams / 1e3;
    }
}
