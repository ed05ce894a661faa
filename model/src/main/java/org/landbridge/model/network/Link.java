package org.landbridge.model.network;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Distance;

/**
 * A stretch of line, road, sea lane or air route between two facilities, usable both ways; at a border it may join the two sides of a gateway.
 *
 * @param country whose network it lies in, ISO 3166-1 alpha-2; null on the sea, in the air and at a crossing
 * @param gaugeMm null where no single gauge lies
 * @param runningMinutes at the planning speed, without border or terminal time; null when unknown
 * @param distanceBasis how the distance was come by: reported, line-km, approx, derived, great-circle+95
 */
public record Link(
        String id,
        Facility from,
        Facility to,
        Mode mode,
        @Nullable String country,
        @Nullable Integer gaugeMm,
        Traction traction,
        Distance distance,
        String distanceBasis,
        @Nullable Integer runningMinutes,
        Provenance provenance) {

    /** What pulls. */
    public enum Traction {
        ELECTRIC,
        DIESEL,
        /** Partly electric: the country's electric share counts. */
        MIXED,
        SHIP,
        JET
    }

    /** The end that is not {@code facility}. */
    public Facility otherEnd(Facility facility) {
        return from.id().equals(facility.id()) ? to : from;
    }
}
