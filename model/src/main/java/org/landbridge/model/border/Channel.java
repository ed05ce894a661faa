package org.landbridge.model.border;

import java.util.List;
import java.util.Set;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Mode;

/**
 * A named corridor, fixed by its chain of border crossings, with services both ways.
 *
 * @param gatewayGroups in order away from the hub; each group holds the ids of gateways that can stand for each other; empty for air
 * @param colour the palette word it is drawn in everywhere
 */
public record Channel(
        String id, Names names, List<List<String>> gatewayGroups, Mode mode, String colour, Provenance provenance) {

    public Channel {
        gatewayGroups = gatewayGroups.stream().map(List::copyOf).toList();
    }

    /** Whether an itinerary that crosses these gateways runs by this channel: it crosses one of the first group. */
    public boolean carries(Set<String> crossedGatewayIds) {
        return !gatewayGroups.isEmpty() && gatewayGroups.getFirst().stream().anyMatch(crossedGatewayIds::contains);
    }
}
