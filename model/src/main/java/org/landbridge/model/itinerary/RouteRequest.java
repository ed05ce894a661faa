package org.landbridge.model.itinerary;

import java.util.Currency;
import org.landbridge.model.cargo.Cargo;

/**
 * One question: how can this cargo go from here to there?
 *
 * @param currency in which costs are answered and compared
 * @param horizonDays how long after it can leave a way may take, 1 to 366
 */
public record RouteRequest(
        Endpoint origin,
        Endpoint destination,
        Cargo cargo,
        Timing timing,
        RouteFilter filter,
        Currency currency,
        int horizonDays) {

    /** Horizon when none is asked: ten weeks, as long as a slow sea way over Suez with its feeder takes. */
    public static final int DEFAULT_HORIZON_DAYS = 70;

    public RouteRequest {
        if (horizonDays < 1 || horizonDays > 366) {
            throw new IllegalArgumentException("horizon of " + horizonDays + " days; ask for 1 to 366");
        }
        if (origin.equals(destination)) {
            throw new IllegalArgumentException("origin and destination are both " + origin.id() + "; they must differ");
        }
    }

    public RouteRequest withFilter(RouteFilter other) {
        return new RouteRequest(origin, destination, cargo, timing, other, currency, horizonDays);
    }

    public RouteRequest withTiming(Timing other) {
        return new RouteRequest(origin, destination, cargo, other, filter, currency, horizonDays);
    }

    public RouteRequest withCargo(Cargo other) {
        return new RouteRequest(origin, destination, other, timing, filter, currency, horizonDays);
    }

    public RouteRequest withHorizonDays(int days) {
        return new RouteRequest(origin, destination, cargo, timing, filter, currency, days);
    }
}
