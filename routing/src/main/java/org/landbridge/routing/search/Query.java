package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.OpenTimes;
import org.landbridge.routing.timetable.Timetable;

/**
 * One question as arrays: when, from where, to where, what counts.
 *
 * <pre>
 * access a   facility, minutes by truck (0 and not a truck: the cargo is handed in at the facility itself), hours of leaving, cost, grams
 * egress e   likewise, from a facility to the destination
 * dray d     from a facility to another between two services: drayFirst[f] .. drayFirst[f+1]-1
 * </pre>
 */
public final class Query {

    /** Criteria as bits; the engine compares those of {@link #criteria}. */
    public static final int ARRIVAL = 1;

    public static final int COST = 2;
    public static final int GRAMS = 4;
    public static final int HANDLINGS = 8;
    public static final int DEPARTURE = 16;

    /** No limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE / 2;

    public int criteria = ARRIVAL | COST | GRAMS | HANDLINGS;
    /** The cargo cannot leave its origin before. */
    public int readyMinute;
    /** The cargo leaves its origin no later. */
    public int latestLeave = UNLIMITED;
    /** The cargo is at its destination no later. */
    public int deadline;
    /** Most minutes from departure to arrival. */
    public int longestMinutes = UNLIMITED;
    /** Most legs, trucks included. */
    public int maxLegs = 8;
    /** By call, whether the section that leads to it passes what a way must pass somewhere; empty = nothing is required. */
    public boolean[] require = {};
    /** Most labels made before the search stops and says that it was cut short. */
    public int labelBudget = 4_000_000;

    /** The facility that is the origin, or {@link Timetable#NONE} for a door. */
    public int origin = Timetable.NONE;
    /** The terminal that is the destination, or {@link Timetable#NONE} for a door. */
    public int destination = Timetable.NONE;
    /** The facility that is the destination, terminal or door of one's own, or {@link Timetable#NONE}. */
    public int destinationFacility = Timetable.NONE;
    /** Hours of the destination. */
    public int destinationHours = OpenTimes.ALWAYS;

    int accessCount;
    int[] accessFacility = new int[8];
    boolean[] accessTruck = new boolean[8];
    int[] accessMinutes = new int[8];
    int[] accessHours = new int[8];
    long[] accessCost = new long[8];
    long[] accessGrams = new long[8];

    int egressCount;
    int[] egressFacility = new int[8];
    int[] egressMinutes = new int[8];
    int[] egressHours = new int[8];
    long[] egressCost = new long[8];
    long[] egressGrams = new long[8];

    int drayCount;
    int[] drayFrom = new int[8];
    int[] drayTo = new int[8];
    int[] drayMinutes = new int[8];
    int[] drayHours = new int[8];
    long[] drayCost = new long[8];
    long[] drayGrams = new long[8];

    boolean direct;
    int directMinutes;
    int directHours;
    long directCost;
    long directGrams;

    /** The cargo is handed in at the facility itself. */
    public int startAt(int facility, int hours) {
        return access(facility, false, 0, hours, 0, 0);
    }

    /** A truck brings the cargo to a facility; it leaves within {@code hours}. */
    public int accessByTruck(int facility, int minutes, int hours, long cost, long grams) {
        return access(facility, true, minutes, hours, cost, grams);
    }

    private int access(int facility, boolean truck, int minutes, int hours, long cost, long grams) {
        int a = accessCount++;
        if (a == accessFacility.length) {
            int size = a * 2;
            accessFacility = Arrays.copyOf(accessFacility, size);
            accessTruck = Arrays.copyOf(accessTruck, size);
            accessMinutes = Arrays.copyOf(accessMinutes, size);
            accessHours = Arrays.copyOf(accessHours, size);
            accessCost = Arrays.copyOf(accessCost, size);
            accessGrams = Arrays.copyOf(accessGrams, size);
        }
        accessFacility[a] = facility;
        accessTruck[a] = truck;
        accessMinutes[a] = minutes;
        accessHours[a] = hours;
        accessCost[a] = cost;
        accessGrams[a] = grams;
        return a;
    }

    /** A truck takes the cargo from a facility to the destination; those from one facility come one after another. */
    public int egressByTruck(int facility, int minutes, int hours, long cost, long grams) {
        int e = egressCount++;
        if (e == egressFacility.length) {
            int size = e * 2;
            egressFacility = Arrays.copyOf(egressFacility, size);
            egressMinutes = Arrays.copyOf(egressMinutes, size);
            egressHours = Arrays.copyOf(egressHours, size);
            egressCost = Arrays.copyOf(egressCost, size);
            egressGrams = Arrays.copyOf(egressGrams, size);
        }
        egressFacility[e] = facility;
        egressMinutes[e] = minutes;
        egressHours[e] = hours;
        egressCost[e] = cost;
        egressGrams[e] = grams;
        return e;
    }

    /** A truck moves the cargo between two facilities, from one service to another; drays from one facility come one after another. */
    public int dray(int from, int to, int minutes, int hours, long cost, long grams) {
        int d = drayCount++;
        if (d == drayFrom.length) {
            int size = d * 2;
            drayFrom = Arrays.copyOf(drayFrom, size);
            drayTo = Arrays.copyOf(drayTo, size);
            drayMinutes = Arrays.copyOf(drayMinutes, size);
            drayHours = Arrays.copyOf(drayHours, size);
            drayCost = Arrays.copyOf(drayCost, size);
            drayGrams = Arrays.copyOf(drayGrams, size);
        }
        drayFrom[d] = from;
        drayTo[d] = to;
        drayMinutes[d] = minutes;
        drayHours[d] = hours;
        drayCost[d] = cost;
        drayGrams[d] = grams;
        return d;
    }

    /** A truck goes from door to door. */
    public void directByTruck(int minutes, int hours, long cost, long grams) {
        direct = true;
        directMinutes = minutes;
        directHours = hours;
        directCost = cost;
        directGrams = grams;
    }

    boolean requires() {
        return require.length > 0;
    }

    boolean counts(int criterion) {
        return (criteria & criterion) != 0;
    }
}
