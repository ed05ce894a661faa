package org.landbridge.feeds.gtfs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;

/** Reads trips.txt, frequencies.txt and transfers.txt. */
final class TripsFile {

    private static final String TRIPS = "trips.txt";
    private static final String FREQUENCIES = "frequencies.txt";
    private static final String TRANSFERS = "transfers.txt";

    private final Notices notices;
    private final IdIndex ids = new IdIndex();

    TripsFile(Notices notices) {
        this.notices = notices;
    }

    IdIndex ids() {
        return ids;
    }

    List<GtfsFeed.Trip> readTrips(GtfsTable table, IdIndex routes, IdIndex services) {
        List<GtfsFeed.Trip> trips = new ArrayList<>();
        table.read(TRIPS, List.of("trip_id", "route_id", "service_id", "trip_short_name"), row -> {
            int route = row.find(routes, 1);
            int service = row.find(services, 2);
            if (route == IdIndex.NONE || service == IdIndex.NONE) {
                boolean noRoute = route == IdIndex.NONE;
                notices.warn(
                        Code.ID_UNKNOWN,
                        TRIPS,
                        row.line(),
                        noRoute ? "route_id" : "service_id",
                        (noRoute ? "no route " + row.text(1) : "no service " + row.text(2)) + " was read; trip "
                                + row.text(0) + " is left out");
            } else if (row.isEmpty(0)) {
                notices.warn(Code.VALUE_MISSING, TRIPS, row.line(), "trip_id", "a trip without id is left out");
            } else if (row.add(ids, 0) == IdIndex.NONE) {
                notices.warn(
                        Code.ID_TWICE,
                        TRIPS,
                        row.line(),
                        "trip_id",
                        "trip " + row.text(0) + " comes twice; the first one is kept");
            } else {
                trips.add(new GtfsFeed.Trip(ids.id(ids.size() - 1), route, service, row.text(3), row.line()));
            }
        });
        return trips;
    }

    Map<Integer, List<GtfsFeed.Frequency>> readFrequencies(GtfsTable table) {
        Map<Integer, List<GtfsFeed.Frequency>> frequencies = new HashMap<>();
        table.read(FREQUENCIES, List.of("trip_id", "start_time", "end_time", "headway_secs", "exact_times"), row -> {
            int trip = row.find(ids, 0);
            int start = row.seconds(1);
            int end = row.seconds(2);
            int headway = row.number(3);
            if (trip == IdIndex.NONE) {
                notices.warn(
                        Code.ID_UNKNOWN,
                        FREQUENCIES,
                        row.line(),
                        "trip_id",
                        "no trip " + row.text(0) + " was read; the row is left out");
            } else if (start <= GtfsTimes.BROKEN || end <= GtfsTimes.BROKEN || headway < 1 || end <= start) {
                notices.warn(
                        Code.TIME_MALFORMED,
                        FREQUENCIES,
                        row.line(),
                        null,
                        "trip " + row.text(0)
                                + " from '" + row.text(1) + "' to '" + row.text(2) + "' every '" + row.text(3)
                                + "' seconds is no frequency; the row is left out");
            } else {
                boolean exact = row.number(4) == 1;
                if (!exact) {
                    notices.inform(
                            Code.VALUE_ASSUMED,
                            FREQUENCIES,
                            row.line(),
                            "exact_times",
                            "trip "
                                    + row.text(0) + " keeps a headway, not times; it is taken to leave at "
                                    + row.text(1) + " and every " + row.text(3) + " seconds");
                }
                frequencies
                        .computeIfAbsent(trip, any -> new ArrayList<>())
                        .add(new GtfsFeed.Frequency(start, end, headway, exact));
            }
        });
        return frequencies;
    }

    List<GtfsFeed.Transfer> readTransfers(GtfsTable table, IdIndex stops) {
        List<GtfsFeed.Transfer> transfers = new ArrayList<>();
        table.read(
                TRANSFERS,
                List.of(
                        "from_stop_id",
                        "to_stop_id",
                        "transfer_type",
                        "min_transfer_time",
                        "from_route_id",
                        "to_route_id",
                        "from_trip_id",
                        "to_trip_id"),
                row -> {
                    int from = row.find(stops, 0);
                    int to = row.find(stops, 1);
                    int type = row.isEmpty(2) ? 0 : row.number(2);
                    boolean particular = !row.isEmpty(4) || !row.isEmpty(5) || !row.isEmpty(6) || !row.isEmpty(7);
                    if (type == 4 || type == 5) {
                        notices.inform(
                                Code.ROW_LEFT_OUT,
                                TRANSFERS,
                                row.line(),
                                "transfer_type",
                                "trip "
                                        + row.text(6) + " to " + row.text(7)
                                        + ": staying on board is not used; cargo is handled between them");
                    } else if ((from == IdIndex.NONE && !row.isEmpty(0)) || (to == IdIndex.NONE && !row.isEmpty(1))) {
                        notices.warn(
                                Code.ID_UNKNOWN,
                                TRANSFERS,
                                row.line(),
                                "from_stop_id",
                                "no stop " + row.text(0) + " or " + row.text(1) + "; the row is left out");
                    } else if (particular) {
                        notices.inform(
                                Code.ROW_LEFT_OUT,
                                TRANSFERS,
                                row.line(),
                                "from_route_id",
                                "a rule for"
                                        + " some routes or trips at " + row.text(0)
                                        + " is not used; the handling time of the stop holds");
                    } else if (from != to) {
                        notices.inform(
                                Code.ROW_LEFT_OUT,
                                TRANSFERS,
                                row.line(),
                                "to_stop_id",
                                "between " + row.text(0) + " and " + row.text(1)
                                        + " cargo is not carried on foot; the row is not used");
                    } else if (from != IdIndex.NONE) {
                        addTransfer(row, from, type, transfers);
                    }
                });
        return transfers;
    }

    private void addTransfer(GtfsRow row, int stop, int type, List<GtfsFeed.Transfer> transfers) {
        int seconds = row.number(3);
        if (type == 3) {
            transfers.add(new GtfsFeed.Transfer(stop, GtfsFeed.Transfer.NEVER));
        } else if (type == 2 && seconds >= 0) {
            transfers.add(new GtfsFeed.Transfer(stop, seconds));
        } else if (type == 2 || type < 0 || type > 5) {
            notices.warn(
                    Code.NUMBER_MALFORMED,
                    TRANSFERS,
                    row.line(),
                    "min_transfer_time",
                    "type '" + row.text(2) + "' with '" + row.text(3) + "' seconds is no rule; the row is left out");
        }
    }
}
