package org.landbridge.feeds.gtfs;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;

/** Reads stops.txt, and names of stops from translations.txt. */
final class StopsFile {

    private static final String FILE = "stops.txt";

    private final Notices notices;
    private final IdIndex ids = new IdIndex();
    private final List<Raw> raw = new ArrayList<>();

    /** A row before its parent is known. */
    private record Raw(
            String id,
            String code,
            String name,
            double latitude,
            double longitude,
            String parent,
            @Nullable ZoneId zone,
            String platform,
            long line) {
        boolean isPlaced() {
            return !Double.isNaN(latitude) && !Double.isNaN(longitude);
        }
    }

    StopsFile(Notices notices) {
        this.notices = notices;
    }

    /** Index of the stops by id; a stop that is left out is in it too, without a position. */
    IdIndex ids() {
        return ids;
    }

    List<GtfsFeed.Stop> read(GtfsTable table) {
        table.read(
                FILE,
                List.of(
                        "stop_id",
                        "stop_code",
                        "stop_name",
                        "stop_lat",
                        "stop_lon",
                        "parent_station",
                        "stop_timezone",
                        "platform_code"),
                this::add);
        List<GtfsFeed.Stop> stops = new ArrayList<>(raw.size());
        for (Raw row : raw) {
            stops.add(join(row));
        }
        return stops;
    }

    private void add(GtfsRow row) {
        if (row.isEmpty(0)) {
            notices.warn(Code.VALUE_MISSING, FILE, row.line(), "stop_id", "a stop without id is left out");
            return;
        }
        if (row.add(ids, 0) == IdIndex.NONE) {
            notices.warn(
                    Code.ID_TWICE,
                    FILE,
                    row.line(),
                    "stop_id",
                    "stop " + row.text(0) + " comes twice; the first one is kept");
            return;
        }
        raw.add(new Raw(
                ids.id(ids.size() - 1),
                row.text(1),
                row.text(2),
                coordinate(row, 3, 90),
                coordinate(row, 4, 180),
                row.text(5),
                zone(row),
                row.text(7),
                row.line()));
    }

    private double coordinate(GtfsRow row, int column, int limit) {
        double value = row.decimal(column);
        if (Math.abs(value) <= limit) {
            return value;
        }
        if (!row.isEmpty(column)) {
            notices.warn(
                    Code.NUMBER_OUT_OF_RANGE,
                    FILE,
                    row.line(),
                    column == 3 ? "stop_lat" : "stop_lon",
                    "'"
                            + row.text(column) + "' is not a number of degrees within " + limit
                            + "; the stop takes its station's or is left out");
        }
        return Double.NaN;
    }

    private @Nullable ZoneId zone(GtfsRow row) {
        if (row.isEmpty(6)) {
            return null;
        }
        try {
            return ZoneId.of(row.text(6));
        } catch (DateTimeException e) {
            notices.warn(
                    Code.ZONE_UNKNOWN,
                    FILE,
                    row.line(),
                    "stop_timezone",
                    "no time zone '" + row.text(6) + "' in the tz database; the agency's is shown");
            return null;
        }
    }

    /** The stop with what it has from its station: the zone always, the position when it has none of its own. */
    private GtfsFeed.Stop join(Raw row) {
        int station = row.parent.isEmpty() ? GtfsFeed.NONE : ids.find(row.parent);
        if (!row.parent.isEmpty() && (station == GtfsFeed.NONE || row.id.equals(row.parent))) {
            notices.warn(
                    Code.ID_UNKNOWN,
                    FILE,
                    row.line,
                    "parent_station",
                    "no station " + row.parent + "; stop " + row.id + " stands alone");
            station = GtfsFeed.NONE;
        }
        Raw parent = station == GtfsFeed.NONE ? row : raw.get(station);
        Raw position = row.isPlaced() ? row : parent;
        boolean placed = position.isPlaced();
        if (!placed) {
            notices.warn(
                    Code.VALUE_MISSING,
                    FILE,
                    row.line,
                    "stop_lat",
                    "stop " + row.id + " has no position; calls there are left out");
        }
        return new GtfsFeed.Stop(
                row.id,
                row.code,
                name(row, parent),
                placed ? position.latitude : Double.NaN,
                placed ? position.longitude : Double.NaN,
                station,
                parent.zone,
                row.platform);
    }

    private static String name(Raw row, Raw parent) {
        if (!row.name.isEmpty()) {
            return row.name;
        }
        return parent.name.isEmpty() ? row.id : parent.name;
    }

    /** Names of stops by language, from translations of stop_name by id or by value. */
    Map<Integer, Map<String, String>> readTranslations(GtfsTable table) {
        Map<String, List<Integer>> byName = new HashMap<>();
        for (int i = 0; i < raw.size(); i++) {
            byName.computeIfAbsent(raw.get(i).name, name -> new ArrayList<>()).add(i);
        }
        Map<Integer, Map<String, String>> names = new HashMap<>();
        table.read(
                "translations.txt",
                List.of("table_name", "field_name", "language", "translation", "record_id", "field_value"),
                row -> {
                    if (!row.text(0).equals("stops") || !row.text(1).equals("stop_name") || row.isEmpty(3)) {
                        return;
                    }
                    String language = row.text(2).toLowerCase(Locale.ROOT);
                    int stop = row.find(ids, 4);
                    List<Integer> stops = row.isEmpty(4) ? byName.getOrDefault(row.text(5), List.of()) : List.of(stop);
                    for (int each : stops) {
                        if (each != IdIndex.NONE) {
                            names.computeIfAbsent(each, any -> new HashMap<>()).put(language, row.text(3));
                        }
                    }
                });
        return names;
    }
}
