package org.landbridge.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;

/** Requests in few words. */
final class Ask {

    private Ask() {}

    static RouteRequest terminals(Network network, Cargo cargo, String from, String to, String ready) {
        return new RouteRequest(
                new Endpoint.AtFacility(network.getFacility(from)),
                new Endpoint.AtFacility(network.getFacility(to)),
                cargo,
                new Timing.ReadyAt(Instant.parse(ready), Duration.ZERO),
                RouteFilter.NONE,
                Currency.getInstance("USD"),
                RouteRequest.DEFAULT_HORIZON_DAYS);
    }

    static RouteRequest doors(Network network, Cargo cargo, String from, String to, String ready) {
        return new RouteRequest(
                new Endpoint.Door(network.getPlace(from)),
                new Endpoint.Door(network.getPlace(to)),
                cargo,
                new Timing.ReadyAt(Instant.parse(ready), Duration.ZERO),
                RouteFilter.NONE,
                Currency.getInstance("USD"),
                RouteRequest.DEFAULT_HORIZON_DAYS);
    }
}
