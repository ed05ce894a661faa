package org.landbridge.operations.ask;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Language;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.operations.ask.FieldError.Field;
import org.landbridge.operations.ask.FieldError.Problem;

/**
 * Reads what may and may not be used: {@code air}, {@code RU}, {@code Kazakhstan}, {@code gw-erenhot-zamynuud}, {@code Khorgos/Altynkol}, {@code central},
 * a carrier's name; or with its kind before it, {@code country:KZ}.
 */
final class FilterReader {

    private static final Map<String, Mode> MODES = Map.ofEntries(
            Map.entry("rail", Mode.RAIL),
            Map.entry("train", Mode.RAIL),
            Map.entry("жд", Mode.RAIL),
            Map.entry("поезд", Mode.RAIL),
            Map.entry("铁路", Mode.RAIL),
            Map.entry("road", Mode.ROAD),
            Map.entry("truck", Mode.ROAD),
            Map.entry("авто", Mode.ROAD),
            Map.entry("公路", Mode.ROAD),
            Map.entry("sea", Mode.SEA),
            Map.entry("ship", Mode.SEA),
            Map.entry("море", Mode.SEA),
            Map.entry("海运", Mode.SEA),
            Map.entry("air", Mode.AIR),
            Map.entry("plane", Mode.AIR),
            Map.entry("авиа", Mode.AIR),
            Map.entry("空运", Mode.AIR));

    private final Network network;

    FilterReader(Network network) {
        this.network = network;
    }

    RouteFilter read(List<String> allow, List<String> exclude, List<FieldError> errors) {
        Sets allowed = new Sets();
        Sets excluded = new Sets();
        for (String token : allow) {
            if (!token.isBlank() && !add(token.strip(), allowed, true)) {
                errors.add(FieldError.of(Field.ALLOW, Problem.FILTER_UNKNOWN, Map.of("text", token.strip())));
            }
        }
        for (String token : exclude) {
            if (!token.isBlank() && !add(token.strip(), excluded, false)) {
                errors.add(FieldError.of(Field.EXCLUDE, Problem.FILTER_UNKNOWN, Map.of("text", token.strip())));
            }
        }
        return new RouteFilter(
                allowed.modes,
                excluded.modes,
                allowed.countries,
                excluded.countries,
                allowed.gateways,
                excluded.gateways,
                allowed.carriers,
                excluded.carriers);
    }

    /** The tokens that say what a filter allows, each with its kind. */
    static List<String> allowed(RouteFilter filter) {
        return tokens(filter.modes(), filter.countries(), filter.gateways(), filter.carriers());
    }

    /** The tokens that say what a filter excludes, each with its kind. */
    static List<String> excluded(RouteFilter filter) {
        return tokens(
                filter.excludedModes(),
                filter.excludedCountries(),
                filter.excludedGateways(),
                filter.excludedCarriers());
    }

    private static List<String> tokens(
            Set<Mode> modes, Set<String> countries, Set<String> gateways, Set<String> carriers) {
        List<String> tokens = new ArrayList<>();
        modes.stream().map(Mode::word).sorted().forEach(word -> tokens.add("mode:" + word));
        countries.stream().sorted().forEach(code -> tokens.add("country:" + code));
        gateways.stream().sorted().forEach(id -> tokens.add("gateway:" + id));
        carriers.stream().sorted().forEach(name -> tokens.add("carrier:" + name));
        return List.copyOf(tokens);
    }

    private static final class Sets {
        private final Set<Mode> modes = EnumSet.noneOf(Mode.class);
        private final Set<String> countries = new TreeSet<>();
        private final Set<String> gateways = new TreeSet<>();
        private final Set<String> carriers = new TreeSet<>();
    }

    private boolean add(String token, Sets sets, boolean allowing) {
        int colon = token.indexOf(':');
        String kind = colon < 0 ? "" : token.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String name = colon < 0 ? token : token.substring(colon + 1).strip();
        return switch (kind) {
            case "mode" -> addMode(name, sets);
            case "country" -> addCountry(name, sets);
            case "gateway" -> addGateway(name, sets);
            case "channel" -> addChannel(name, sets, allowing);
            case "carrier" -> addCarrier(name, sets);
            default ->
                addMode(token, sets)
                        || addCountry(token, sets)
                        || addGateway(token, sets)
                        || addChannel(token, sets, allowing)
                        || addCarrier(token, sets);
        };
    }

    private static boolean addMode(String name, Sets sets) {
        Mode mode = MODES.get(name.toLowerCase(Locale.ROOT));
        if (mode != null) {
            sets.modes.add(mode);
        }
        return mode != null;
    }

    private boolean addCountry(String name, Sets sets) {
        Set<String> countries = new TreeSet<>();
        network.content().places().stream().map(Place::country).forEach(countries::add);
        for (String code : countries) {
            if (code.equalsIgnoreCase(name) || isNameOf(name, code)) {
                sets.countries.add(code);
                return true;
            }
        }
        return false;
    }

    private static boolean isNameOf(String name, String country) {
        Locale locale = Locale.of("", country);
        for (Language language : Language.values()) {
            if (locale.getDisplayCountry(language.locale()).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean addGateway(String name, Sets sets) {
        for (Gateway gateway : network.content().gateways()) {
            if (gateway.id().equalsIgnoreCase(name) || isNamed(gateway.names(), name)) {
                sets.gateways.add(gateway.id());
                return true;
            }
        }
        return false;
    }

    /** A channel is fixed by its gateways: allowed with all of them, shut by those of its first group. */
    private boolean addChannel(String name, Sets sets, boolean allowing) {
        for (Channel channel : network.content().channels()) {
            boolean meant = channel.id().equalsIgnoreCase(name) || isNamed(channel.names(), name);
            if (meant && !channel.gatewayGroups().isEmpty()) {
                List<List<String>> groups = allowing
                        ? channel.gatewayGroups()
                        : channel.gatewayGroups().subList(0, 1);
                groups.forEach(sets.gateways::addAll);
                return true;
            }
        }
        return false;
    }

    private boolean addCarrier(String name, Sets sets) {
        for (Service service : network.content().services()) {
            if (service.carrier().equalsIgnoreCase(name)) {
                sets.carriers.add(service.carrier());
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Names names, String name) {
        return names.english().equalsIgnoreCase(name)
                || name.equalsIgnoreCase(names.chinese())
                || name.equalsIgnoreCase(names.russian())
                || names.aliases().stream().anyMatch(name::equalsIgnoreCase);
    }
}
