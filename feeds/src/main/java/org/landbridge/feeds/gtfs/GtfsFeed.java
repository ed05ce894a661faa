package org.landbridge.feeds.gtfs;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.Mode;

/**
 * A GTFS feed as read: what can be used of it, joined by index. Small tables are records; stop times, of which there may be millions, are
 * columns in {@link GtfsStopTimes}.
 *
 * @param stops all usable stops and stations, by index
 * @param trips all trips with a known route and service; {@code stopTimes.isUsable(trip)} tells which can run
 * @param serviceDays by service: the days it runs on, bit 0 = {@code dayZero}
 * @param frequencies by trip index
 * @param names further names of stops by stop index and language, from translations.txt
 */
public record GtfsFeed(
        Info info,
        List<Agency> agencies,
        List<Stop> stops,
        List<Route> routes,
        List<Trip> trips,
        GtfsStopTimes stopTimes,
        LocalDate dayZero,
        List<BitSet> serviceDays,
        Map<Integer, List<Frequency>> frequencies,
        List<Transfer> transfers,
        Map<Integer, Map<String, String>> names) {

    /** Absent index. */
    public static final int NONE = -1;

    public GtfsFeed {
        agencies = List.copyOf(agencies);
        stops = List.copyOf(stops);
        routes = List.copyOf(routes);
        trips = List.copyOf(trips);
        serviceDays = List.copyOf(serviceDays);
        frequencies = Map.copyOf(frequencies);
        transfers = List.copyOf(transfers);
        names = Map.copyOf(names);
    }

    /**
     * Who publishes it; empty texts when it does not say.
     *
     * @param startDate first date it vouches for, null = does not say
     * @param endDate last date it vouches for, null = does not say
     */
    public record Info(
            String publisher,
            String url,
            String language,
            String version,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate) {}

    /**
     * Who runs routes.
     *
     * @param zone in which the times of its trips are
     */
    public record Agency(String id, String name, String url, ZoneId zone) {}

    /**
     * A stop, platform or station.
     *
     * @param station index of the parent station, {@link #NONE} without
     * @param zone null = that of the agency
     */
    public record Stop(
            String id,
            String code,
            String name,
            double latitude,
            double longitude,
            int station,
            @Nullable ZoneId zone,
            String platform) {}

    /**
     * A line.
     *
     * @param name the short name, or the long one where there is none
     */
    public record Route(String id, int agency, String name, String longName, Mode mode, boolean ferry) {}

    /**
     * A run on the days of a service.
     *
     * @param shortName train or flight number, may be empty
     */
    public record Trip(String id, int route, int service, String shortName, long line) {}

    /**
     * A trip that runs again and again; times are seconds of the service day.
     *
     * @param endSecond no run starts at or after it
     */
    public record Frequency(int startSecond, int endSecond, int headwaySeconds, boolean exact) {}

    /**
     * A rule for changing at one stop.
     *
     * @param seconds least time, {@link #NEVER} = not possible
     */
    public record Transfer(int stop, int seconds) {
        public static final int NEVER = -1;
    }
}
