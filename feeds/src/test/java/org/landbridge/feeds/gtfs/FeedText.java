package org.landbridge.feeds.gtfs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A feed as text, to be changed cell by cell and written where a reader finds it. */
final class FeedText {

    private final Map<String, List<List<String>>> files = new LinkedHashMap<>();

    /**
     * Two trains a week from Xining by Lanzhou to Almaty, in which every field that is read has an effect: a platform of a station, a stop without a
     * position of its own, a call without times, an added and a removed day, a frequency, a transfer time, names in Chinese.
     */
    static FeedText trains() {
        return new FeedText()
                .file("agency.txt", "agency_id,agency_name,agency_url,agency_timezone", "A,Qinghai Rail,,Asia/Shanghai")
                .file(
                        "stops.txt",
                        "stop_id,stop_code,stop_name,stop_lat,stop_lon,parent_station,stop_timezone,platform_code",
                        "X1,XNN,Xining Duoba,36.66,101.52,XS,,4",
                        "L1,,Lanzhou,36.05,103.84,,,",
                        "U1,,Urumqi,43.85,87.60,,,",
                        "A1,,Almaty,43.34,76.95,,Asia/Almaty,",
                        "XS,,Xining,36.60,101.70,,,")
                .file(
                        "routes.txt",
                        "route_id,agency_id,route_short_name,route_long_name,route_type",
                        "R1,A,X8,,2",
                        "R2,A,,Shuttle,3")
                .file("trips.txt", "route_id,service_id,trip_id,trip_short_name", "R1,WK,T1,8001", "R2,WK,T2,")
                .file(
                        "stop_times.txt",
                        "trip_id,arrival_time,departure_time,stop_id,stop_sequence,pickup_type,drop_off_type,"
                                + "location_group_id,location_id,start_pickup_drop_off_window,end_pickup_drop_off_window",
                        "T1,08:00:00,08:00:00,X1,1,0,1,,,,",
                        "T1,11:00:00,11:30:00,L1,2,0,0,,,,",
                        "T1,,,U1,3,0,0,,,,",
                        "T1,90:00:00,90:00:00,A1,4,1,0,,,,",
                        "T2,06:00:00,06:00:00,X1,1,0,0,,,,",
                        "T2,09:00:00,09:00:00,L1,2,0,0,,,,")
                .file(
                        "calendar.txt",
                        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
                        "WK,0,1,0,0,1,0,0,20261201,20261231")
                .file("calendar_dates.txt", "service_id,date,exception_type", "WK,20261208,2", "WK,20261209,1")
                .file(
                        "frequencies.txt",
                        "trip_id,start_time,end_time,headway_secs,exact_times",
                        "T2,06:00:00,10:00:00,7200,0")
                .file(
                        "transfers.txt",
                        "from_stop_id,to_stop_id,transfer_type,min_transfer_time,from_route_id,to_route_id,from_trip_id,"
                                + "to_trip_id",
                        "L1,L1,2,43200,,,,")
                .file(
                        "translations.txt",
                        "table_name,field_name,language,translation,record_id,field_value",
                        "stops,stop_name,zh,兰州,L1,",
                        "stops,stop_name,ru,Урумчи,,Urumqi")
                .file(
                        "feed_info.txt",
                        "feed_publisher_name,feed_publisher_url,feed_lang,feed_version,feed_start_date,feed_end_date",
                        "Qinghai timetable,,en,7,20261201,20261231");
    }

    FeedText file(String name, String... lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
        }
        files.put(name, rows);
        return this;
    }

    FeedText without(String name) {
        files.remove(name);
        return this;
    }

    FeedText row(String name, String line) {
        rows(name).add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
        return this;
    }

    /** Sets a cell; {@code row} counts from 1 below the header, so line 1 + row of the file. */
    FeedText set(String name, int row, String field, String value) {
        List<List<String>> rows = rows(name);
        int column = rows.getFirst().indexOf(field);
        if (column < 0) {
            rows.getFirst().add(field);
            for (List<String> each : rows.subList(1, rows.size())) {
                each.add("");
            }
            column = rows.getFirst().size() - 1;
        }
        rows.get(row).set(column, value);
        return this;
    }

    FeedText withoutColumn(String name, String field) {
        List<List<String>> rows = rows(name);
        int column = rows.getFirst().indexOf(field);
        rows.forEach(row -> row.remove(column));
        return this;
    }

    boolean has(String name) {
        return files.containsKey(name);
    }

    List<List<String>> rows(String name) {
        List<List<String>> rows = files.get(name);
        if (rows == null) {
            throw new IllegalArgumentException("no file " + name);
        }
        return rows;
    }

    String text(String name) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows(name)) {
            text.append(String.join(",", row)).append('\n');
        }
        return text.toString();
    }

    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.keySet().forEach(name -> bytes.put(name, text(name).getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }

    /** Writes the files into a folder and gives it back. */
    Path into(Path folder) {
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, byte[]> file : bytes().entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path zip, Map<String, byte[]> files) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
