package org.landbridge.feeds.gtfs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.landbridge.feeds.timetable.CalendarRows;
import org.landbridge.feeds.timetable.LawfulIds;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;

/**
 * Writes the timetable of a network as a GTFS zip: the same network and days give the same bytes. All agencies are in the zone of the hub, as GTFS wants one zone
 * for all; a service has a trip for each row of times that its departures have by the hub's clock. Prices, capacities, cut-offs and gateways have
 * no place in GTFS.
 */
public final class GtfsWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    private final Network network;
    private final LocalDate from;
    private final LocalDate to;
    private final ZoneId zone;
    /** The days by the hub's clock, a day wider than those asked for where departures elsewhere fall on another date there. */
    private LocalDate firstServiceDay;

    private LocalDate lastServiceDay;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    /** By facility and place id: the stop_id. */
    private final Map<String, String> facilityStops = new LinkedHashMap<>();

    private final Map<String, String> placeStops = new LinkedHashMap<>();
    private final LawfulIds stopIds = new LawfulIds();
    private final Map<String, String> agencies = new TreeMap<>();
    private final LawfulIds agencyIds = new LawfulIds();
    private final Map<BitSet, String> calendars = new LinkedHashMap<>();

    /** One file in the making. */
    private static final class Table {
        private final StringWriter text = new StringWriter();
        private final CsvWriter rows =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    }

    private GtfsWriter(Network network, LocalDate from, LocalDate to) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.firstServiceDay = from;
        this.lastServiceDay = to;
        this.zone = network.getPlace(network.content().hubPlaceId()).zone();
    }

    /**
     * Writes all departures from one date to another, both included, dates of departure from the first call.
     *
     * @throws IOException when the stream does not take it; the stream is left open
     * @throws IllegalArgumentException when the dates are upside down or more than ten years apart
     */
    public static void write(Network network, LocalDate from, LocalDate to, OutputStream out) throws IOException {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > 3_660) {
            throw new IllegalArgumentException(
                    "timetable from " + from + " to " + to + "; ask for one day to ten years, the first date first");
        }
        GtfsWriter writer = new GtfsWriter(network, from, to);
        writer.fill();
        writer.pack(out);
    }

    private void fill() {
        table("agency.txt", "agency_id", "agency_name", "agency_url", "agency_timezone");
        table(
                "stops.txt",
                "stop_id",
                "stop_name",
                "stop_lat",
                "stop_lon",
                "location_type",
                "parent_station",
                "stop_timezone");
        table("routes.txt", "route_id", "agency_id", "route_short_name", "route_type");
        table("trips.txt", "route_id", "service_id", "trip_id");
        table(
                "stop_times.txt",
                "trip_id",
                "arrival_time",
                "departure_time",
                "stop_id",
                "stop_sequence",
                "pickup_type",
                "drop_off_type");
        table(
                "calendar.txt",
                "service_id",
                "monday",
                "tuesday",
                "wednesday",
                "thursday",
                "friday",
                "saturday",
                "sunday",
                "start_date",
                "end_date");
        table("calendar_dates.txt", "service_id", "date", "exception_type");
        table("translations.txt", "table_name", "field_name", "language", "translation", "record_id");
        table(
                "feed_info.txt",
                "feed_publisher_name",
                "feed_publisher_url",
                "feed_lang",
                "feed_start_date",
                "feed_end_date");
        for (Service service : network.content().services()) {
            addService(service);
        }
        row(
                "feed_info.txt",
                network.content().names().english(),
                "https://example.org",
                "en",
                DATE.format(firstServiceDay),
                DATE.format(lastServiceDay));
    }

    private void addService(Service service) {
        Map<List<Integer>, BitSet> trips = new LinkedHashMap<>();
        long days = ChronoUnit.DAYS.between(from, to);
        for (int day = 0; day <= days; day++) {
            LocalDate date = from.plusDays(day);
            if (service.runsOn(date)) {
                HubTimes times = HubTimes.of(service, date, zone);
                if (times.serviceDay().isBefore(firstServiceDay)) {
                    firstServiceDay = times.serviceDay();
                }
                if (times.serviceDay().isAfter(lastServiceDay)) {
                    lastServiceDay = times.serviceDay();
                }
                int serviceDay = Math.toIntExact(ChronoUnit.DAYS.between(from, times.serviceDay()));
                // a service day may lie a day or two before the first date
                trips.computeIfAbsent(times.seconds(), any -> new BitSet()).set(serviceDay + HubTimes.MARGIN_DAYS);
            }
        }
        if (trips.isEmpty()) {
            return;
        }
        row(
                "routes.txt",
                service.id(),
                agency(service.carrier()),
                service.names().english(),
                String.valueOf(routeType(service)));
        int number = 0;
        for (Map.Entry<List<Integer>, BitSet> trip : trips.entrySet()) {
            number++;
            String id = service.id() + "-" + number;
            row("trips.txt", service.id(), calendar(trip.getValue()), id);
            addStopTimes(service, id, trip.getKey());
        }
    }

    private void addStopTimes(Service service, String trip, List<Integer> seconds) {
        List<Call> calls = service.calls();
        for (int i = 0; i < calls.size(); i++) {
            Call call = calls.get(i);
            row(
                    "stop_times.txt",
                    trip,
                    GtfsTimes.text(seconds.get(2 * i)),
                    GtfsTimes.text(seconds.get(2 * i + 1)),
                    stop(call.facility()),
                    String.valueOf(i + 1),
                    call.board() ? "0" : "1",
                    call.alight() ? "0" : "1");
        }
    }

    private static int routeType(Service service) {
        Mode mode = service.mode();
        return switch (mode) {
            case RAIL -> 2;
            case ROAD -> 3;
            case SEA -> service.serviceClass() == ServiceClass.FEEDER ? 1200 : 4;
            case AIR -> 1100;
        };
    }

    private String agency(String carrier) {
        String known = agencies.get(carrier);
        if (known != null) {
            return known;
        }
        String id = agencyIds.give(carrier, "carrier");
        agencies.put(carrier, id);
        row("agency.txt", id, carrier.isEmpty() ? id : carrier, "https://example.org", zone.getId());
        return id;
    }

    private String stop(Facility facility) {
        String known = facilityStops.get(facility.id());
        if (known != null) {
            return known;
        }
        String id = stopIds.give(facility.id(), "stop");
        facilityStops.put(facility.id(), id);
        addStop(
                id,
                facility.names(),
                facility.position().latitude(),
                facility.position().longitude(),
                "0",
                station(facility.place()),
                facility.place().zone());
        return id;
    }

    private String station(Place place) {
        String known = placeStops.get(place.id());
        if (known != null) {
            return known;
        }
        String id = stopIds.give("station-" + place.id(), "station");
        placeStops.put(place.id(), id);
        addStop(id, place.names(), place.position().latitude(), place.position().longitude(), "1", "", place.zone());
        return id;
    }

    private void addStop(
            String id, Names names, double latitude, double longitude, String type, String parent, ZoneId stopZone) {
        row("stops.txt", id, names.english(), degrees(latitude), degrees(longitude), type, parent, stopZone.getId());
        translate(id, "zh", names.chinese());
        translate(id, "ru", names.russian());
    }

    private void translate(String id, String language, @Nullable String name) {
        if (name != null && !name.isEmpty()) {
            row("translations.txt", "stops", "stop_name", language, name, id);
        }
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private String calendar(BitSet days) {
        String known = calendars.get(days);
        if (known != null) {
            return known;
        }
        String id = "days-" + (calendars.size() + 1);
        calendars.put(days, id);
        CalendarRows.WeekForm form = CalendarRows.weekForm(days, from.minusDays(HubTimes.MARGIN_DAYS));
        if (!form.days().isEmpty()) {
            List<String> cells = new ArrayList<>();
            cells.add(id);
            for (java.time.DayOfWeek day : java.time.DayOfWeek.values()) {
                cells.add(form.days().contains(day) ? "1" : "0");
            }
            cells.add(DATE.format(form.from()));
            cells.add(DATE.format(form.to()));
            row("calendar.txt", cells.toArray(String[]::new));
        }
        form.added().forEach(date -> row("calendar_dates.txt", id, DATE.format(date), "1"));
        form.missing().forEach(date -> row("calendar_dates.txt", id, DATE.format(date), "2"));
        return id;
    }

    private void table(String file, String... header) {
        tables.put(file, new Table());
        row(file, header);
    }

    private void row(String file, String... cells) {
        Table table = tables.get(file);
        if (table == null) {
            throw new IllegalStateException("no table " + file + "; begin it first");
        }
        table.rows.writeRecord(cells);
    }

    private void pack(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Table> table : tables.entrySet()) {
            ZipEntry entry = new ZipEntry(table.getKey());
            entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
            zip.putNextEntry(entry);
            table.getValue().rows.flush();
            zip.write(table.getValue().text.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
