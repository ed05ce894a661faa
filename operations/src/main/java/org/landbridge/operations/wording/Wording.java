package org.landbridge.operations.wording;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.place.Language;
import org.landbridge.model.place.Names;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Money;
import org.landbridge.model.unit.Volume;
import org.landbridge.operations.ask.FieldError;

/** Puts reasons, mistakes and what they are about into sentences of one language. Immutable, shared by threads. */
public final class Wording {

    private final Language language;
    private final Messages messages;
    private final Formats formats;

    private Wording(Language language) {
        this.language = language;
        this.messages = Messages.of(language);
        this.formats = new Formats(language);
    }

    public static Wording in(Language language) {
        return new Wording(language);
    }

    public Language language() {
        return language;
    }

    public Formats formats() {
        return formats;
    }

    /**
     * A reason as a sentence without a full stop.
     *
     * @param zone in which moments are told, that of the destination
     */
    public String sentence(Reason reason, ZoneId zone) {
        Map<String, Object> values = told(reason.values(), zone);
        if (reason.code() == ReasonCode.DOMINATED_BY) {
            List<String> differences = differences(reason, values);
            values.put("count", differences.size());
            values.put("differences", messages.list(differences));
        }
        return messages.format(reason.code().name(), values);
    }

    /** What is wrong with a field, as a sentence without a full stop; suggestions are not part of it. */
    public String sentence(FieldError error) {
        return messages.format("problem." + error.problem().name(), told(error.values(), ZoneId.of("UTC")));
    }

    /** What an alternative or refusal is about, such as "by Khorgos/Altynkol". */
    public String via(RouteAnswer.Via via) {
        return switch (via) {
            case RouteAnswer.Via.ByChannel by ->
                messages.format("via.channel", Map.of("name", name(by.channel().names())));
            case RouteAnswer.Via.ByGateway by ->
                messages.format("via.gateway", Map.of("name", name(by.gateway().names())));
            case RouteAnswer.Via.ByMode by ->
                messages.text("via.mode." + by.mode().word());
            case RouteAnswer.Via.Any any -> messages.text("via.any");
        };
    }

    public String mode(Mode mode) {
        return messages.text("mode." + mode.word());
    }

    public String name(Names names) {
        return names.in(language);
    }

    /** A message of the command line by its key. */
    public String text(String key) {
        return messages.text(key);
    }

    /** A message of the command line by its key, with values as in {@link Reason#values()}. */
    public String text(String key, Map<String, Object> values) {
        return messages.format(key, told(values, ZoneId.of("UTC")));
    }

    /** What the other way does better, one phrase for each, without what is equal. */
    private List<String> differences(Reason reason, Map<String, Object> told) {
        List<String> phrases = new ArrayList<>();
        for (String name : List.of("later", "money", "emissionKg", "handlings")) {
            Object value = reason.values().get(name);
            if (value != null && !isZero(value)) {
                phrases.add(messages.format(ReasonCode.DOMINATED_BY.name() + "." + name, told));
            }
        }
        return phrases;
    }

    private static boolean isZero(Object value) {
        return switch (value) {
            case Duration duration -> duration.isZero();
            case Money money -> money.minor() == 0;
            case Number number -> number.longValue() == 0;
            default -> false;
        };
    }

    private Map<String, Object> told(Map<String, Object> values, ZoneId zone) {
        Map<String, Object> told = new HashMap<>();
        values.forEach((name, value) -> told.put(name, told(value, zone)));
        return told;
    }

    /** Numbers stay numbers, since plural rules need them. */
    private Object told(Object value, ZoneId zone) {
        return switch (value) {
            case Integer number -> number;
            case Long number -> number;
            case BigDecimal number -> number;
            case LocalDate date -> formats.date(date);
            case Instant instant -> formats.dateTime(instant, zone);
            case Duration duration -> formats.duration(duration);
            case Money money -> formats.roundedMoney(money);
            case Mass mass -> formats.mass(mass);
            case Volume volume -> formats.volume(volume);
            case Distance distance -> formats.distance(distance);
            case Mode mode -> mode(mode);
            case Names names -> name(names);
            case Reason reason -> sentence(reason, zone);
            default -> value.toString();
        };
    }
}
