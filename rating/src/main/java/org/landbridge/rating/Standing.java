package org.landbridge.rating;

/**
 * What standing at a facility costs one cargo: storage after its free time, and for a reefer the plug after its own; both grow by the minute.
 *
 * @param freeMinutes of storage
 * @param costPerMinute of storage, cost units
 * @param plugFreeMinutes of the plug
 * @param plugCostPerMinute of the plug, cost units; 0 for a cargo that is not plugged in
 */
public record Standing(int freeMinutes, long costPerMinute, int plugFreeMinutes, long plugCostPerMinute) {

    /** Where standing costs nothing. */
    public static final Standing FREE = new Standing(0, 0, 0, 0);

    /** Cost units for standing that many minutes, 0 or more. */
    public long cost(long minutes) {
        return Math.max(0, minutes - freeMinutes) * costPerMinute
                + Math.max(0, minutes - plugFreeMinutes) * plugCostPerMinute;
    }
}
