package org.landbridge.feeds.timetable;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.landbridge.feeds.Code;
import org.landbridge.feeds.Notices;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;

/**
 * Where the codes of timetables lie: SSIM names airports by IATA code and DCSA ports by UN/LOCODE, and neither says where they are or what time they keep. Known
 * codes come from a network at hand and from a file of one's own.
 */
public final class Gazetteer {

    /** Greatest file read. */
    private static final long MAX_BYTES = 64L << 20;

    private final Map<String, Entry> entries;

    /**
     * One code.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record Entry(String code, Names names, String country, GeoPosition position, ZoneId zone) {}

    private Gazetteer(Map<String, Entry> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The IATA codes and UN/LOCODEs of a network's facilities and places. */
    public static Gazetteer of(Network network) {
        Map<String, Entry> entries = new HashMap<>();
        for (Place place : network.content().places()) {
            String code = place.unlocode();
            if (code != null) {
                entries.putIfAbsent(
                        code, new Entry(code, place.names(), place.country(), place.position(), place.zone()));
            }
        }
        for (Facility facility : network.content().facilities()) {
            String code = facility.iata();
            if (code != null) {
                Place place = facility.place();
                entries.putIfAbsent(
                        code, new Entry(code, facility.names(), place.country(), facility.position(), place.zone()));
            }
        }
        return new Gazetteer(entries);
    }

    /** A file with the columns {@code code,name,country,lat,lon,time_zone}; rows that cannot be read give notices. */
    public static Gazetteer read(Path csv, Notices notices) {
        String file = String.valueOf(csv.getFileName());
        Map<String, Entry> entries = new HashMap<>();
        try {
            if (Files.size(csv) > MAX_BYTES) {
                notices.error(Code.FILE_TOO_LARGE, file, 0, null, "larger than " + MAX_BYTES + " bytes; shorten it");
                return new Gazetteer(entries);
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(csv)) {
                for (NamedCsvRecord row : rows) {
                    add(row, entries, file, notices);
                }
            }
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            notices.error(Code.FILE_UNREADABLE, file, 0, null, "cannot be read as CSV in UTF-8: " + e.getMessage());
        }
        return new Gazetteer(entries);
    }

    private static void add(NamedCsvRecord row, Map<String, Entry> entries, String file, Notices notices) {
        try {
            String code = row.getField("code").strip().toUpperCase(Locale.ROOT);
            entries.putIfAbsent(
                    code,
                    new Entry(
                            code,
                            Names.ofEnglish(row.getField("name").strip()),
                            row.getField("country").strip(),
                            new GeoPosition(
                                    Double.parseDouble(row.getField("lat")), Double.parseDouble(row.getField("lon"))),
                            ZoneId.of(row.getField("time_zone").strip())));
        } catch (RuntimeException e) {
            // a missing column, a malformed number, a position off the earth, an unknown zone: each has a plain message
            notices.warn(
                    Code.ROW_LEFT_OUT,
                    file,
                    row.getStartingLineNumber(),
                    null,
                    e.getMessage() + "; the row is left out");
        }
    }

    /** This one, and for codes it does not know the other. */
    public Gazetteer orElse(Gazetteer other) {
        Map<String, Entry> both = new HashMap<>(other.entries);
        both.putAll(entries);
        return new Gazetteer(both);
    }

    public Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    /** All codes, sorted. */
    public List<String> codes() {
        return entries.keySet().stream().sorted().toList();
    }
}
