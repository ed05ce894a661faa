package org.landbridge.routing.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.Network;

/**
 * The services of one network version as flat arrays. Immutable; shared by all threads. Indices of facilities, services, gateways and trucking
 * rows are those of {@link Network.Content}.
 *
 * <pre>
 * service s   calls   callFirst[s] .. callFirst[s+1]-1     mode[s] (ordinal of Mode)   days[s] (a set of DaySets)
 *             periods periodFirst[s] .. periodFirst[s+1]-1, by day
 *             pairs   pairFirst[s] + ..., one for each boarding call i and later call k, rows by i: see pair()
 * call c      facility[c]  flags[c] (BOARD, ALIGHT)  cutoff[c]  available[c]  departDay[c] (local days after the service day)
 *             gateways crossed since the call before: crossFirst[c] .. crossFirst[c+1]-1 in crossGateway
 *             latestDepart[c]: greatest relative departure of any period, for finding the first day to look at
 * period p    days from periodFrom[p] on until the next period; relative times at timesFirst[p] + (c - callFirst[s])
 * times t     arrive[t], depart[t]: minutes after 00:00 UTC of the service day (negative where the zone is east);
 *             equal rows of a service are kept once, so summer and winter are two rows however many years there are
 * facility f  hours[f] (of OpenTimes)  boarding calls boardFirst[f] ..  alighting calls alightFirst[f] ..
 * </pre>
 */
public final class Timetable {

    /** Absent index. */
    public static final int NONE = -1;

    static final byte BOARD = 1;
    static final byte ALIGHT = 2;

    /** Modes, and the truck on demand after them, as a kind of arrival. */
    public static final int MODES = 4;

    final LocalDate firstDay;
    final int dayCount;
    final Zones zones;
    final OpenTimes openTimes;
    final DaySets daySets;

    final int[] callFirst;
    final int[] pairFirst;
    final byte[] mode;
    final int[] days;
    final int[] periodFirst;
    final int[] callService;
    final int[] callFacility;
    final byte[] flags;
    final int[] cutoff;
    final int[] available;
    final int[] departDay;
    final int[] latestDepart;
    final int[] crossFirst;
    final int[] crossGateway;
    final byte[] pairReloads;
    /** Least minutes from departure to arrival of a pair, over all periods. */
    final int[] pairMinutes;
    /** How much the minutes between two calls of a service can differ from one day to another. */
    final int[] spread;

    final int[] periodFrom;
    final int[] timesFirst;
    final int[] arrive;
    final int[] depart;
    final int[] facilityHours;
    final int[] facilityZone;
    final int[] placeZone;
    final int[] boardFirst;
    final int[] boardCall;
    final int[] alightFirst;
    final int[] alightCall;
    /** Minutes to move cargo, by load kind: at facility * 16 + from mode * 4 + to mode. */
    final Map<LoadUnit.Kind, int[]> handlingMinutes;
    /** When a truck may leave a facility: [trucking row][facility]. */
    final int[][] truckHours;
    /** When a truck may leave a door: [trucking row][zone]. */
    final int[][] truckZoneHours;

    Timetable(TimetableBuilder built) {
        this.firstDay = built.firstDay;
        this.dayCount = built.dayCount;
        this.zones = built.zones;
        this.openTimes = built.openTimes;
        this.daySets = built.daySets;
        this.callFirst = built.callFirst;
        this.pairFirst = built.pairFirst;
        this.mode = built.mode;
        this.days = built.days;
        this.periodFirst = built.periodFirst;
        this.callService = built.callService;
        this.callFacility = built.callFacility;
        this.flags = built.flags;
        this.cutoff = built.cutoff;
        this.available = built.available;
        this.departDay = built.departDay;
        this.latestDepart = built.latestDepart;
        this.crossFirst = built.crossFirst;
        this.crossGateway = built.crossGateway.toArray();
        this.pairReloads = built.pairReloads;
        this.pairMinutes = built.pairMinutes;
        this.spread = built.spread;
        this.periodFrom = built.periodFrom.toArray();
        this.timesFirst = built.timesFirst.toArray();
        this.arrive = built.arrive.toArray();
        this.depart = built.depart.toArray();
        this.facilityHours = built.facilityHours;
        this.facilityZone = built.facilityZone;
        this.placeZone = built.placeZone;
        this.boardFirst = built.boardFirst;
        this.boardCall = built.boardCall;
        this.alightFirst = built.alightFirst;
        this.alightCall = built.alightCall;
        this.handlingMinutes = built.handlingMinutes;
        this.truckHours = built.truckHours;
        this.truckZoneHours = built.truckZoneHours;
    }

    public static Timetable of(Network network) {
        return new TimetableBuilder(network).build();
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Days the timetable covers. */
    public int dayCount() {
        return dayCount;
    }

    public OpenTimes openTimes() {
        return openTimes;
    }

    public DaySets daySets() {
        return daySets;
    }

    /** Minutes since the network's first day, seconds cut off. */
    public int minuteOf(Instant instant) {
        return Math.toIntExact(Math.floorDiv(
                instant.getEpochSecond() - firstDay.toEpochSecond(java.time.LocalTime.MIN, ZoneOffset.UTC), 60L));
    }

    public Instant instantOf(int minute) {
        return Instant.ofEpochSecond(
                firstDay.toEpochSecond(java.time.LocalTime.MIN, ZoneOffset.UTC) + Math.multiplyFull(minute, 60));
    }

    public LocalDate dateOf(int day) {
        return firstDay.plusDays(day);
    }

    public int dayOf(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - firstDay.toEpochDay());
    }

