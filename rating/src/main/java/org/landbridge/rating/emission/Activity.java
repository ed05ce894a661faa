package org.landbridge.rating.emission;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Link;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.rating.leg.Stretch;

/** What is done that emits, as far as it decides which factors apply. */
sealed interface Activity {

    /** From this great circle on a flight is a long haul: 3,700 km, as the DESNZ factors are split. */
    long LONG_HAUL_METERS = 3_700_000;

    /**
     * Carriage.
     *
     * @param country whose network, null where it does not matter
     * @param use {@code short-haul}, {@code long-haul}; {@code feeder}, {@code deep-sea}, {@code roro}; empty on land
     */
    record Carriage(Mode mode, @Nullable String country, Link.Traction traction, String use) implements Activity {

        /** A truck on demand: a great circle with a detour stands for the road. */
        static final Carriage TRUCK = new Carriage(Mode.ROAD, null, Link.Traction.DIESEL, "");

        static Carriage of(Stretch stretch, Mode serviceMode, ServiceClass serviceClass) {
            String use =
                    switch (stretch.mode()) {
                        case RAIL, ROAD -> "";
                        case AIR -> stretch.greatCircleMeters() < LONG_HAUL_METERS ? "short-haul" : "long-haul";
                        case SEA ->
                            // wagons and trucks cross the sea on a ferry
                            serviceMode != Mode.SEA
                                    ? "roro"
                                    : serviceClass == ServiceClass.LINER ? "deep-sea" : "feeder";
                    };
            String country = stretch.mode() == Mode.RAIL ? stretch.country() : null;
            Link.Traction traction = stretch.mode() == Mode.RAIL ? stretch.traction() : Link.Traction.DIESEL;
            return new Carriage(stretch.mode(), country, traction, use);
        }
    }

    /** A lift or a stay in a hub. */
    enum Hub implements Activity {
        /** A box from vehicle to vehicle. */
        TRANSLOAD,
        /** Through a shed or warehouse, warm. */
        WAREHOUSE,
        /** Through a cold store. */
        COLD;

        /** Boxes are lifted; loose cargo, and everything in a bonded area or a site, goes through a shed, a cold one when it must be kept cool. */
        static Hub of(Facility facility, boolean loose, boolean cool) {
            boolean shed = loose
                    || switch (facility.kind()) {
                        case BONDED_AREA, OVERSEAS_SITE, EXHIBITION_CENTRE -> true;
                        case RAIL_TERMINAL, BORDER_RAIL, BORDER_ROAD, SEAPORT, DRY_PORT, AIRPORT, JUNCTION -> false;
                    };
            return !shed ? TRANSLOAD : cool ? COLD : WAREHOUSE;
        }

        String use() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
