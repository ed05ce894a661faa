package org.landbridge.model.cargo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;

/**
 * What is to be carried in one request, packed in equal load units.
 *
 * @param goods what it is
 * @param grossMass of all cargo with its packing, without the boxes; more than zero
 * @param volume of all cargo; more than zero
 * @param loadUnit the type it travels in
 * @param units how many of them, at least 1; always 1 for loose cargo
 * @param temperature what it must be kept at
 * @param shelfLife how long it lasts from the ready time, null without a limit
 */
public record Cargo(
        Goods goods,
        Mass grossMass,
        Volume volume,
        LoadUnit loadUnit,
        int units,
        TemperatureRange temperature,
        @Nullable Duration shelfLife) {

    public Cargo {
        if (grossMass.grams() <= 0 || volume.cubicCentimeters() <= 0 || units < 1) {
            throw new IllegalArgumentException("cargo needs mass, volume and at least one unit; got " + grossMass + ", "
                    + volume + ", " + units + " units");
        }
        if (loadUnit.isLoose() && units != 1) {
            throw new IllegalArgumentException("loose cargo counts as one unit, got " + units);
        }
    }

    /** Cargo mass in the heaviest of the equal units, rounded up to the gram. */
    public Mass massPerUnit() {
        return new Mass(Math.ceilDiv(grossMass.grams(), units));
    }

    /** Mass carried including the boxes' own. */
    public Mass massWithTare() {
        Mass tare = loadUnit.tare();
        return tare == null ? grossMass : grossMass.plus(new Mass(Math.multiplyExact(tare.grams(), units)));
    }

    /** Twenty-foot equivalents of all units, times 100. */
    public int teuHundredths() {
        return Math.multiplyExact(loadUnit.teuHundredths(), units);
    }

    public boolean dangerous() {
        return goods.dangerousGoodsClass() != null;
    }

    public boolean needsReefer() {
        return loadUnit.reefer() || temperature.needsReefer();
    }
}
