package org.landbridge.web.api.route;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.unit.Distance;

/**
 * One line of an emission, by the method of ISO 14083.
 *
 * @param element what emits
 * @param emissionFactor row of the factor set; for electric rail the energy row
 * @param gridFactor grid intensity that the energy was multiplied with, null otherwise
 * @param distanceKm null for a hub
 * @param distanceBasis how the distance was come by, empty for a hub
 * @param massKg cargo mass it is counted on
 * @param factor value applied, well-to-wheel
 * @param factorUnit gCO2e/tkm or kgCO2e/t
 * @param dataType primary, modelled or default
 * @param emissionKgCo2e well-to-wheel
 * @param emissionTtwKgCo2e tank-to-wheel part of it
 * @param radiativeForcingKgCo2e of aviation, apart from the emission
 */
public record EmissionLineJson(
        String element,
        String emissionFactor,
        @Nullable String gridFactor,
        @Nullable BigDecimal distanceKm,
        String distanceBasis,
        BigDecimal massKg,
        BigDecimal factor,
        String factorUnit,
        String dataType,
        BigDecimal emissionKgCo2e,
        BigDecimal emissionTtwKgCo2e,
        BigDecimal radiativeForcingKgCo2e,
        List<String> sources,
        boolean illustrative) {

    static EmissionLineJson of(EmissionLine line) {
        Distance distance = line.distance();
        return new EmissionLineJson(
                line.element(),
                line.factorId(),
                line.gridFactorId(),
                distance == null ? null : thousandths(distance.meters()),
                line.distanceBasis(),
                thousandths(line.mass().grams()),
                line.factor(),
                line.factorUnit(),
                line.dataType(),
                thousandths(line.emission().wellToWheelGrams()),
                thousandths(line.emission().tankToWheelGrams()),
                thousandths(line.radiativeForcingGrams()),
                line.sources(),
                line.illustrative());
    }

    /** Kilograms of grams, kilometres of metres: exact, three decimals. */
    static BigDecimal thousandths(long count) {
        return BigDecimal.valueOf(count, 3);
    }
}
