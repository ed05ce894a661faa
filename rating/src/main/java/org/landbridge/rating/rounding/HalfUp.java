package org.landbridge.rating.rounding;

/**
 * Rounds half-up from a double where its error cannot change the result, and says so where it could: the caller then works the value out in decimals. So results
 * are those of exact decimals, at the cost of doubles nearly always (a floating-point filter, as geometric predicates use it).
 */
public final class HalfUp {

    /** Answer of {@link #ifSure} where only exact arithmetic can tell. */
    public static final long UNSURE = Long.MIN_VALUE;

    /** Greatest relative error of an estimate: about 45 roundings of a double, where fewer than 10 are made. */
    private static final double RELATIVE_ERROR = 1e-14;

    private static final double LARGEST = 1e12;

    private HalfUp() {}

    /**
     * The whole number nearest to the exact value behind an estimate, halves up.
     *
     * @param estimate not negative, a product or quotient of at most ten doubles each correct to the last place
     */
    public static long ifSure(double estimate) {
        if (!(estimate < LARGEST)) {
            return UNSURE;
        }
        double shifted = estimate + 0.5;
        long whole = (long) shifted;
        double fraction = shifted - whole;
        double margin = shifted * RELATIVE_ERROR;
        return fraction > margin && fraction < 1 - margin ? whole : UNSURE;
    }
}
