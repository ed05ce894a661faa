package org.landbridge.model.network;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Mode;

/**
 * Least minutes to move cargo from one vehicle to another; null stands for any.
 *
 * @param minutes from being available off the first vehicle to being handed in for the second, 0 or more
 */
public record HandlingTime(
        String id,
        @Nullable FacilityKind facilityKind,
        @Nullable String facilityId,
        @Nullable Mode fromMode,
        @Nullable Mode toMode,
        LoadUnit.@Nullable Kind loadKind,
        int minutes,
        Provenance provenance) {

    /** How particular the row is: the most particular one that fits counts. */
    public int rank() {
        return (facilityId != null ? 32 : 0)
                + (facilityKind != null ? 16 : 0)
                + (fromMode != null ? 8 : 0)
                + (toMode != null ? 4 : 0)
                + (loadKind != null ? 2 : 0);
    }
}
