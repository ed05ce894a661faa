package org.landbridge.web.api;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Place;

/**
 * Where something is: a facility, or a door in a place.
 *
 * @param id of the facility, of the place at a door
 * @param localName in the script of its country, null when it is the name already
 * @param kind of the facility, {@code door} at a door
 * @param place id of the place
 * @param placeName in the language asked for
 * @param country ISO 3166-1 alpha-2
 * @param lat degrees, WGS 84
 * @param lon degrees, WGS 84
 * @param zone tz database id of its local times
 */
public record PointJson(
        String id,
        String name,
        @Nullable String localName,
        String kind,
        String place,
        String placeName,
        String country,
        double lat,
        double lon,
        String zone) {

    public static PointJson of(Step.Point point, Telling telling) {
        Facility facility = point.facility();
        return facility == null ? of(point.place(), telling) : of(facility, telling);
    }

    public static PointJson of(Endpoint endpoint, Telling telling) {
        return switch (endpoint) {
            case Endpoint.Door door -> of(door.place(), telling);
            case Endpoint.AtFacility at -> of(at.facility(), telling);
        };
    }

    public static PointJson of(Facility facility, Telling telling) {
        Place place = facility.place();
        GeoPosition position = facility.position();
        return new PointJson(
                facility.id(),
                telling.name(facility.names()),
                telling.localName(facility.names(), place.country()),
                facility.kind().word(),
                place.id(),
                telling.name(place.names()),
                place.country(),
                position.latitude(),
                position.longitude(),
                place.zone().getId());
    }

    public static PointJson of(Place place, Telling telling) {
        return new PointJson(
                place.id(),
                telling.name(place.names()),
                telling.localName(place.names(), place.country()),
                "door",
                place.id(),
                telling.name(place.names()),
                place.country(),
                place.position().latitude(),
                place.position().longitude(),
                place.zone().getId());
    }
}
