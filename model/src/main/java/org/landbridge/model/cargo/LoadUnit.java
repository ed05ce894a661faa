package org.landbridge.model.cargo;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/**
 * A type of load unit: what is lifted as one, or loose air cargo.
 *
 * @param teuHundredths twenty-foot equivalents times 100 (a 45-foot box is 225); 0 for loose cargo
 * @param tare empty mass, null for loose cargo
 * @param maxPayload greatest cargo mass in one unit, null without a limit
 * @param innerVolume null without a limit
 */
public record LoadUnit(
        String id,
        Names names,
        Kind kind,
        int teuHundredths,
        @Nullable Mass tare,
        @Nullable Mass maxPayload,
        @Nullable Volume innerVolume,
        boolean reefer,
        Provenance provenance) {

    /** What is moved: a container, loose cargo by the kilogram, a road trailer. */
    public enum Kind {
        CONTAINER,
        LOOSE,
        TRAILER
    }

    public boolean isLoose() {
        return kind == Kind.LOOSE;
    }
}
