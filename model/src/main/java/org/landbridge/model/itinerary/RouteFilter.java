package org.landbridge.model.itinerary;

import java.util.Set;
import org.landbridge.model.service.Mode;

/**
 * What a way may and may not use. An empty set of what is allowed allows everything; an exclusion wins.
 *
 * @param modes allowed for scheduled legs; door trucks are always allowed
 * @param excludedModes not used for scheduled legs
 * @param countries ISO 3166-1 alpha-2, allowed to pass or call at (those of origin and destination always are)
 * @param gateways ids; when not empty every crossing must be one of them
 */
public record RouteFilter(
        Set<Mode> modes,
        Set<Mode> excludedModes,
        Set<String> countries,
        Set<String> excludedCountries,
        Set<String> gateways,
        Set<String> excludedGateways,
        Set<String> carriers,
        Set<String> excludedCarriers) {

    public static final RouteFilter NONE =
            new RouteFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public RouteFilter {
        modes = Set.copyOf(modes);
        excludedModes = Set.copyOf(excludedModes);
        countries = Set.copyOf(countries);
        excludedCountries = Set.copyOf(excludedCountries);
        gateways = Set.copyOf(gateways);
        excludedGateways = Set.copyOf(excludedGateways);
        carriers = Set.copyOf(carriers);
        excludedCarriers = Set.copyOf(excludedCarriers);
    }
}
