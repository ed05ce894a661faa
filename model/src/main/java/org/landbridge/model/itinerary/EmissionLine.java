package org.landbridge.model.itinerary;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Emission;
import org.landbridge.model.unit.Mass;

/**
 * One line of an emission: a transport element (mass x distance x factor) or a hub element (mass x factor), by the method of ISO 14083.
 *
 * @param element what emits, such as {@code rail CN electric} or {@code hub}
 * @param factorId the row of the factor set; for electric rail the energy row
 * @param gridFactorId the grid intensity multiplied with the energy, null otherwise
 * @param distance null for a hub
 * @param distanceBasis of the links: reported, line-km, approx, derived, great-circle+95; empty for a hub
 * @param mass cargo mass it is counted on
 * @param factor the value applied, well-to-wheel, in {@code factorUnit}
 * @param factorUnit gCO2e/tkm or kgCO2e/t
 * @param dataType primary, modelled or default
 * @param emission the result
 * @param radiativeForcingGrams g CO2e shown apart, never part of {@code emission}; 0 but in the air
 */
public record EmissionLine(
        String element,
        String factorId,
        @Nullable String gridFactorId,
        @Nullable Distance distance,
        String distanceBasis,
        Mass mass,
        BigDecimal factor,
        String factorUnit,
        String dataType,
        Emission emission,
        long radiativeForcingGrams,
        List<String> sources,
        boolean illustrative) {

    public EmissionLine {
        sources = List.copyOf(sources);
    }
}
