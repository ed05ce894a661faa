package org.landbridge.routing.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.cargo.LoadUnit;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.CalendarRule;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;

/** Lays a network out as the arrays of a {@link Timetable}. */
final class TimetableBuilder {

    private static final List<Mode> MODE_ORDER = List.of(Mode.values());

    final LocalDate firstDay;
    final int dayCount;
    Zones zones;
    OpenTimes openTimes;
    DaySets daySets;

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
    final Ints crossGateway = new Ints();
    final byte[] pairReloads;
    final int[] pairMinutes;
    final int[] spread;
    final Ints periodFrom = new Ints();
    final Ints timesFirst = new Ints();
    final Ints arrive = new Ints();
    final Ints depart = new Ints();
    final int[] facilityHours;
    final int[] facilityZone;
    final int[] placeZone;
    int[] boardFirst = {};
    int[] boardCall = {};
    int[] alightFirst = {};
    int[] alightCall = {};
    final Map<LoadUnit.Kind, int[]> handlingMinutes;
    final int[][] truckHours;
    final int[][] truckZoneHours;

    private final Map<String, Integer> facilityIndex = new HashMap<>();
    private final List<Service> services;

    TimetableBuilder(Network network) {
        Network.Content content = network.content();
        services = content.services();
        firstDay = content.firstDay();
        dayCount = Math.toIntExact(ChronoUnit.DAYS.between(firstDay, content.lastDay())) + 1;
        List<Facility> facilities = content.facilities();
        Zones.Builder zoneTable = new Zones.Builder();
        OpenTimes.Builder hours = new OpenTimes.Builder();
        facilityHours = new int[facilities.size()];
        facilityZone = new int[facilities.size()];
        for (int f = 0; f < facilities.size(); f++) {
            Facility facility = facilities.get(f);
            facilityIndex.put(facility.id(), f);
            facilityZone[f] = zoneTable.idOf(facility.place().zone());
            facilityHours[f] = hours.idOf(facilityZone[f], facility.openingHours());
        }
        placeZone = content.places().stream()
                .mapToInt(p -> zoneTable.idOf(p.zone()))
                .toArray();
        int zoneCount = Math.max(
                Arrays.stream(facilityZone).max().orElse(-1),
                Arrays.stream(placeZone).max().orElse(-1));
        List<Trucking> trucking = content.trucking();
        truckHours = new int[trucking.size()][facilities.size()];
        truckZoneHours = new int[trucking.size()][zoneCount + 1];
        for (int t = 0; t < trucking.size(); t++) {
            for (int f = 0; f < facilities.size(); f++) {
                truckHours[t][f] = hours.idOf(
                        facilityZone[f],
                        facilities.get(f).openingHours(),
                        trucking.get(t).openingHours());
            }
            for (int z = 0; z <= zoneCount; z++) {
                truckZoneHours[t][z] = hours.idOf(z, trucking.get(t).openingHours());
            }
        }
        zones = zoneTable.build(firstDay, content.lastDay());
        openTimes = hours.build(zones, firstDay.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());

        int calls = services.stream().mapToInt(s -> s.calls().size()).sum();
        callFirst = new int[services.size() + 1];
        pairFirst = new int[services.size() + 1];
        mode = new byte[services.size()];
        days = new int[services.size()];
        periodFirst = new int[services.size() + 1];
        callService = new int[calls];
        callFacility = new int[calls];
        flags = new byte[calls];
        cutoff = new int[calls];
        available = new int[calls];
        departDay = new int[calls];
        latestDepart = new int[calls];
        crossFirst = new int[calls + 1];
        Map<String, Integer> gatewayIndex = new HashMap<>();
        for (Gateway gateway : content.gateways()) {
            gatewayIndex.put(gateway.id(), gatewayIndex.size());
        }
        DaySets.Builder sets = new DaySets.Builder();
        int pairs = 0;
        int next = 0;
        for (int s = 0; s < services.size(); s++) {
            Service service = services.get(s);
            callFirst[s] = next;
            pairFirst[s] = pairs;
            mode[s] = (byte) MODE_ORDER.indexOf(service.mode());
            for (Call call : service.calls()) {
                layCall(s, next, call);
                for (String gateway : call.gatewayIds()) {
                    crossGateway.add(indexOf(gatewayIndex, gateway, service));
                }
                crossFirst[++next] = crossGateway.size();
            }
            callFirst[s + 1] = next;
            layDays(s, service, sets);
            int n = service.calls().size();
            pairs += n * (n - 1) / 2;
        }
        pairFirst[services.size()] = pairs;
        periodFirst[services.size()] = periodFrom.size();
        daySets = sets.build();
        pairReloads = reloads(content.gateways(), pairs);
        pairMinutes = new int[pairs];
        spread = new int[services.size()];
        for (int s = 0; s < services.size(); s++) {
            layMinutes(s);
        }
        handlingMinutes = handling(content.handlingTimes(), facilities);
    }

