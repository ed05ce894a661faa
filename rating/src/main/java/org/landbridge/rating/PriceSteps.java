package org.landbridge.rating;

import java.util.Arrays;

/**
 * A price by departure date: the cost of step i holds from its first day until the day before the next step's. Days are sorted, step 0 begins at
 * {@link Integer#MIN_VALUE}, neighbours differ. Costs are whole minor units times {@link RequestRating#COST_UNITS_PER_MINOR}, or {@link RequestRating#NO_RATE}.
 * Immutable.
 */
public final class PriceSteps {

    private static final int[] ALWAYS = {Integer.MIN_VALUE};

    private static final PriceSteps NEVER = new PriceSteps(ALWAYS, new long[] {RequestRating.NO_RATE});

    private final int[] fromEpochDay;
    private final long[] cost;

    private PriceSteps(int[] fromEpochDay, long[] cost) {
        this.fromEpochDay = fromEpochDay;
        this.cost = cost;
    }

    /** No rate on any day. */
    public static PriceSteps never() {
        return NEVER;
    }

    /** The same price on every day. */
    public static PriceSteps always(long cost) {
        return new PriceSteps(ALWAYS, new long[] {cost});
    }

    /**
     * Merges neighbours with equal costs.
     *
     * @param fromEpochDay sorted, the first {@link Integer#MIN_VALUE}
     * @param cost as many as days
     */
    static PriceSteps merged(int[] fromEpochDay, long[] cost) {
        int kept = 1;
        int[] days = fromEpochDay.clone();
        long[] costs = cost.clone();
        for (int s = 1; s < costs.length; s++) {
            if (costs[s] != costs[kept - 1]) {
                days[kept] = days[s];
                costs[kept] = costs[s];
                kept++;
            }
        }
        if (kept == 1) {
            return costs[0] == RequestRating.NO_RATE ? NEVER : always(costs[0]);
        }
        return new PriceSteps(Arrays.copyOf(days, kept), Arrays.copyOf(costs, kept));
    }

    /** Number of steps, at least 1. */
    public int count() {
        return cost.length;
    }

    /** First day of step {@code i} as an epoch day. */
    public int fromEpochDay(int i) {
        return fromEpochDay[i];
    }

    /** Cost of step {@code i} in cost units, or {@link RequestRating#NO_RATE}. */
    public long cost(int i) {
        return cost[i];
    }

    /** Cost of a departure on a day. */
    public long costOn(int epochDay) {
        if (cost.length == 1) {
            return cost[0];
        }
        int found = Arrays.binarySearch(fromEpochDay, epochDay);
        return cost[found >= 0 ? found : -found - 2];
    }

    /** The lowest cost on any day. */
    public long least() {
        long least = cost[0];
        for (long each : cost) {
            least = Math.min(least, each);
        }
        return least;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < cost.length; s++) {
            text.append(s == 0 ? "" : ", from epoch day " + fromEpochDay[s] + " ")
                    .append(cost[s] == RequestRating.NO_RATE ? "no rate" : Long.toString(cost[s]));
        }
        return text.toString();
    }
}
