package org.landbridge.operations.ask;

import java.util.List;
import java.util.Map;
import org.landbridge.model.place.Names;

/**
 * Something in a question that cannot be understood or cannot be.
 *
 * @param values by the names that the messages of {@code problem} use, of the types a {@link org.landbridge.model.itinerary.Reason} may hold
 * @param suggestions what may have been meant, best first
 */
public record FieldError(Field field, Problem problem, Map<String, Object> values, List<Suggestion> suggestions) {

    /**
     * Something to put in the field instead.
     *
     * @param value what to put there
     * @param names what it is called
     */
    public record Suggestion(String value, Names names) {}

    /** The fields of a question. */
    public enum Field {
        FROM("from"),
        TO("to"),
        GOODS("goods"),
        MASS("grossMassKg"),
        VOLUME("volumeM3"),
        UNITS("units"),
        READY("readyAt"),
        ARRIVE_BY("arriveBy"),
        WINDOW("windowDays"),
        TEMPERATURE("temperatureC"),
        SHELF_LIFE("shelfLifeDays"),
        ALLOW("allow"),
        EXCLUDE("exclude"),
        CURRENCY("currency"),
        HORIZON("horizonDays"),
        VERSION("networkVersion");

        private final String json;

        Field(String json) {
            this.json = json;
        }

        /** Its name in the API. */
        public String json() {
            return json;
        }
    }

    /** What is wrong. The values used stand behind each. */
    public enum Problem {
        /** Nothing was given where something must be. */
        MISSING,
        /** {@code text} String is no place of the network. */
        PLACE_UNKNOWN,
        /** {@code text} String is the name of several places. */
        PLACE_AMBIGUOUS,
        /** Origin and destination are both {@code place} Names. */
        SAME_PLACE,
        /** {@code text} String is no goods of the network. */
        GOODS_UNKNOWN,
        /** {@code text} String fits {@code count} Integer goods. */
        GOODS_AMBIGUOUS,
        /** {@code text} String is no mass. */
        MASS_UNREADABLE,
        /** Mass must be more than nothing and at most {@code max} Mass. */
        MASS_OUT_OF_RANGE,
        /** {@code text} String is no volume. */
        VOLUME_UNREADABLE,
        /** Volume must be more than nothing and at most {@code max} Volume. */
        VOLUME_OUT_OF_RANGE,
        /** {@code text} String is no load unit. */
        LOAD_UNIT_UNKNOWN,
        /** The load needs {@code needed} Integer of {@code unit} Names. */
        UNITS_TOO_FEW,
        /** At most {@code max} Integer load units in one question; the load needs {@code needed} Integer. */
        UNITS_TOO_MANY,
        /** Loose cargo has no count of units. */
        UNITS_OF_LOOSE,
        /** Goods must be kept at {@code temperature} String, {@code unit} Names does not cool. */
        UNIT_DOES_NOT_COOL,
        /** {@code text} String is no date. */
        DATE_UNREADABLE,
        /** {@code text} String may be {@code one} LocalDate or {@code other} LocalDate. */
        DATE_AMBIGUOUS,
        /** {@code text} String is a day that does not exist. */
        DATE_IMPOSSIBLE,
        /** The timetable covers {@code first} LocalDate to {@code last} LocalDate. */
        DATE_OUTSIDE_TIMETABLE,
        /** It cannot leave before it must have arrived. */
        DEADLINE_BEFORE_READY,
        /** {@code text} String is no whole number from {@code min} Integer to {@code max} Integer. */
        NUMBER_OUT_OF_RANGE,
        /** {@code text} String is no temperature range. */
        TEMPERATURE_UNREADABLE,
        /** {@code text} String is no mode, country, gateway, channel or carrier of the network. */
        FILTER_UNKNOWN,
        /** {@code text} String is no currency of the network. */
        CURRENCY_UNKNOWN,
        /** {@code text} String is no published version. */
        VERSION_UNKNOWN
    }

    public FieldError {
        values = Map.copyOf(values);
        suggestions = List.copyOf(suggestions);
    }

    static FieldError of(Field field, Problem problem, Map<String, Object> values) {
        return new FieldError(field, problem, values, List.of());
    }
}
