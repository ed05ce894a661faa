package org.landbridge.model.unit;

/**
 * A distance along a line, road, sea lane or great circle.
 *
 * @param meters not negative
 */
public record Distance(long meters) implements Comparable<Distance> {

    public static final Distance ZERO = new Distance(0);

    public Distance {
        if (meters < 0) {
            throw new IllegalArgumentException("distance is negative: " + meters + " m; write zero or more");
        }
    }

    public static Distance ofKilometers(double kilometers) {
        return new Distance(Math.round(kilometers * 1_000));
    }

    public Distance plus(Distance other) {
        return new Distance(Math.addExact(meters, other.meters));
    }

    public double kilometers() {
        return meters / 1e3;
    }

    @Override
    public int compareTo(Distance other) {
        return Long.compare(meters, other.meters);
    }

    @Override
    public String toString() {
        return Math.round(meters / 1e3) + " km";
    }
}
