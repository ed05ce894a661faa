package org.landbridge.rating.leg;

import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Link;
import org.landbridge.model.service.Mode;

/**
 * One link as a service uses it.
 *
 * @param country whose network it lies in: of the link, or of its first side at a crossing; null on the sea and in the air
 * @param meters distance to be counted
 * @param greatCircleMeters between its ends, which tells a short haul from a long one in the air
 * @param assumed whether no link was known and the great circle stands for it
 */
public record Stretch(
        Mode mode,
        @Nullable String country,
        Link.Traction traction,
        long meters,
        String distanceBasis,
        long greatCircleMeters,
        boolean assumed) {

    static Stretch of(Link link) {
        boolean onLand = link.mode() == Mode.RAIL || link.mode() == Mode.ROAD;
        String country = link.country() == null && onLand ? link.from().place().country() : link.country();
        long greatCircle =
                link.from().position().greatCircleTo(link.to().position()).meters();
        return new Stretch(
                link.mode(),
                country,
                link.traction(),
                link.distance().meters(),
                link.distanceBasis(),
                greatCircle,
                false);
    }
}
