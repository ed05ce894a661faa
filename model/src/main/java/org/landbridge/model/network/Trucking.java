package org.landbridge.model.network;

import java.util.Set;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Distance;

/**
 * Where trucks go on demand.
 *
 * @param maxDistance reach, great circle
 * @param detourFactorPct road distance is the great circle times this, in hundredths
 * @param kilometersPerDay driven in 24 hours
 * @param fixedMinutes added to each trip
 * @param openingHours when a truck may leave, local time of where it leaves
 * @param loadUnitIds what it carries
 */
public record Trucking(
        String id,
        Scope scope,
        Distance maxDistance,
        int detourFactorPct,
        int kilometersPerDay,
        int fixedMinutes,
        OpeningHours openingHours,
        Set<String> loadUnitIds,
        String tariff,
        Provenance provenance) {

    /** What it joins. */
    public enum Scope {
        /** A door or site and a facility, either way; door to door too. */
        FIRST_LAST_MILE,
        /** Two facilities near each other. */
        DRAYAGE
    }

    public Trucking {
        loadUnitIds = Set.copyOf(loadUnitIds);
    }

    /** Road distance for a great-circle distance. */
    public Distance roadDistance(Distance greatCircle) {
        return new Distance(greatCircle.meters() * detourFactorPct / 100);
    }

    /** Minutes of a trip over a road distance, rounded up. */
    public int minutes(Distance road) {
        return fixedMinutes + Math.toIntExact(Math.ceilDiv(road.meters() * 1440L, kilometersPerDay * 1000L));
    }
}
