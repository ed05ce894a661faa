package org.landbridge.model.itinerary;

import java.util.Map;

/**
 * A sentence to be said in the reader's language: a code with a message in each language, and the values it speaks of.
 *
 * @param code what is said
 * @param values by the names the messages use; each a String, Integer, Long, BigDecimal, Instant, LocalDate, Duration, Money, Mass, Volume, Distance, Mode,
 *     {@link org.landbridge.model.place.Names} or another Reason
 */
public record Reason(ReasonCode code, Map<String, Object> values) {

    public Reason {
        values = Map.copyOf(values);
    }

    public static Reason of(ReasonCode code) {
        return new Reason(code, Map.of());
    }

    public static Reason of(ReasonCode code, Map<String, Object> values) {
        return new Reason(code, values);
    }
}