    public int facilityCount() {
        return facilityHours.length;
    }

    public int serviceCount() {
        return mode.length;
    }

    public int callCount() {
        return callService.length;
    }

    /** Boarding and alighting pairs of all services. */
    public int pairCount() {
        return pairFirst[mode.length];
    }

    public int firstCall(int service) {
        return callFirst[service];
    }

    /** One after the last call of a service. */
    public int endCall(int service) {
        return callFirst[service + 1];
    }

    public int serviceOf(int call) {
        return callService[call];
    }

    public int facilityOf(int call) {
        return callFacility[call];
    }

    public int modeOf(int service) {
        return mode[service];
    }

    public boolean boards(int call) {
        return (flags[call] & BOARD) != 0;
    }

    public boolean alights(int call) {
        return (flags[call] & ALIGHT) != 0;
    }

    public int cutoff(int call) {
        return cutoff[call];
    }

    public int available(int call) {
        return available[call];
    }

    /** Local date of departure from a call, as days after the service day. */
    public int departDay(int call) {
        return departDay[call];
    }

    public int daySetOf(int service) {
        return days[service];
    }

    /** The pair of boarding call {@code from} and later call {@code to} (0-based in the service). */
    public int pair(int service, int from, int to) {
        int calls = callFirst[service + 1] - callFirst[service];
        return pairFirst[service] + from * (2 * calls - from - 1) / 2 + (to - from - 1);
    }

    /** Handlings of a pair at gauge breaks on the way. */
    public int reloads(int pair) {
        return pairReloads[pair];
    }

    /** Least minutes from departure to arrival of a pair on any day. */
    public int leastMinutes(int pair) {
        return pairMinutes[pair];
    }

    /** How much, in minutes, the time between two calls of a service can differ from one day to another (summer time); 0 when it never does. */
    public int spread(int service) {
        return spread[service];
    }

    public int firstCrossing(int call) {
        return crossFirst[call];
    }

    /** One after the last crossing since the call before. */
    public int endCrossing(int call) {
        return crossFirst[call + 1];
    }

    public int gatewayOf(int crossing) {
        return crossGateway[crossing];
    }

    public int firstBoarding(int facility) {
        return boardFirst[facility];
    }

    public int endBoarding(int facility) {
        return boardFirst[facility + 1];
    }

    /** The call of a boarding entry. */
    public int boardingCall(int boarding) {
        return boardCall[boarding];
    }

    public int firstAlighting(int facility) {
        return alightFirst[facility];
    }

    public int endAlighting(int facility) {
        return alightFirst[facility + 1];
    }

    public int alightingCall(int alighting) {
        return alightCall[alighting];
    }

    public int hoursOf(int facility) {
        return facilityHours[facility];
    }

    public int zoneOf(int facility) {
        return facilityZone[facility];
    }

    /** Zone of a place by its index. */
    public int placeZone(int place) {
        return placeZone[place];
    }

    public int[] handlingMinutes(LoadUnit.Kind kind) {
        return Objects.requireNonNull(handlingMinutes.get(kind));
    }

    /** Hours in which a truck may leave a facility: its own and the facility's. */
    public int truckHours(int trucking, int facility) {
        return truckHours[trucking][facility];
    }

    /** Hours in which a truck may leave a door in the zone of a facility. */
    public int truckZoneHours(int trucking, int zone) {
        return truckZoneHours[trucking][zone];
    }

    /** Earliest service day on which a departure at a call could leave at or after a minute. */
    public int earliestDay(int call, int minute) {
        return Math.ceilDiv(minute - latestDepart[call], 1440);
    }

    /** Where the relative times of a service day stand. */
    public int timesOf(int service, int day) {
        int low = periodFirst[service];
        int high = periodFirst[service + 1] - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (periodFrom[middle] <= day) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return timesFirst[low];
    }

    /** Relative arrival at position {@code index} of a service's calls; {@code times} comes from {@link #timesOf}. */
    public int arriveMinute(int times, int index) {
        return arrive[times + index];
    }

    public int departMinute(int times, int index) {
        return depart[times + index];
    }

    /** Bytes of all arrays that a search reads. */
    public long arrayBytes() {
        long ints = callFirst.length
                + pairFirst.length
                + days.length
                + periodFirst.length
                + 7L * callService.length
                + pairMinutes.length
                + spread.length
                + crossFirst.length
                + crossGateway.length
                + periodFrom.length
                + timesFirst.length
                + arrive.length
                + depart.length
                + 2L * facilityHours.length
                + boardFirst.length
                + boardCall.length
                + alightFirst.length
                + alightCall.length;
        return ints * 4 + mode.length + flags.length + pairReloads.length + 8L * daySets.wordCount();
    }

    /** Rows of relative times, one for each call of each distinct template. */
    public int templateStopTimes() {
        return arrive.length;
    }
}
