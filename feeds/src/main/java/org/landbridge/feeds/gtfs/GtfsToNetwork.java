package org.landbridge.feeds.gtfs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;
import org.landbridge.feeds.timetable.ImportTerms;
import org.landbridge.feeds.timetable.LocalRuns;
import org.landbridge.feeds.timetable.NetworkDraft;
import org.landbridge.feeds.timetable.ServiceHead;
import org.landbridge.feeds.timetable.ZoneOffsets;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Source;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.ServiceClass;

/**
 * Makes a network of a feed: a facility of each stop that is called at, a place of its station, a service of the trips of a route that have the same calls at the
 * same local times, with a calendar of all their days. Facility and service ids are made from stop and route ids.
 */
public final class GtfsToNetwork {

    /** Minutes of a handling that cannot be done: a year, longer than any journey. */
    private static final int NEVER_MINUTES = 527_040;

    private final GtfsFeed feed;
    private final ImportTerms terms;
    private final GtfsLimits limits;
    private final Notices notices;
    private final List<ZoneId> zones = new ArrayList<>();
    private final NetworkDraft draft;
    private final StopFacilities facilities;
    private int runs;

    public GtfsToNetwork(GtfsFeed feed, ImportTerms terms, GtfsLimits limits, Notices notices) {
        this.feed = feed;
        this.terms = terms;
        this.limits = limits;
        this.notices = notices;
        GtfsFeed.Info info = feed.info();
        Source source = new Source(
                "gtfs",
                info.publisher().isEmpty() ? feed.agencies().getFirst().name() : info.publisher(),
                info.url().isEmpty() ? feed.agencies().getFirst().url() : info.url(),
                "GTFS timetable",
                info.version());
        this.draft = new NetworkDraft(terms, source, feed.dayZero());
        this.facilities = new StopFacilities(feed, draft);
    }

    /** The network's content; null when nothing runs, which the notices then say. */
    public @Nullable GtfsNetwork make() {
        facilities.add();
        int days = feed.serviceDays().stream().mapToInt(BitSet::length).max().orElse(0);
        int[] agencyZone = new int[feed.agencies().size()];
        for (int i = 0; i < agencyZone.length; i++) {
            agencyZone[i] = zone(feed.agencies().get(i).zone());
        }
        int[] facilityZone = new int[facilities.count()];
        for (int i = 0; i < facilityZone.length; i++) {
            facilityZone[i] = zone(draft.facility(i).place().zone());
        }
        ZoneOffsets offsets =
                new ZoneOffsets(zones, feed.dayZero(), feed.dayZero().plusDays(days));
        LocalRuns localRuns = new LocalRuns(offsets, feed.dayZero().toEpochDay(), days);
        Map<ServiceHead, ServiceHead> heads = new HashMap<>();
        for (int trip = 0; trip < feed.trips().size(); trip++) {
            if (feed.stopTimes().isUsable(trip)) {
                addTrip(trip, agencyZone, facilityZone, localRuns, heads);
            }
        }
        addTransfers();
        if (draft.isEmpty()) {
            notices.error(
                    Code.NO_DEPARTURE,
                    "trips.txt",
                    0,
                    null,
                    "no trip runs on any day that is kept;" + " look at calendar.txt and calendar_dates.txt");
            return null;
        }
        String title = feed.info().publisher().isEmpty()
                ? feed.agencies().getFirst().name()
                : feed.info().publisher();
        NetworkDraft.Made made = draft.build(Names.ofEnglish(title));
        return new GtfsNetwork(
                made.content(),
                facilities.idsByStop(),
                made.heads().stream().map(ServiceHead::key).toList());
    }

    private int zone(ZoneId id) {
        int known = zones.indexOf(id);
        if (known >= 0) {
            return known;
        }
        zones.add(id);
        return zones.size() - 1;
    }

