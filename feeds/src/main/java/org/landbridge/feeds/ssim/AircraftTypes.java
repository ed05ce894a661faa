package org.landbridge.feeds.ssim;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.place.Confidence;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/** What aircraft of an IATA type carry: rounded figures of general knowledge, illustrative; an operator knows his own. */
final class AircraftTypes {

    private static final String RESOURCE = "aircraft-types.csv";

    private static final Provenance ILLUSTRATIVE =
            new Provenance(List.of("GK"), Confidence.LOW, true, "rounded figure of the type");

    /** Of a type that is not known: little, so that no load is promised that does not fit. */
    static final Aircraft UNKNOWN_BELLY = new Aircraft(
            "unknown-belly",
            "Unknown aircraft, lower deck",
            false,
            Mass.ofKilograms(500),
            Mass.ofKilograms(500),
            new Volume(10_000_000),
            Distance.ofKilometers(2_500),
            ILLUSTRATIVE);

    static final Aircraft UNKNOWN_FREIGHTER = new Aircraft(
            "unknown-freighter",
            "Unknown freighter",
            true,
            Mass.ofKilograms(10_000),
            Mass.ofKilograms(10_000),
            new Volume(80_000_000),
            Distance.ofKilometers(3_000),
            ILLUSTRATIVE);

    private final Map<String, Aircraft> byType = new HashMap<>();

    AircraftTypes() {
        try (InputStream in = AircraftTypes.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing; build the project anew");
            }
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
                for (NamedCsvRecord row : rows) {
                    byType.put(row.getField("type"), aircraft(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Aircraft aircraft(NamedCsvRecord row) {
        return new Aircraft(
                row.getField("aircraft_id"),
                row.getField("name"),
                row.getField("deck").equals("freighter"),
                Mass.ofKilograms(Long.parseLong(row.getField("max_payload_kg"))),
                Mass.ofKilograms(Long.parseLong(row.getField("planning_payload_kg"))),
                new Volume(Long.parseLong(row.getField("volume_m3")) * 1_000_000),
                Distance.ofKilometers(Double.parseDouble(row.getField("reach_km"))),
                ILLUSTRATIVE);
    }

    Optional<Aircraft> find(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
