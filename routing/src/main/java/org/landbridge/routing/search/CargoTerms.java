package org.landbridge.routing.search;

import java.util.Arrays;
import org.landbridge.routing.timetable.Timetable;

/**
 * What one cargo may use and what it pays, laid over the arrays of a timetable.
 *
 * <pre>
 * service s   usable[s]
 * pair p      price steps stepFirst[p] .. stepFirst[p+1]-1 (none = not usable); grams[p]
 * step t      cost stepCost[t] holds for departure days (local, at the boarding call) from stepDay[t] until the next step's;
 *             leastFrom[t]: least cost of this and all later steps of the pair; NO_RATE where no price holds
 * facility f  handlingCost[f], handlingGrams[f]: one lift; standing: freeMinutes[f], then costPerMinute[f]; plugFree[f], then plugPerMinute[f];
 *             transfers[f]: the cargo may be moved between vehicles there
 * call c      dated bans banFirst[c] .. banFirst[c+1]-1 of the section that leads to it
 * ban b       days banFrom[b] to banTo[b], both included, of the departure from the boarding call (banByBoarding[b]) or from the call before
 * </pre>
 *
 * Costs are in units of 1/1440 of a minor unit of money, so that a charge by the day is a whole charge by the minute.
 */
public final class CargoTerms {

    /** No price. */
    public static final long NO_RATE = Long.MAX_VALUE / 4;

    final Timetable timetable;
    final boolean[] usable;
    final int[] stepFirst;
    int[] stepDay = new int[256];
    long[] stepCost = new long[256];
    long[] leastFrom = new long[256];
    final long[] grams;
    final long[] handlingCost;
    final long[] handlingGrams;
    final int[] freeMinutes;
    final long[] costPerMinute;
    final int[] plugFree;
    final long[] plugPerMinute;
    final boolean[] transfers;
    int[] handlingMinutes;
    final boolean[] dated;
    final int[] banFirst;
    int[] banFrom = {};
    int[] banTo = {};
    boolean[] banByBoarding = {};
    long teuHundredths;
    long massGrams;
    long volume;
    private int nextPair;
    private int steps;
    private int nextBanCall;
    private int bans;

    public CargoTerms(Timetable timetable, int[] handlingMinutes) {
        this.timetable = timetable;
        this.handlingMinutes = handlingMinutes;
        this.usable = new boolean[timetable.serviceCount()];
        this.stepFirst = new int[timetable.pairCount() + 1];
        this.grams = new long[timetable.pairCount()];
        int facilities = timetable.facilityCount();
        this.handlingCost = new long[facilities];
        this.handlingGrams = new long[facilities];
        this.freeMinutes = new int[facilities];
        this.costPerMinute = new long[facilities];
        this.plugFree = new int[facilities];
        this.plugPerMinute = new long[facilities];
        this.transfers = new boolean[facilities];
        this.dated = new boolean[timetable.serviceCount()];
        this.banFirst = new int[timetable.callCount() + 1];
    }

    /** How much space the load takes on a departure: what an overlay's space left is compared with. */
    public void load(long teu, long mass, long cubicCentimeters) {
        this.teuHundredths = teu;
        this.massGrams = mass;
        this.volume = cubicCentimeters;
    }

    public void facility(int facility, boolean mayTransfer, long cost, long emissionGrams) {
        transfers[facility] = mayTransfer;
        handlingCost[facility] = cost;
        handlingGrams[facility] = emissionGrams;
    }

    public void standing(int facility, int free, long perMinute, int freeAtPlug, long plugged) {
        freeMinutes[facility] = free;
        costPerMinute[facility] = perMinute;
        plugFree[facility] = freeAtPlug;
        plugPerMinute[facility] = plugged;
    }

    /** Starts the price of a pair; pairs come in rising order, steps follow with {@link #step}. */
    public void beginPair(int service, int pair, long emissionGrams) {
        while (nextPair <= pair) {
            stepFirst[nextPair++] = steps;
        }
        usable[service] = true;
        grams[pair] = emissionGrams;
    }

    /** A price of the pair begun last, from a departure day on; steps come in rising order. */
    public void step(int fromDay, long cost) {
        if (steps == stepDay.length) {
            stepDay = Arrays.copyOf(stepDay, steps * 2);
            stepCost = Arrays.copyOf(stepCost, steps * 2);
            leastFrom = Arrays.copyOf(leastFrom, steps * 2);
        }
        stepDay[steps] = fromDay;
        stepCost[steps] = cost;
        steps++;
    }

    /**
     * A dated ban on riding the section that leads to a call; calls come in rising order.
     *
     * @param byBoarding the days are those of the departure from the boarding call, not from the call before the section
     */
    public void ban(int call, int fromDay, int toDay, boolean byBoarding) {
        while (nextBanCall <= call) {
            banFirst[nextBanCall++] = bans;
        }
        if (bans == banFrom.length) {
            int size = Math.max(8, bans * 2);
            banFrom = Arrays.copyOf(banFrom, size);
            banTo = Arrays.copyOf(banTo, size);
            banByBoarding = Arrays.copyOf(banByBoarding, size);
        }
        banFrom[bans] = fromDay;
        banTo[bans] = toDay;
        banByBoarding[bans] = byBoarding;
        bans++;
        dated[timetable.serviceOf(call)] = true;
    }

    /** Ends the filling: to be called once, before any search. */
    public CargoTerms seal() {
        while (nextPair < stepFirst.length) {
            stepFirst[nextPair++] = steps;
        }
        while (nextBanCall < banFirst.length) {
            banFirst[nextBanCall++] = bans;
        }
        for (int p = 0; p + 1 < stepFirst.length; p++) {
            long least = NO_RATE;
            for (int t = stepFirst[p + 1] - 1; t >= stepFirst[p]; t--) {
                least = Math.min(least, stepCost[t]);
                leastFrom[t] = least;
            }
        }
        return this;
    }

    public boolean isUsable(int service) {
        return usable[service];
    }

    public boolean mayTransfer(int facility) {
        return transfers[facility];
    }

    /** The step that holds on a day; the first step holds before its own day too. */
    int stepOn(int pair, int day) {
        int t = stepFirst[pair + 1] - 1;
        while (t > stepFirst[pair] && stepDay[t] > day) {
            t--;
        }
        return t;
    }

    /** Charge for standing so many minutes at a facility. */
    public long standing(int facility, int minutes) {
        return Math.max(0, minutes - freeMinutes[facility]) * costPerMinute[facility]
                + Math.max(0, minutes - plugFree[facility]) * plugPerMinute[facility];
    }

    /** What a minute more costs after so many minutes. */
    long slope(int facility, int minutes) {
        return (minutes >= freeMinutes[facility] ? costPerMinute[facility] : 0)
                + (minutes >= plugFree[facility] ? plugPerMinute[facility] : 0);
    }

    /** What a minute costs when all free time is used up: the steepest that standing gets. */
    long tail(int facility) {
        return costPerMinute[facility] + plugPerMinute[facility];
    }

    /** Whether a dated ban stops riding the section that leads to {@code call} on a departure boarded at {@code boardCall}. */
    boolean banned(int boardCall, int call, int day) {
        for (int b = banFirst[call]; b < banFirst[call + 1]; b++) {
            int date = day + timetable.departDay(banByBoarding[b] ? boardCall : call - 1);
            if (date >= banFrom[b] && date <= banTo[b]) {
                return true;
            }
        }
        return false;
    }
}