    private void addTrip(
            int trip, int[] agencyZone, int[] facilityZone, LocalRuns localRuns, Map<ServiceHead, ServiceHead> heads) {
        GtfsFeed.Trip row = feed.trips().get(trip);
        BitSet days = feed.serviceDays().get(row.service());
        TripCalls calls = TripCalls.of(feed.stopTimes(), trip, facilities);
        if (days.isEmpty() || calls.count() < 2) {
            notices.inform(
                    Code.NO_DEPARTURE,
                    "trips.txt",
                    row.line(),
                    "trip_id",
                    "trip " + row.id() + (days.isEmpty() ? " runs on no day that is kept" : " stays at one stop")
                            + "; it is left out");
            return;
        }
        GtfsFeed.Route route = feed.routes().get(row.route());
        ServiceHead head = head(route, row);
        head = heads.computeIfAbsent(head, same -> same);
        int clockZone = agencyZone[route.agency()];
        int[] zoneOfCall = new int[calls.count()];
        for (int i = 0; i < zoneOfCall.length; i++) {
            zoneOfCall[i] = facilityZone[calls.facility()[i]];
        }
        LocalRuns.LeftOut leftOut = (day, call) -> notices.warn(
                Code.TIME_AMBIGUOUS,
                "stop_times.txt",
                0,
                "arrival_time",
                "trip " + row.id() + " of "
                        + LocalDate.ofEpochDay(day) + " calls at "
                        + draft.facility(calls.facility()[call]).id()
                        + " in the hour that clocks show twice; it is left out on that day");
        for (int shift : startShifts(trip, calls.second()[1])) {
            int[] second = calls.second();
            if (shift != 0) {
                second = second.clone();
                for (int i = 0; i < second.length; i++) {
                    second[i] += shift;
                }
            }
            for (LocalRuns.Run run : localRuns.of(clockZone, days, second, zoneOfCall, leftOut)) {
                draft.addRun(head, calls.facility(), calls.flags(), run);
            }
        }
    }

    private ServiceHead head(GtfsFeed.Route route, GtfsFeed.Trip trip) {
        Mode mode = route.mode();
        ServiceClass serviceClass = route.ferry() ? ServiceClass.FEEDER : NetworkDraft.usualClass(mode);
        String name = trip.shortName().isEmpty() ? route.name() : route.name() + " " + trip.shortName();
        return ServiceHead.of(
                route.id(),
                name,
                mode,
                serviceClass,
                feed.agencies().get(route.agency()).name());
    }

    /** By how many seconds each run of the trip is later than its stop times say: 0 alone, or one for each run of its frequencies. */
    private int[] startShifts(int trip, int firstDeparture) {
        List<GtfsFeed.Frequency> frequencies = feed.frequencies().get(trip);
        if (frequencies == null) {
            return new int[1];
        }
        IntList shifts = new IntList();
        for (GtfsFeed.Frequency frequency : frequencies) {
            for (int start = frequency.startSecond();
                    start < frequency.endSecond();
                    start += frequency.headwaySeconds()) {
                if (runs++ >= limits.maxRuns()) {
                    if (runs == limits.maxRuns() + 1) {
                        notices.error(
                                Code.TOO_MANY_ROWS,
                                "frequencies.txt",
                                0,
                                "headway_secs",
                                "makes more" + " than the " + limits.maxRuns()
                                        + " runs allowed; write longer headways");
                    }
                    return shifts.toArray();
                }
                shifts.add(start - firstDeparture);
            }
        }
        return Arrays.stream(shifts.toArray()).distinct().toArray();
    }

    private void addTransfers() {
        Map<Integer, Integer> minutes = new HashMap<>();
        for (GtfsFeed.Transfer transfer : feed.transfers()) {
            int least = transfer.seconds() == GtfsFeed.Transfer.NEVER
                    ? NEVER_MINUTES
                    : Math.min(NEVER_MINUTES, Math.max(terms.handlingMinutes(), Math.ceilDiv(transfer.seconds(), 60)));
            for (int facility : facilities.at(transfer.stop())) {
                minutes.merge(facility, least, Math::max);
            }
        }
        minutes.forEach((facility, least) -> {
            String id = draft.facility(facility).id();
            draft.addHandlingTime(
                    new HandlingTime("transfer-" + id, null, id, null, null, null, least, draft.provenance()));
        });
    }
}
