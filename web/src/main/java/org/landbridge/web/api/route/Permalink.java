package org.landbridge.web.api.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;
import org.landbridge.operations.ask.RouteQuery;

/**
 * Paths of the browser page that asks a question. A link holds the ids that were understood, the date even when none was typed, and the version of the network:
 * asked again it gives the same answer. What was left to the goods or the network stays out, since that version decides it alike.
 */
public final class Permalink {

    private final RouteQuery typed;
    private final RouteRequest understood;
    private final String version;

    /**
     * @param typed the question as it was typed
     * @param understood the same as it was understood
     * @param version of the network that answered
     */
    public Permalink(RouteQuery typed, RouteRequest understood, String version) {
        this.typed = typed;
        this.understood = understood;
        this.version = version;
    }

    /** The path for the question itself, or for the question with something of it changed. */
    public String of(RouteRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        Cargo cargo = request.cargo();
        Cargo before = understood.cargo();
        boolean sameMass = cargo.grossMass().equals(before.grossMass());
        boolean sameUnits = cargo.loadUnit().id().equals(before.loadUnit().id()) && cargo.units() == before.units();
        values.put("from", request.origin().id());
        values.put("to", request.destination().id());
        values.put("goods", cargo.goods().id());
        values.put("mass", sameMass ? typed.mass() : cargo.grossMass().kilograms() + "kg");
        values.put("volume", sameMass ? typed.volume() : "");
        values.put("units", sameUnits ? typed.units() : units(cargo));
        putTiming(values, request);
        values.put("temperature", typed.temperature());
        values.put("shelf", shelfLife(cargo, before));
        boolean sameFilter = request.filter().equals(understood.filter());
        values.put("allow", sameFilter ? String.join(",", typed.allow()) : allowed(request.filter()));
        values.put("exclude", sameFilter ? String.join(",", typed.exclude()) : excluded(request.filter()));
        values.put("currency", typed.currency());
        values.put(
                "horizon",
                request.horizonDays() == understood.horizonDays()
                        ? typed.horizonDays()
                        : Integer.toString(request.horizonDays()));
        values.put("network", version);
        return "/ways?"
                + values.entrySet().stream()
                        .filter(entry -> !entry.getValue().isBlank())
                        .map(entry -> entry.getKey() + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&"));
    }

    private void putTiming(Map<String, String> values, RouteRequest request) {
        Place origin = request.origin().place();
        Place destination = request.destination().place();
        boolean same = request.timing().equals(understood.timing());
        switch (request.timing()) {
            case Timing.ReadyAt ready -> {
                values.put("ready", start(ready.readyAt().atZone(origin.zone())));
                values.put(
                        "window",
                        same ? typed.windowDays() : days(ready.window().toDays()));
            }
            case Timing.ArriveBy by -> {
                values.put("arriveBy", end(by.arriveBy().atZone(destination.zone())));
                values.put(
                        "ready",
                        typed.ready().isBlank() ? "" : start(by.notBefore().atZone(origin.zone())));
                values.put("window", typed.windowDays());
            }
        }
    }

    /** A date alone stands for its first minute. */
    private static String start(ZonedDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT));
    }

    /** A date alone stands for its last minute. */
    private static String end(ZonedDateTime moment) {
        return moment.getHour() == 23 && moment.getMinute() == 59
                ? moment.toLocalDate().toString()
                : moment.format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT));
    }

    private static String days(long days) {
        return days == 0 ? "" : Long.toString(days);
    }

    private static String units(Cargo cargo) {
        return cargo.loadUnit().isLoose()
                ? cargo.loadUnit().id()
                : cargo.units() + "x" + cargo.loadUnit().id().toUpperCase(Locale.ROOT);
    }

    private String shelfLife(Cargo cargo, Cargo before) {
        if (cargo.shelfLife() == null || cargo.shelfLife().equals(before.shelfLife())) {
            return typed.shelfLifeDays();
        }
        return Long.toString(cargo.shelfLife().toDays());
    }

    private static String allowed(RouteFilter filter) {
        return words(filter.modes(), filter.countries(), filter.gateways(), filter.carriers());
    }

    private static String excluded(RouteFilter filter) {
        return words(
                filter.excludedModes(),
                filter.excludedCountries(),
                filter.excludedGateways(),
                filter.excludedCarriers());
    }

    private static String words(Set<Mode> modes, Set<String> countries, Set<String> gateways, Set<String> carriers) {
        List<String> words = new ArrayList<>(modes.stream().map(Mode::word).toList());
        Stream.of(countries, gateways, carriers).forEach(words::addAll);
        return words.stream().sorted().collect(Collectors.joining(","));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
