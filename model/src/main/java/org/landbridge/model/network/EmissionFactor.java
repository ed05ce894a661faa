package org.landbridge.model.network;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Mode;

/**
 * One row of a factor set.
 *
 * @param mode null where it does not matter
 * @param country ISO 3166-1 alpha-2, null = any
 * @param use what within the mode it is for: {@code electric}, {@code diesel}, {@code reefer}, {@code short-haul}, {@code long-haul}, {@code feeder}, {@code deep-sea}, {@code roro}, {@code average}, {@code full}, {@code transload}, {@code warehouse}, {@code cold}, empty = general
 * @param unit gCO2e/tkm, gCO2/kWh, kWh/tkm, kgCO2e/t, fraction, km
 * @param tankToWheel null where not told apart
 * @param wellToTank null where not told apart
 * @param wellToWheel the value
 */
public record EmissionFactor(
        String id,
        @Nullable Mode mode,
        Kind kind,
        @Nullable String country,
        String use,
        String description,
        String unit,
        @Nullable BigDecimal tankToWheel,
        @Nullable BigDecimal wellToTank,
        BigDecimal wellToWheel,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Provenance provenance) {

    /** What sort of number it is. */
    public enum Kind {
        TRANSPORT,
        GRID,
        ENERGY,
        ELECTRIC_SHARE,
        HUB,
        UPLIFT,
        RADIATIVE_FORCING,
        DISTANCE_ADDITION
    }
}
