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
import org.landbridge.feeds.Notices;
import org.landbridge.feeds.ReadNetwork;
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
        Notices notices = new Notices();
        GtfsFeed feed = readFeed(path, notices);
        GtfsNetwork made = feed == null ? null : new GtfsToNetwork(feed, terms, limits, notices).make();
        return new ReadNetwork(
                made == null || notices.hasError() ? null : new Network(made.content()), notices.sorted());
    }

    /** The feed as it stands, without a network being made of it; null when it cannot be used, which the notices then say. */
    public @Nullable GtfsFeed readFeed(Path path, Notices notices) {
        try (GtfsFiles files = GtfsFiles.open(path)) {
            checkFiles(path, files, notices);
            return notices.hasError() ? null : readFiles(files, notices);
        } catch (IOException e) {
            notices.error(
                    Code.FILE_UNREADABLE,
                    name(path),
                    0,
                    null,
                    "is neither a folder nor a zip that can" + " be opened (" + e.getMessage()
                            + "); give the path of a GTFS feed");
            return null;
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static void checkFiles(Path path, GtfsFiles files, Notices notices) {
        for (String file : files.twice()) {
            notices.warn(Code.FILE_TWICE, file, 0, null, "is in the archive twice; one of them is read");
        }
        for (String file : files.names()) {
            GtfsReference.Entry entry = GtfsReference.get().findFile(file).orElse(null);
            if (entry == null) {
                notices.warn(Code.FILE_UNKNOWN, file, 0, null, "no file of GTFS; not read");
            } else if (entry.treatment() != GtfsReference.Treatment.READ) {
                notices.inform(Code.FILE_IGNORED, file, 0, null, "not used: " + entry.what());
            }
        }
        for (GtfsReference.Entry entry : GtfsReference.get().entries()) {
            if (entry.field().isEmpty() && entry.needed() && !files.has(entry.file())) {
                notices.error(
                        Code.FILE_MISSING, entry.file(), 0, null, "is not in " + name(path) + "; a GTFS feed needs it");
            }
        }
        if (!files.has("calendar.txt") && !files.has("calendar_dates.txt")) {
            notices.error(
                    Code.FILE_MISSING,
                    "calendar.txt",
                    0,
                    null,
                    "neither it nor calendar_dates.txt is in " + name(path) + "; one of them must say when trips run");
        }
    }

    private @Nullable GtfsFeed readFiles(GtfsFiles files, Notices notices) {
        GtfsTable table = new GtfsTable(files, notices, limits);
        RoutesFile routesFile = new RoutesFile(notices);
        List<GtfsFeed.Agency> agencies = routesFile.readAgencies(table);
        GtfsFeed.Info info = routesFile.readInfo(table);
        List<GtfsFeed.Route> routes = routesFile.readRoutes(table);
        StopsFile stopsFile = new StopsFile(notices);
        List<GtfsFeed.Stop> stops = stopsFile.read(table);
        CalendarFiles calendars = new CalendarFiles(notices);
        calendars.read(table);
        if (notices.hasError()) {
            return null;
        }
        TripsFile tripsFile = new TripsFile(notices);
        List<GtfsFeed.Trip> trips = tripsFile.readTrips(table, routesFile.ids(), calendars.ids());
        Map<Integer, List<GtfsFeed.Frequency>> frequencies = tripsFile.readFrequencies(table);
        List<GtfsFeed.Transfer> transfers = tripsFile.readTransfers(table, stopsFile.ids());
        Map<Integer, Map<String, String>> names = stopsFile.readTranslations(table);
        GtfsStopTimes stopTimes = new StopTimesFile(notices, tripsFile.ids(), stopsFile.ids(), stops).read(table);
        LocalDate[] range = calendars.range();
        if (notices.hasError()) {
            return null;
        }
        if (range == null || stopTimes.usableTrips() == 0) {
            notices.error(
                    Code.NO_DEPARTURE,
                    "trips.txt",
                    0,
                    null,
                    "no trip that can be used runs on any day;" + " the other notices say why");
            return null;
        }
        LocalDate[] kept = keptDays(info, range, notices);
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
    private LocalDate[] keptDays(GtfsFeed.Info info, LocalDate[] range, Notices notices) {
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
            notices.inform(
                    Code.CALENDAR_OUTSIDE,
                    "calendar.txt",
                    0,
                    "end_date",
                    "the calendars run to " + calendarEnd + "; days after " + latest + " are not kept");
            last = latest;
        }
        return new LocalDate[] {first, last};
    }
}
