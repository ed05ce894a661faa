package org.landbridge.feeds.gtfs;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.FeedReader;
import org.landbridge.feeds.ReadNetwork;
import org.landbridge.feeds.timetable.Findings;
import org.landbridge.feeds.timetable.ImportTerms;
import org.landbridge.model.network.Network;

/** Reads a GTFS feed, a zip or a folder, into a network. */
public final class GtfsReader implements FeedReader {

    private final ImportTerms terms;
    private final GtfsLimits limits;

    public GtfsReader(ImportTerms terms) {
        this(terms, GtfsLimits.DEFAULT);
    }

    public GtfsReader(ImportTerms terms, GtfsLimits limits) {
        this.terms = terms;
        this.limits = limits;
    }

    @Override
    public ReadNetwork read(Path path) {
        Findings findings = new Findings();
        GtfsFeed feed = readFeed(path, findings);
        GtfsNetwork made = feed == null ? null : new GtfsToNetwork(feed, terms, limits, findings).make();
        return new ReadNetwork(
                made == null || findings.hasError() ? null : new Network(made.content()), findings.notices());
    }

    /** The feed as it stands, without a network being made of it; null when it cannot be used, which the findings then say. */
    public @Nullable GtfsFeed readFeed(Path path, Findings findings) {
        try (GtfsFiles files = GtfsFiles.open(path)) {
            checkFiles(path, files, findings);
            return findings.hasError() ? null : readFiles(files, findings);
        } catch (IOException e) {
            findings.refuse(
                    Code.FILE_UNREADABLE,
                    name(path),
                    0,
                    null,
                    () -> "is neither a folder nor a zip that can" + " be opened (" + e.getMessage()
                            + "); give the path of a GTFS feed");
            return null;
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static void checkFiles(Path path, GtfsFiles files, Findings findings) {
        for (String file : files.twice()) {
            findings.warn(Code.FILE_TWICE, file, 0, null, () -> "is in the archive twice; one of them is read");
        }
        for (String file : files.names()) {
            GtfsReference.Entry entry = GtfsReference.get().findFile(file).orElse(null);
            if (entry == null) {
                findings.warn(Code.FILE_UNKNOWN, file, 0, null, () -> "no file of GTFS; not read");
            } else if (entry.treatment() != GtfsReference.Treatment.READ) {
                findings.inform(Code.FILE_UNKNOWN, file, 0, null, () -> "not used: " + entry.what());
            }
        }
        for (GtfsReference.Entry entry : GtfsReference.get().entries()) {
            if (entry.field().isEmpty() && entry.needed() && !files.has(entry.file())) {
                findings.refuse(
                        Code.FILE_MISSING,
                        entry.file(),
                        0,
                        null,
                        () -> "is not in " + name(path) + "; a GTFS feed needs it");
            }
        }
        if (!files.has("calendar.txt") && !files.has("calendar_dates.txt")) {
            findings.refuse(
                    Code.FILE_MISSING,
                    "calendar.txt",
                    0,
                    null,
                    () -> "neither it nor calendar_dates.txt is in " + name(path)
                            + "; one of them must say when trips run");
        }
    }

    private @Nullable GtfsFeed readFiles(GtfsFiles files, Findings findings) {
        GtfsTable table = new GtfsTable(files, findings, limits);
        RoutesFile routesFile = new RoutesFile(findings);
        List<GtfsFeed.Agency> agencies = routesFile.readAgencies(table);
        GtfsFeed.Info info = routesFile.readInfo(table);
        List<GtfsFeed.Route> routes = routesFile.readRoutes(table);
        StopsFile stopsFile = new StopsFile(findings);
        List<GtfsFeed.Stop> stops = stopsFile.read(table);
        CalendarFiles calendars = new CalendarFiles(findings);
        calendars.read(table);
        if (findings.hasError()) {
            return null;
        }
        TripsFile tripsFile = new TripsFile(findings);
        List<GtfsFeed.Trip> trips = tripsFile.readTrips(table, routesFile.ids(), calendars.ids());
        Map<Integer, List<GtfsFeed.Frequency>> frequencies = tripsFile.readFrequencies(table);
        List<GtfsFeed.Transfer> transfers = tripsFile.readTransfers(table, stopsFile.ids());
        Map<Integer, Map<String, String>> names = stopsFile.readTranslations(table);
        GtfsStopTimes stopTimes = new StopTimesFile(findings, tripsFile.ids(), stopsFile.ids(), stops).read(table);
        LocalDate[] range = calendars.range();
        if (findings.hasError()) {
            return null;
        }
        if (range == null || stopTimes.usableTrips() == 0) {
            findings.refuse(
                    Code.NO_DEPARTURE,
                    "trips.txt",
                    0,
                    null,
                    () -> "no trip that can be used runs on any day;" + " the other notices say why");
            return null;
        }
        LocalDate[] kept = keptDays(info, range, findings);
        // a local date of departure may lie before its service day, so two spare days stand before the first
        LocalDate dayZero = kept[0].minusDays(2);
        List<BitSet> days = calendars.days(dayZero, Math.toIntExact(ChronoUnit.DAYS.between(dayZero, kept[1])) + 1);
        for (BitSet each : days) {
            each.clear(0, 2);
        }
        return new GtfsFeed(
                info, agencies, stops, routes, trips, stopTimes, dayZero, days, frequencies, transfers, names);
    }

    /** The days of the calendars, within those the publisher vouches for and those that are wanted. */
    private LocalDate[] keptDays(GtfsFeed.Info info, LocalDate[] range, Findings findings) {
        LocalDate first = range[0];
        LocalDate last = range[1];
        LocalDate start = info.startDate();
        LocalDate end = info.endDate();
        if (start != null && start.isAfter(first) && !start.isAfter(last)) {
            first = start;
        }
        if (end != null && end.isBefore(last) && !end.isBefore(first)) {
            last = end;
        }
        LocalDate wanted = terms.from();
        if (wanted != null && wanted.isAfter(first) && !wanted.isAfter(last)) {
            first = wanted;
        }
        LocalDate latest = first.plusDays(terms.maxDays() - 1L);
        if (last.isAfter(latest)) {
            LocalDate calendarEnd = last;
            findings.inform(
                    Code.CALENDAR_OUTSIDE,
                    "calendar.txt",
                    0,
                    "end_date",
                    () -> "the calendars run to " + calendarEnd + "; days after " + latest + " are not kept");
            last = latest;
        }
        return new LocalDate[] {first, last};
    }
}
