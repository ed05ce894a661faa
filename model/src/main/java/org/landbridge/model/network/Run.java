package org.landbridge.model.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;

/**
 * A train that really ran. Null is unknown, never zero.
 *
 * @param serviceId null when its service is not in the timetable
 * @param to null when unknown
 * @param precision how exactly the dates are known
 * @param reportedHalfDays transit time as reported, in half days
 */
public record Run(
        String id,
        @Nullable String serviceId,
        String name,
        Facility from,
        @Nullable Facility to,
        @Nullable LocalDate departed,
        @Nullable LocalDate arrived,
        DatePrecision precision,
        @Nullable Integer containers,
        @Nullable Mass grossMass,
        @Nullable String goodsId,
        @Nullable Distance reportedDistance,
        @Nullable Integer reportedHalfDays,
        @Nullable String channelId,
        Provenance provenance) {

    /** How exactly a date is known. */
    public enum DatePrecision {
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }
}
