package org.landbridge.model.place;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A locality: a city or town in which doors and facilities are.
 *
 * @param country ISO 3166-1 alpha-2
 * @param unlocode five characters without a space, null when unknown
 */
public record Place(
        String id,
        Names names,
        String country,
        GeoPosition position,
        ZoneId zone,
        @Nullable String unlocode,
        Provenance provenance) {}
