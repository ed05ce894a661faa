package org.landbridge.feeds.gtfs;

import java.util.List;
import java.util.Map;
import org.landbridge.model.network.Network;

/**
 * A network made of a feed, with the way back to the feed's own ids.
 *
 * @param facilityIds by stop_id, of the stops that trips call at
 * @param routeIds route_id by index of the service in the content's list
 */
public record GtfsNetwork(Network.Content content, Map<String, String> facilityIds, List<String> routeIds) {

    public GtfsNetwork {
        facilityIds = Map.copyOf(facilityIds);
        routeIds = List.copyOf(routeIds);
    }
}
