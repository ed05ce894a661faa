package org.landbridge.rating.emission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Emission;
import org.landbridge.model.unit.Mass;
import org.landbridge.rating.rounding.HalfUp;

/**
 * An intensity ready to be applied, with where it comes from.
 *
 * @param label what emits, in words
 * @param wellToWheel gCO2e/tkm, in a hub kgCO2e/t
 * @param tankToWheel the part of use; 0 where the factor set does not tell it apart
 * @param radiativeForcing gCO2e/tkm shown apart, 0 but in the air
 * @param distanceShare part of the distance it holds for, 1 but on a mixed line
 * @param hub whether it is per tonne and not per tonne-kilometre
 * @param dataType primary, modelled or default
 */
record Element(
        String label,
        String factorId,
        @Nullable String gridFactorId,
        BigDecimal wellToWheel,
        BigDecimal tankToWheel,
        BigDecimal radiativeForcing,
        BigDecimal distanceShare,
        boolean hub,
        String dataType,
        List<String> sources,
        boolean illustrative) {

    private static final String TRANSPORT_UNIT = "gCO2e/tkm";
    private static final String HUB_UNIT = "kgCO2e/t";

    /** g x m to t x km. */
    private static final int TONNE_KILOMETER_PLACES = 9;

    /** g x (kg/t) to g of emission. */
    private static final int HUB_PLACES = 3;

    Element {
        sources = List.copyOf(sources);
    }

    /** An element of transport with a distance, as a line. */
    EmissionLine line(long massGrams, long meters, String distanceBasis, boolean assumedDistance) {
        return new EmissionLine(
                label,
                factorId,
                gridFactorId,
                hub ? null : new Distance(meters),
                hub ? "" : distanceBasis,
                new Mass(massGrams),
                wellToWheel,
                hub ? HUB_UNIT : TRANSPORT_UNIT,
                dataType,
                new Emission(grams(wellToWheel, massGrams, meters), grams(tankToWheel, massGrams, meters)),
                grams(radiativeForcing, massGrams, meters),
                sources,
                illustrative || assumedDistance);
    }

    /** Well-to-wheel grams, as in the line. {@code factor} is {@link #wellToWheel} as a double. */
    long grams(long massGrams, long meters, double factor) {
        double estimate = hub ? massGrams * factor / 1e3 : (double) massGrams * meters * factor / 1e9;
        long sure = HalfUp.ifSure(estimate);
        return sure != HalfUp.UNSURE ? sure : grams(wellToWheel, massGrams, meters);
    }

    private long grams(BigDecimal factor, long massGrams, long meters) {
        BigDecimal mass = BigDecimal.valueOf(massGrams);
        BigDecimal exact = hub
                ? mass.multiply(factor).movePointLeft(HUB_PLACES)
                : mass.multiply(BigDecimal.valueOf(meters)).multiply(factor).movePointLeft(TONNE_KILOMETER_PLACES);
        return exact.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
