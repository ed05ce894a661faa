package org.landbridge.web.api.route;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.landbridge.operations.ask.RouteQuery;
import org.landbridge.web.guard.FieldError;
import org.landbridge.web.guard.FieldError.Suggestion;
import org.landbridge.web.guard.RefusedRequest;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** A route request as it is sent. Every field is text as people write it, or a number in the unit of the field's name; an absent one is empty here. */
@Schema(
        name = "RouteQuestion",
        requiredProperties = {"from", "to", "goods", "grossMassKg"})
public record QuestionJson(
        @Schema(description = "place or facility: id, name in any language, UN/LOCODE or IATA code", example = "xining")
        String from,

        @Schema(description = "the same", example = "Москва")
        String to,

        @Schema(description = "goods: id, name in any language, or HS code", example = "goji-dried")
        String goods,

        @Schema(description = "a number of kilograms, or text such as 20t", example = "20000")
        String grossMassKg,

        @Schema(
                description = "a number of cubic metres, or text such as 45 m3; from mass and density when absent",
                example = "44.5")
        String volumeM3,

        @Schema(description = "load units such as 40HC or 2x40HC; chosen when absent", example = "40HC")
        String units,

        @Schema(
                description = "date, or date and time, at the origin; today when both times are absent",
                example = "2026-12-01")
        String readyAt,

        @Schema(
                description = "date, or date and time, at the destination; then readyAt means not before",
                example = "2027-02-28")
        String arriveBy,

        @Schema(description = "how many days it may leave later", example = "14")
        String windowDays,

        @Schema(description = "range such as 2..8; that of the goods when absent, any for none", example = "2..8")
        String temperatureC,

        @Schema(description = "that of the goods when absent", example = "60")
        String shelfLifeDays,

        @ArraySchema(
                arraySchema =
                        @Schema(
                                description =
                                        "modes, countries, gateways, channels and carriers that alone may be used"))
        List<String> allow,

        @ArraySchema(arraySchema = @Schema(description = "the same, not to be used"))
        List<String> exclude,

        @Schema(description = "ISO 4217; that of the network when absent", example = "USD")
        String currency,

        @Schema(description = "how many days the way may take, 1 to 366", example = "70")
        String horizonDays,

        @Schema(description = "version of the network that is to answer; the current one when absent")
        String networkVersion) {

    private static final Set<String> FIELDS = Set.of(
            "from",
            "to",
            "goods",
            "grossMassKg",
            "volumeM3",
            "units",
            "readyAt",
            "arriveBy",
            "windowDays",
            "temperatureC",
            "shelfLifeDays",
            "allow",
            "exclude",
            "currency",
            "horizonDays",
            "networkVersion");

    /** Longest text and longest list that is read. */
    private static final int MAX_TEXT = 200;

    private static final int MAX_LIST = 100;

    /**
     * Reads a body.
     *
     * @throws RefusedRequest naming every field that has the wrong type, is too long, or is not known
     */
    static QuestionJson of(JsonNode body) {
        if (!body.isObject()) {
            throw new RefusedRequest(
                    HttpStatus.BAD_REQUEST,
                    "the body must be a JSON object with from, to, goods and grossMassKg",
                    List.of());
        }
        Reading read = new Reading(body, new ArrayList<>());
        for (String name : new TreeSet<>(body.propertyNames())) {
            if (!FIELDS.contains(name)) {
                read.errors.add(unknown(name));
            }
        }
        QuestionJson question = new QuestionJson(
                read.text("from"),
                read.text("to"),
                read.text("goods"),
                read.text("grossMassKg"),
                read.text("volumeM3"),
                read.text("units"),
                read.text("readyAt"),
                read.text("arriveBy"),
                read.text("windowDays"),
                read.text("temperatureC"),
                read.text("shelfLifeDays"),
                read.list("allow"),
                read.list("exclude"),
                read.text("currency"),
                read.text("horizonDays"),
                read.text("networkVersion"));
        if (!read.errors.isEmpty()) {
            throw RefusedRequest.fields(read.errors);
        }
        return question;
    }

    RouteQuery query() {
        return new RouteQuery(
                from,
                to,
                goods,
                grossMassKg,
                volumeM3,
                units,
                readyAt,
                arriveBy,
                windowDays,
                temperatureC,
                shelfLifeDays,
                allow,
                exclude,
                currency,
                horizonDays,
                networkVersion);
    }

    private static FieldError unknown(String name) {
        List<Suggestion> near = FIELDS.stream()
                .filter(field -> field.equalsIgnoreCase(name)
                        || field.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT)))
                .sorted()
                .map(field -> new Suggestion(field, field))
                .toList();
        return new FieldError(name, "there is no field '" + name + "'; /openapi.json lists them", near);
    }

    private record Reading(JsonNode body, List<FieldError> errors) {

        String text(String field) {
            return text(field, body.path(field));
        }

        List<String> list(String field) {
            JsonNode value = body.path(field);
            List<String> words = new ArrayList<>();
            if (value.isArray() && value.size() <= MAX_LIST) {
                int i = 0;
                for (JsonNode word : value) {
                    words.add(text(field + "[" + i++ + "]", word));
                }
            } else if (!value.isMissingNode() && !value.isNull()) {
                errors.add(FieldError.of(field, field + " must be a list of at most " + MAX_LIST + " words"));
            }
            return words;
        }

        private String text(String name, JsonNode value) {
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            if (value.isNumber()) {
                return value.decimalValue().toPlainString();
            }
            if (!value.isString()) {
                errors.add(FieldError.of(name, name + " must be text or a number"));
                return "";
            }
            String text = value.stringValue();
            if (text.length() > MAX_TEXT) {
                errors.add(FieldError.of(name, name + " is longer than " + MAX_TEXT + " characters"));
                return "";
            }
            return text;
        }
    }
}
