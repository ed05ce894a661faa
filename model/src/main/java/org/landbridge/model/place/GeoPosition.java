package org.landbridge.model.place;

import org.landbridge.model.unit.Distance;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record GeoPosition(double latitude, double longitude) {

    /** Mean earth radius in metres (IUGG 1980, R1). */
    private static final double EARTH_RADIUS_METERS = 6_371_008.8;

    public GeoPosition {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("position off the earth: latitude " + latitude + ", longitude "
                    + longitude + "; write degrees, -90 to 90 and -180 to 180");
        }
    }

    /** Great-circle distance by the haversine formula on a sphere: within 0.6 % of the ellipsoid. */
    public Distance greatCircleTo(GeoPosition other) {
        double lat1 = Math.toRadians(latitude);
        double lat2 = Math.toRadians(other.latitude);
        double sinLat = Math.sin((lat2 - lat1) / 2);
        double sinLon = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double a = sinLat * sinLat + Math.cos(lat1) * Math.cos(lat2) * sinLon * sinLon;
        return new Distance(Math.round(2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(a)))));
    }
}
