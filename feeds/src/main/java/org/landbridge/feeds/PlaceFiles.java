package org.landbridge.feeds;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.FacilityKind;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.place.Place;

/** Reads places.csv and facilities.csv. */
final class PlaceFiles {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private PlaceFiles() {}

    static Entries<Place> places(Sheet sheet, Origins origins) {
        return Entries.read(sheet, "place", "place_id", (id, row) -> {
            String code = row.text("unlocode").replace(" ", "");
            if (!code.isEmpty() && !code.matches("[A-Z]{2}[A-Z2-9]{3}")) {
                row.warn(
                        Code.ID_MALFORMED,
                        "unlocode",
                        "'" + Text.shown(code)
                                + "' is no UN/LOCODE, so it is not used; write two and three characters, as CNXNN");
                code = "";
            }
            return new Place(
                    id,
                    Origins.names(row),
                    requiredCountry(row, "country"),
                    position(row),
                    Moments.zone(row, "time_zone"),
                    code.isEmpty() ? null : code,
                    origins.of(row));
        });
    }

    static Entries<Facility> facilities(Sheet sheet, Entries<Place> places, Origins origins) {
        return Entries.read(sheet, "facility", "facility_id", (id, row) -> {
            Place place = row.requiredReference("place_id", places);
            Facility facility = place == null
                    ? null
                    : new Facility(
                            id,
                            place,
                            Origins.names(row),
                            row.requiredWord("kind", FacilityKind.values()),
                            gauges(row),
                            position(row),
                            airCode(row, "iata", 3),
                            airCode(row, "icao", 4),
                            Moments.openingHours(row, "opening_hours"),
                            row.yes("reefer_plugs"),
                            row.yes("dangerous_goods"),
                            origins.of(row));
            return facility;
        });
    }

    /** A country that must be there; "ZZ" stands in. */
    static String requiredCountry(Row row, String column) {
        row.required(column);
        String country = country(row, column);
        return country == null ? "ZZ" : country;
    }

    /** An ISO 3166-1 alpha-2 code; null when the cell is empty or not one. */
    static @Nullable String country(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!COUNTRIES.contains(text)) {
            row.error(
                    Code.COUNTRY_UNKNOWN,
                    column,
                    "'" + Text.shown(text) + "' is no ISO 3166-1 country; write two capital letters, as KZ");
            return null;
        }
        return text;
    }

    private static GeoPosition position(Row row) {
        // A latitude above 90 is mostly a longitude: the message says so before the limits do.
        String latitude = row.text("lat");
        if (latitude.matches("-?1?[0-9]{2}(\\.[0-9]+)?")
                && latitude.length() < 24
                && Math.abs(Double.parseDouble(latitude)) > 90
                && Math.abs(Double.parseDouble(latitude)) <= 180) {
            row.error(
                    Code.POSITION_SWAPPED,
                    "lat",
                    "lat is " + latitude + ", which only a longitude can be; swap lat and lon");
            return new GeoPosition(0, 0);
        }
        return new GeoPosition(
                Numbers.requiredDecimal(row, "lat", -90, 90).doubleValue(),
                Numbers.requiredDecimal(row, "lon", -180, 180).doubleValue());
    }

    private static Set<Integer> gauges(Row row) {
        Set<Integer> gauges = new LinkedHashSet<>();
        for (String part : row.list("gauges_mm")) {
            if (part.matches("[0-9]{3,4}")) {
                gauges.add(Integer.valueOf(part));
            } else {
                row.error(
                        Code.NUMBER_MALFORMED,
                        "gauges_mm",
                        "'" + Text.shown(part) + "' is no gauge; write millimetres joined by ;, as 1520;1435");
            }
        }
        return gauges;
    }

    private static @Nullable String airCode(Row row, String column, int length) {
        String text = row.text(column);
        if (!text.isEmpty() && !text.matches("[A-Z0-9]{" + length + "}")) {
            row.error(
                    Code.ID_MALFORMED,
                    column,
                    "'" + Text.shown(text) + "' is no " + column + " code; write " + length + " capital letters");
        }
        return text.isEmpty() ? null : text;
    }
}
