package org.landbridge.feeds.timetable;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/**
 * What the services made from one foreign line, flight or loop have in common; runs of one head with equal calls and times become one service.
 *
 * @param key the foreign id, such as a route_id or flight number; the services' ids are made from it
 * @param name shown to people
 * @param carrier who runs it
 * @param aircraftId of the network's aircraft, null when unknown or not a flight
 * @param capacityMass per departure, null when unknown
 * @param capacityVolume per departure, null when unknown
 * @param loadUnitIds of {@code 20gp}, {@code 40hc}, {@code loose}
 */
public record ServiceHead(
        String key,
        String name,
        Mode mode,
        ServiceClass serviceClass,
        String carrier,
        @Nullable String aircraftId,
        @Nullable Mass capacityMass,
        @Nullable Volume capacityVolume,
        Set<String> loadUnitIds) {

    public ServiceHead {
        loadUnitIds = Set.copyOf(loadUnitIds);
    }

    /** A service of unknown capacity that carries every load unit. */
    public static ServiceHead of(String key, String name, Mode mode, ServiceClass serviceClass, String carrier) {
        return new ServiceHead(key, name, mode, serviceClass, carrier, null, null, null, UnpricedTerms.LOAD_UNIT_IDS);
    }
}
