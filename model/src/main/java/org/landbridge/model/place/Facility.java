package org.landbridge.model.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A terminal, border station, port, airport, warehouse or junction in a place. Country and zone are those of the place.
 *
 * @param gaugesMm track gauges in millimetres, empty where no rail lies
 * @param iata three letters, airports only
 * @param reeferPlugs whether reefers can be plugged in
 * @param dangerousGoods whether dangerous goods may be handled
 */
public record Facility(
        String id,
        Place place,
        Names names,
        FacilityKind kind,
        Set<Integer> gaugesMm,
        GeoPosition position,
        @Nullable String iata,
        @Nullable String icao,
        OpeningHours openingHours,
        boolean reeferPlugs,
        boolean dangerousGoods,
        Provenance provenance) {

    public Facility {
        gaugesMm = Set.copyOf(gaugesMm);
    }
}
