package org.landbridge.web.api.find;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A place or facility to start or end at.
 *
 * @param id what a request names it by
 * @param code UN/LOCODE of a place, IATA code of an airport, null when there is none
 */
public record PlaceJson(
        String id,
        String name,
        @Nullable String localName,
        String kind,
        String placeName,
        String country,
        double lat,
        double lon,
        String zone,
        @Nullable String code) {

    static PlaceJson of(Endpoint endpoint, Telling telling) {
        PointJson point = PointJson.of(endpoint, telling);
        String code = endpoint instanceof Endpoint.AtFacility at
                ? at.facility().iata()
                : endpoint.place().unlocode();
        return new PlaceJson(
                point.id(),
                point.name(),
                point.localName(),
                point.kind(),
                point.placeName(),
                point.country(),
                point.lat(),
                point.lon(),
                point.zone(),
                code);
    }
}
