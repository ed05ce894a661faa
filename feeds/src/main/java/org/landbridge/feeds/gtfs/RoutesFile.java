package org.landbridge.feeds.gtfs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;
import org.landbridge.model.service.Mode;

/** Reads agency.txt, routes.txt and feed_info.txt. */
final class RoutesFile {

    private static final String AGENCY = "agency.txt";
    private static final String ROUTES = "routes.txt";

    private final Notices notices;
    private final IdIndex agencyIds = new IdIndex();
    private final List<GtfsFeed.Agency> agencies = new ArrayList<>();
    private final IdIndex ids = new IdIndex();
    private final List<GtfsFeed.Route> routes = new ArrayList<>();
    private GtfsFeed.Info info = new GtfsFeed.Info("", "", "", "", null, null);

    RoutesFile(Notices notices) {
        this.notices = notices;
    }

    IdIndex ids() {
        return ids;
    }

    List<GtfsFeed.Agency> readAgencies(GtfsTable table) {
        boolean read = table.read(
                AGENCY, List.of("agency_id", "agency_name", "agency_url", "agency_timezone"), this::addAgency);
        if (read && agencies.isEmpty()) {
            notices.error(
                    Code.ZONE_UNKNOWN,
                    AGENCY,
                    0,
                    "agency_timezone",
                    "no agency with a time zone that is"
                            + " known, so no time can be placed; write one such as Asia/Shanghai");
        }
        return agencies;
    }

    private void addAgency(GtfsRow row) {
        ZoneId zone;
        try {
            zone = ZoneId.of(row.text(3));
        } catch (DateTimeException e) {
            notices.warn(
                    Code.ZONE_UNKNOWN,
                    AGENCY,
                    row.line(),
                    "agency_timezone",
                    "no time zone '" + row.text(3) + "' in the tz database; agency " + row.text(1)
                            + " and its routes are left out");
            return;
        }
        if (row.add(agencyIds, 0) == IdIndex.NONE) {
            notices.warn(
                    Code.ID_TWICE,
                    AGENCY,
                    row.line(),
                    "agency_id",
                    "agency '" + row.text(0) + "' comes twice; the first one is kept");
            return;
        }
        agencies.add(new GtfsFeed.Agency(row.text(0), row.textOr(1, row.text(0)), row.text(2), zone));
        ZoneId first = agencies.getFirst().zone();
        if (!zone.equals(first)) {
            notices.inform(
                    Code.VALUE_ASSUMED,
                    AGENCY,
                    row.line(),
                    "agency_timezone",
                    "zone " + zone + " beside " + first + ": the times of each agency are read in its own");
        }
    }

    List<GtfsFeed.Route> readRoutes(GtfsTable table) {
        table.read(
                ROUTES,
                List.of("route_id", "agency_id", "route_short_name", "route_long_name", "route_type"),
                this::addRoute);
        return routes;
    }

    private void addRoute(GtfsRow row) {
        int agency = agency(row);
        if (agency == IdIndex.NONE) {
            return;
        }
        int type = row.number(4);
        Mode mode = mode(type);
        if (mode == null) {
            notices.warn(
                    Code.WORD_UNKNOWN,
                    ROUTES,
                    row.line(),
                    "route_type",
                    "route " + row.text(0) + " of type '" + row.text(4)
                            + "' carries no freight or is of no known type; it is left out");
            return;
        }
        if (row.add(ids, 0) == IdIndex.NONE) {
            notices.warn(
                    Code.ID_TWICE,
                    ROUTES,
                    row.line(),
                    "route_id",
                    "route " + row.text(0) + " comes twice; the first one is kept");
            return;
        }
        String id = row.text(0);
        String longName = row.text(3);
        String name = row.textOr(2, longName.isEmpty() ? id : longName);
        routes.add(new GtfsFeed.Route(id, agency, name, longName, mode, type >= 1200 && type < 1300));
    }

    private int agency(GtfsRow row) {
        if (row.isEmpty(1)) {
            if (agencies.size() > 1) {
                notices.inform(
                        Code.VALUE_ASSUMED,
                        ROUTES,
                        row.line(),
                        "agency_id",
                        "route " + row.text(0)
                                + " names none of the agencies; it is taken as one of "
                                + agencies.getFirst().name());
            }
            return agencies.isEmpty() ? IdIndex.NONE : 0;
        }
        int agency = row.find(agencyIds, 1);
        if (agency == IdIndex.NONE
                && agencies.size() == 1
                && agencies.getFirst().id().isEmpty()) {
            return 0;
        }
        if (agency == IdIndex.NONE) {
            notices.warn(
                    Code.ID_UNKNOWN,
                    ROUTES,
                    row.line(),
                    "agency_id",
                    "no agency " + row.text(1) + "; route " + row.text(0) + " is left out");
        }
        return agency;
    }

    /** Basic and extended route types as modes; null for those that carry no freight and those not known. */
    static @Nullable Mode mode(int type) {
        return switch (type) {
            case 0, 1, 2, 5, 7, 12 -> Mode.RAIL;
            case 3, 11 -> Mode.ROAD;
            case 4 -> Mode.SEA;
            default ->
                switch (Math.floorDiv(type, 100)) {
                    case 1, 3, 4, 5, 6, 9, 14 -> Mode.RAIL;
                    case 2, 7, 8 -> Mode.ROAD;
                    case 10, 12 -> Mode.SEA;
                    case 11 -> Mode.AIR;
                    default -> null;
                };
        };
    }

    GtfsFeed.Info readInfo(GtfsTable table) {
        table.read(
                "feed_info.txt",
                List.of(
                        "feed_publisher_name",
                        "feed_publisher_url",
                        "feed_lang",
                        "feed_version",
                        "feed_start_date",
                        "feed_end_date"),
                row -> info = new GtfsFeed.Info(
                        row.text(0), row.text(1), row.text(2), row.text(3), infoDate(row, 4), infoDate(row, 5)));
        return info;
    }

    private @Nullable LocalDate infoDate(GtfsRow row, int column) {
        int day = row.epochDay(column);
        if (day == GtfsTimes.BROKEN) {
            notices.warn(
                    Code.DATE_MALFORMED,
                    "feed_info.txt",
                    row.line(),
                    column == 4 ? "feed_start_date" : "feed_end_date",
                    "'" + row.text(column) + "' is no date such as 20261201; the calendars alone count");
        }
        return day == GtfsTimes.BROKEN || day == GtfsTimes.NONE ? null : LocalDate.ofEpochDay(day);
    }
}
