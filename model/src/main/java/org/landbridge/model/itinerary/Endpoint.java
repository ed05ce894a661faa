package org.landbridge.model.itinerary;

import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Place;

/** Where a consignment starts or ends. */
public sealed interface Endpoint {

    /** A door in a town: trucks fetch and bring. */
    record Door(Place place) implements Endpoint {}

    /** A facility: handed in or taken out there; a site or hall is reached by truck like a door. */
    record AtFacility(Facility facility) implements Endpoint {}

    default Place place() {
        return switch (this) {
            case Door door -> door.place;
            case AtFacility at -> at.facility.place();
        };
    }

    /** The id by which it was asked. */
    default String id() {
        return switch (this) {
            case Door door -> door.place.id();
            case AtFacility at -> at.facility.id();
        };
    }
}
