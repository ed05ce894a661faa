package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;

/**
 * What network.csv says: one key and value a row.
 *
 * @param currencyRow where the currency stands
 */
record Heading(
        String id,
        Names names,
        LocalDate firstDay,
        LocalDate lastDay,
        Currency currency,
        String hubPlaceId,
        String factorSet,
        Row currencyRow) {

    private static final Set<String> KEYS =
            Row.words("id name_en name_zh name_ru first_day last_day currency hub_place factor_set");
    private static final Set<String> REQUIRED =
            Row.words("id name_en first_day last_day currency hub_place factor_set");
    /** A timetable of more days would need day sets too large for memory: about forty years. */
    private static final int MAX_DAYS = 15_000;

    /** The heading; null, with notices, when something is missing or wrong. */
    static @Nullable Heading read(Sheet sheet, Entries<Place> places, Notices notices) {
        Map<String, Row> rows = new HashMap<>();
        for (Row row : sheet.rows()) {
            String key = row.broken() ? row.text("key") : row.wordOf("key", KEYS);
            Row earlier = rows.putIfAbsent(key, row);
            if (earlier != null) {
                row.error(
                        Code.ID_TWICE,
                        "key",
                        "key " + Text.shown(key) + " is already on line " + earlier.line() + "; keep one");
            }
        }
        boolean complete = true;
        for (String key : REQUIRED) {
            if (!rows.containsKey(key)) {
                complete = false;
                if (sheet.read()) {
                    notices.error(
                            Code.VALUE_MISSING,
                            NetworkFile.NETWORK.fileName(),
                            0,
                            "key",
                            "there is no row for the key " + key + "; add it");
                }
            }
        }
        return complete ? read(rows, places) : null;
    }

    private static @Nullable Heading read(Map<String, Row> rows, Entries<Place> places) {
        Row first = get(rows, "first_day");
        Row last = get(rows, "last_day");
        Row hub = get(rows, "hub_place");
        LocalDate firstDay = Moments.requiredDate(first, "value");
        LocalDate lastDay = Moments.requiredDate(last, "value");
        if (!first.broken() && !last.broken()) {
            long days = lastDay.toEpochDay() - firstDay.toEpochDay() + 1;
            if (days < 1 || days > MAX_DAYS) {
                last.error(
                        Code.VALIDITY_UPSIDE_DOWN,
                        "value",
                        "the timetable runs from " + firstDay + " to " + lastDay + ", " + days
                                + " days; write a last_day after first_day, at most " + MAX_DAYS + " days");
            }
        }
        hub.requiredReference("value", places);
        Heading heading = new Heading(
                get(rows, "id").id("value"),
                new Names(
                        get(rows, "name_en").required("value"),
                        optional(rows, "name_zh"),
                        optional(rows, "name_ru"),
                        List.of()),
                firstDay,
                lastDay,
                Numbers.currency(get(rows, "currency"), "value"),
                hub.text("value"),
                get(rows, "factor_set").required("value"),
                get(rows, "currency"));
        return rows.values().stream().anyMatch(Row::broken) ? null : heading;
    }

    private static Row get(Map<String, Row> rows, String key) {
        Row row = rows.get(key);
        if (row == null) {
            throw new IllegalStateException("no row for " + key);
        }
        return row;
    }

    private static @Nullable String optional(Map<String, Row> rows, String key) {
        Row row = rows.get(key);
        return row == null ? null : row.optional("value");
    }
}