    private static int indexOf(Map<String, Integer> index, String id, Service service) {
        Integer found = index.get(id);
        if (found == null) {
            throw new IllegalArgumentException("service " + service.id() + " names " + id
                    + ", which is not in its network; add it or check the spelling");
        }
        return found;
    }

    private void layCall(int service, int c, Call call) {
        callService[c] = service;
        callFacility[c] = indexOf(facilityIndex, call.facility().id(), services.get(service));
        boolean last = c - callFirst[service] == services.get(service).calls().size() - 1;
        boolean firstCall = c == callFirst[service];
        flags[c] = (byte)
                ((call.board() && !last ? Timetable.BOARD : 0) + (call.alight() && !firstCall ? Timetable.ALIGHT : 0));
        cutoff[c] = call.cutoffMinutes();
        available[c] = call.availableMinutes();
        departDay[c] = call.departDay();
        latestDepart[c] = Integer.MIN_VALUE / 4;
    }

    private void layDays(int s, Service service, DaySets.Builder sets) {
        BitSet running = runningDays(service);
        days[s] = sets.idOf(running);
        periodFirst[s] = periodFrom.size();
        int n = service.calls().size();
        int firstTimes = arrive.size();
        int current = Timetable.NONE;
        int[] times = new int[2 * n];
        for (int day = running.nextSetBit(0); day >= 0; day = running.nextSetBit(day + 1)) {
            timesOn(s, service, day, times);
            int found = findTimes(firstTimes, n, times);
            if (found == Timetable.NONE) {
                found = arrive.size();
                for (int i = 0; i < n; i++) {
                    arrive.add(times[i]);
                    depart.add(times[n + i]);
                    int c = callFirst[s] + i;
                    latestDepart[c] = Math.max(latestDepart[c], times[n + i]);
                }
            }
            if (found != current) {
                periodFrom.add(current == Timetable.NONE ? Integer.MIN_VALUE : day);
                timesFirst.add(found);
                current = found;
            }
        }
    }

    private BitSet runningDays(Service service) {
        BitSet running = new BitSet(dayCount);
        int from = service.firstRun() == null ? 0 : Math.max(0, dayOf(service.firstRun()));
        int to = service.lastRun() == null ? dayCount - 1 : Math.min(dayCount - 1, dayOf(service.lastRun()));
        if (service.calendar().stream().allMatch(rule -> rule instanceof CalendarRule.Dates)) {
            for (CalendarRule rule : service.calendar()) {
                for (LocalDate date : ((CalendarRule.Dates) rule).dates()) {
                    int day = dayOf(date);
                    if (day >= from && day <= to) {
                        running.set(day);
                    }
                }
            }
            return running;
        }
        for (int day = from; day <= to; day++) {
            if (service.runsOn(firstDay.plusDays(day))) {
                running.set(day);
            }
        }
        return running;
    }

