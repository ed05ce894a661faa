package org.landbridge.feeds.ssim;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;
import org.landbridge.feeds.timetable.CodedFacilities;
import org.landbridge.feeds.timetable.LocalRuns;
import org.landbridge.feeds.timetable.NetworkDraft;
import org.landbridge.feeds.timetable.ServiceHead;
import org.landbridge.feeds.timetable.ZoneOffsets;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;

/** Makes services of flights whose legs fit together; a flight that cannot be trusted is left out with a notice that says why. */
final class SsimFlights {

    private static final Set<String> TRUCKS = Set.of("RFS", "TRK");

    private final String file;
    private final NetworkDraft draft;
    private final CodedFacilities facilities;
    private final LocalDate dayZero;
    private final int days;
    private final Notices notices;
    private final AircraftTypes types = new AircraftTypes();
    private final Set<String> aircraftIds = new HashSet<>();
    private final List<ZoneId> zones = new ArrayList<>();
    private @Nullable LocalRuns localRuns;

    SsimFlights(
            String file, NetworkDraft draft, CodedFacilities facilities, LocalDate dayZero, int days, Notices notices) {
        this.file = file;
        this.draft = draft;
        this.facilities = facilities;
        this.dayZero = dayZero;
        this.days = days;
        this.notices = notices;
    }

    void add(Collection<SsimFlight> flights) {
        List<SsimFlight> usable = new ArrayList<>();
        for (SsimFlight flight : flights) {
            if (isUsable(flight)) {
                usable.add(flight);
            }
        }
        zones.addAll(facilities.zones());
        zones.add(ZoneOffset.UTC);
        localRuns =
                new LocalRuns(new ZoneOffsets(zones, dayZero, dayZero.plusDays(days)), dayZero.toEpochDay(), days + 20);
        usable.forEach(this::addFlight);
    }

    private boolean isUsable(SsimFlight flight) {
        if (flight.isBroken() || flight.legs().isEmpty()) {
            return false;
        }
        flight.legs().sort(Comparator.comparingInt(SsimLeg::sequence));
        SsimLeg first = flight.legs().getFirst();
        if (flight.isDuplicate()) {
            notices.inform(
                    Code.ROW_LEFT_OUT,
                    file,
                    first.line(),
                    null,
                    "flight " + first.designator()
                            + " is operated under another number, which carries the cargo; it is left out");
            return false;
        }
        if (mode(first) == null) {
            notices.inform(
                    Code.ROW_LEFT_OUT,
                    file,
                    first.line(),
                    null,
                    "flight " + first.designator() + " of service type '" + first.serviceType()
                            + "' is no scheduled flight for sale; it is left out");
            return false;
        }
        for (int i = 0; i < flight.legs().size(); i++) {
            SsimLeg leg = flight.legs().get(i);
            SsimLeg before = i == 0 ? null : flight.legs().get(i - 1);
            boolean follows = before == null
                    || (leg.sequence() == before.sequence() + 1
                            && leg.departStation().equals(before.arriveStation()));
            if (!follows || leg.departStation().equals(leg.arriveStation())) {
                return leftOut(leg, "has legs that do not follow each other from station to station");
            }
            for (String station : List.of(leg.departStation(), leg.arriveStation())) {
                if (facilities.of(station, "", FacilityKind.AIRPORT) == CodedFacilities.UNKNOWN) {
                    notices.warn(
                            Code.ID_UNKNOWN,
                            file,
                            leg.line(),
                            null,
                            "no airport " + station
                                    + " is known; give its position and zone in the airports file; flight "
                                    + leg.designator()
                                    + " is left out");
                    return false;
                }
            }
        }
        return true;
    }

    private void addFlight(SsimFlight flight) {
        List<SsimLeg> legs = flight.legs();
        SsimLeg first = legs.getFirst();
        int[] departOffset = new int[legs.size()];
        int[] arriveOffset = new int[legs.size()];
        if (!flight.utc() && !offsets(legs, departOffset, arriveOffset)) {
            return;
        }
        FlightDays times = FlightDays.of(legs, departOffset, arriveOffset);
        if (times == null) {
            leftOut(first, "has times, days or date variations (193-194) that contradict each other");
            return;
        }
        if (times.isAssumed()) {
            notices.inform(
                    Code.VALUE_ASSUMED,
                    file,
                    first.line(),
                    null,
                    "flight " + first.designator()
                            + ": the date variation (193-194) is taken to count from the departure of the leg");
        }
        BitSet dates = first.dates(dayZero, days);
        if (dates.isEmpty()) {
            notices.inform(
                    Code.NO_DEPARTURE,
                    file,
                    first.line(),
                    null,
                    "flight " + first.designator() + " runs on no day that is kept; it is left out");
            return;
        }
        ServiceHead head = head(legs);
        int[] call = calls(legs);
        List<byte[]> flags = OpenPairs.of(legs).flags();
        if (flags.isEmpty()) {
            notices.inform(
                    Code.ROW_LEFT_OUT,
                    file,
                    first.line(),
                    null,
                    "flight " + first.designator()
                            + " may carry no local traffic between any of its stations; it is left out");
        }
        for (LocalRuns.Run run : runs(flight, times, dates, call)) {
            for (byte[] each : flags) {
                draft.addRun(head, call, each, run);
            }
        }
    }