    private int dayOf(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDay, date));
    }

    /** Relative minutes of all calls on one day: arrivals, then departures. */
    private void timesOn(int s, Service service, int day, int[] times) {
        List<Call> calls = service.calls();
        int n = calls.size();
        for (int i = 0; i < n; i++) {
            Call call = calls.get(i);
            int zone = facilityZone[callFacility[callFirst[s] + i]];
            int arrival = utcMinute(zone, day, call.arriveDay(), call.arriveTime());
            int departure = utcMinute(zone, day, call.departDay(), call.departTime());
            times[i] = call.arriveTime() == null ? departure : arrival;
            times[n + i] = call.departTime() == null ? arrival : departure;
        }
    }

    private int utcMinute(int zone, int day, int callDay, @Nullable LocalTime time) {
        if (time == null) {
            return 0;
        }
        int local = (day + callDay) * 1440 + time.getHour() * 60 + time.getMinute();
        return zones.toUtc(zone, local) - day * 1440;
    }

    private int findTimes(int firstTimes, int n, int[] times) {
        for (int t = firstTimes; t < arrive.size(); t += n) {
            boolean same = true;
            for (int i = 0; same && i < n; i++) {
                same = arrive.get(t + i) == times[i] && depart.get(t + i) == times[n + i];
            }
            if (same) {
                return t;
            }
        }
        return Timetable.NONE;
    }

    private byte[] reloads(List<Gateway> gateways, int pairs) {
        byte[] reloads = new byte[pairs];
        for (int s = 0; s < services.size(); s++) {
            int first = callFirst[s];
            int n = callFirst[s + 1] - first;
            int p = pairFirst[s];
            for (int i = 0; i < n; i++) {
                int count = 0;
                for (int k = i + 1; k < n; k++) {
                    for (int x = crossFirst[first + k]; x < crossFirst[first + k + 1]; x++) {
                        count += gateways.get(crossGateway.get(x)).handlings();
                    }
                    reloads[p++] = (byte) count;
                }
            }
        }
        return reloads;
    }

    /** Least minutes of each pair of a service, and how far its rows of times differ. */
    private void layMinutes(int s) {
        int n = callFirst[s + 1] - callFirst[s];
        int p = pairFirst[s];
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                int least = Integer.MAX_VALUE / 4;
                int most = 0;
                for (int period = periodFirst[s]; period < periodFirst[s + 1]; period++) {
                    int times = timesFirst.get(period);
                    int minutes = arrive.get(times + k) - depart.get(times + i);
                    least = Math.min(least, minutes);
                    most = Math.max(most, minutes);
                }
                pairMinutes[p++] = least;
                spread[s] = Math.max(spread[s], most - least);
            }
        }
    }

    private static Map<LoadUnit.Kind, int[]> handling(List<HandlingTime> rows, List<Facility> facilities) {

        Map<LoadUnit.Kind, int[]> byKind = new EnumMap<>(LoadUnit.Kind.class);
        for (LoadUnit.Kind kind : LoadUnit.Kind.values()) {
            int[] minutes = new int[facilities.size() * 16];
            int at = 0;
            for (Facility facility : facilities) {
                for (Mode from : MODE_ORDER) {
                    for (Mode to : MODE_ORDER) {
                        minutes[at++] = handling(rows, facility, from, to, kind);
                    }
                }
            }
            byKind.put(kind, minutes);
        }
        return byKind;
    }

    /** Minutes of the most particular row that fits; 0 when none does. */
    private static int handling(List<HandlingTime> rows, Facility facility, Mode from, Mode to, LoadUnit.Kind kind) {
        int rank = -1;
        int minutes = 0;
        for (HandlingTime row : rows) {
            if (row.rank() > rank
                    && (row.facilityKind() == null || row.facilityKind() == facility.kind())
                    && (row.facilityId() == null || row.facilityId().equals(facility.id()))
                    && (row.fromMode() == null || row.fromMode() == from)
                    && (row.toMode() == null || row.toMode() == to)
                    && (row.loadKind() == null || row.loadKind() == kind)) {
                rank = row.rank();
                minutes = row.minutes();
            }
        }
        return minutes;
    }

    Timetable build() {
        int facilities = facilityHours.length;
        boardFirst = new int[facilities + 1];
        alightFirst = new int[facilities + 1];
        boardCall = index(boardFirst, Timetable.BOARD);
        alightCall = index(alightFirst, Timetable.ALIGHT);
        return new Timetable(this);
    }

    /** Calls with a flag by facility: counts, then places. */
    private int[] index(int[] first, byte flag) {
        for (int c = 0; c < callFacility.length; c++) {
            if ((flags[c] & flag) != 0) {
                first[callFacility[c] + 1]++;
            }
        }
        for (int f = 0; f + 1 < first.length; f++) {
            first[f + 1] += first[f];
        }
        int[] next = first.clone();
        int[] calls = new int[first[first.length - 1]];
        for (int c = 0; c < callFacility.length; c++) {
            if ((flags[c] & flag) != 0) {
                calls[next[callFacility[c]]++] = c;
            }
        }
        return calls;
    }
}