    /** Minutes east of UTC at each station on the first day: as the file says, and as the time zone has it; both must agree. */
    private boolean offsets(List<SsimLeg> legs, int[] departOffset, int[] arriveOffset) {
        LocalDate day = legs.getFirst().from();
        for (int i = 0; i < legs.size(); i++) {
            SsimLeg leg = legs.get(i);
            departOffset[i] = offset(leg, leg.departStation(), leg.departOffset(), day, leg.departMinute());
            arriveOffset[i] = offset(leg, leg.arriveStation(), leg.arriveOffset(), day, leg.arriveMinute());
            if (departOffset[i] == SsimTimes.BROKEN || arriveOffset[i] == SsimTimes.BROKEN) {
                return false;
            }
        }
        return true;
    }

    private int offset(SsimLeg leg, String station, int stated, LocalDate day, int minute) {
        ZoneId zone = draft.facility(facilities.of(station, "", FacilityKind.AIRPORT))
                .place()
                .zone();
        int usual = zone.getRules()
                        .getOffset(day.atStartOfDay().plusMinutes(minute))
                        .getTotalSeconds()
                / 60;
        if (stated == SsimTimes.BROKEN || stated == usual) {
            return usual;
        }
        notices.warn(
                Code.VALUE_REFUSED,
                file,
                leg.line(),
                null,
                "flight " + leg.designator() + " says that " + station
                        + " is " + stated + " minutes off UTC on " + day + ", its zone " + zone + " says " + usual
                        + "; correct one of them; it is left out");
        return SsimTimes.BROKEN;
    }

    private List<LocalRuns.Run> runs(SsimFlight flight, FlightDays times, BitSet dates, int[] call) {
        int legs = flight.legs().size();
        int[] second = new int[2 * (legs + 1)];
        for (int i = 0; i < legs; i++) {
            second[2 * i + 1] = times.departMinute(i) * 60;
            second[2 * i + 2] = times.arriveMinute(i) * 60;
        }
        second[0] = second[1];
        second[2 * legs + 1] = second[2 * legs];
        LocalRuns converter = localRuns;
        if (!flight.utc() || converter == null) {
            return List.of(LocalRuns.Run.of(second, dates));
        }
        int[] zoneOfCall = new int[call.length];
        for (int i = 0; i < call.length; i++) {
            zoneOfCall[i] = facilities.zone(call[i]);
        }
        SsimLeg first = flight.legs().getFirst();
        return converter.of(
                zones.size() - 1,
                dates,
                second,
                zoneOfCall,
                (day, stop) -> notices.warn(
                        Code.TIME_AMBIGUOUS,
                        file,
                        first.line(),
                        null,
                        "flight " + first.designator() + " of "
                                + LocalDate.ofEpochDay(day)
                                + " calls somewhere in the hour that clocks show twice; it is left out on that day"));
    }

    private int[] calls(List<SsimLeg> legs) {
        int[] call = new int[legs.size() + 1];
        call[0] = facilities.of(legs.getFirst().departStation(), "", FacilityKind.AIRPORT);
        for (int i = 0; i < legs.size(); i++) {
            call[i + 1] = facilities.of(legs.get(i).arriveStation(), "", FacilityKind.AIRPORT);
        }
        return call;
    }

    /** Road for trucks under a flight number, air for scheduled flights; null for what cannot be booked. */
    private static @Nullable Mode mode(SsimLeg leg) {
        if (TRUCKS.contains(leg.aircraftType()) || leg.serviceType() == 'V') {
            return leg.serviceType() == 'U' ? null : Mode.ROAD;
        }
        return switch (leg.serviceType()) {
            case 'F', 'A', 'J', 'S', 'Q', 'G', 'B', 'R' -> Mode.AIR;
            default -> null;
        };
    }

    private ServiceHead head(List<SsimLeg> legs) {
        SsimLeg first = legs.getFirst();
        Mode mode = mode(first);
        boolean freighter = first.serviceType() == 'F' || first.serviceType() == 'A';
        if (mode != Mode.AIR) {
            return new ServiceHead(
                    first.designator(),
                    first.designator(),
                    Mode.ROAD,
                    ServiceClass.TRUCK_LINE,
                    first.airline(),
                    null,
                    null,
                    null,
                    Set.of("loose"));
        }
        Aircraft least = aircraft(first, freighter);
        for (SsimLeg leg : legs) {
            Aircraft other = aircraft(leg, freighter);
            if (other.planningPayload().compareTo(least.planningPayload()) < 0) {
                least = other;
            }
        }
        if (aircraftIds.add(least.id())) {
            draft.addAircraft(least);
        }
        return new ServiceHead(
                first.designator(),
                first.designator(),
                Mode.AIR,
                freighter ? ServiceClass.FREIGHTER : ServiceClass.BELLY,
                first.airline(),
                least.id(),
                least.planningPayload(),
                least.volume(),
                Set.of("loose"));
    }

    /** The aircraft of a leg; a freighter type on a passenger flight, or the other way round, counts by its deck as it is. */
    private Aircraft aircraft(SsimLeg leg, boolean freighter) {
        return types.find(leg.aircraftType()).orElseGet(() -> {
            Aircraft unknown = freighter ? AircraftTypes.UNKNOWN_FREIGHTER : AircraftTypes.UNKNOWN_BELLY;
            notices.inform(
                    Code.VALUE_ASSUMED,
                    file,
                    leg.line(),
                    null,
                    "aircraft type '" + leg.aircraftType()
                            + "' of flight " + leg.designator() + " is not known; it is taken to carry "
                            + unknown.planningPayload());
            return unknown;
        });
    }

    private boolean leftOut(SsimLeg leg, String why) {
        notices.warn(
                Code.ROW_LEFT_OUT,
                file,
                leg.line(),
                null,
                "flight " + leg.designator() + " " + why + "; it is left out");
        return false;
    }
}
