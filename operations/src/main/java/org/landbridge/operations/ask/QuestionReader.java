package org.landbridge.operations.ask;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.cargo.Goods;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Names;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.model.unit.Volume;
import org.landbridge.operations.ask.FieldError.Field;
import org.landbridge.operations.ask.FieldError.Problem;
import org.landbridge.operations.ask.FieldError.Suggestion;
import org.landbridge.operations.find.Finders;
import org.landbridge.operations.find.Match;

/** Reads questions about one network. Every field is read, so that all that is wrong is said at once. */
public final class QuestionReader {

    /** Longest window a consignment may leave in, days. */
    public static final int MAX_WINDOW_DAYS = 60;

    private static final int MAX_HORIZON_DAYS = 366;
    private static final int MAX_SHELF_LIFE_DAYS = 3_660;
    private static final Mass MAX_MASS = Mass.ofKilograms(20_000_000);
    private static final Volume MAX_VOLUME = new Volume(100_000L * 1_000_000);
    private static final Pattern HS_CODE = Pattern.compile("(?:hs|тн ?вэд)?\\s*([0-9][0-9. ]{2,14}[0-9])");
    private static final int SUGGESTIONS = 6;

    private final Network network;
    private final Finders finders;
    private final Clock clock;

    public QuestionReader(Network network, Finders finders, Clock clock) {
        this.network = network;
        this.finders = finders;
        this.clock = clock;
    }

    /** Reads one field. */
    private interface Reading<T> {
        T read() throws Mistake;
    }

    /** Reads a question; {@code version} is not looked at. */
    public Asked read(RouteQuery query) {
        List<FieldError> errors = new ArrayList<>();
        Endpoint origin = field(errors, Field.FROM, () -> endpoint(query.from()));
        Endpoint destination = field(errors, Field.TO, () -> endpoint(query.to()));
        if (origin != null && origin.equals(destination)) {
            errors.add(FieldError.of(
                    Field.TO, Problem.SAME_PLACE, Map.of("place", origin.place().names())));
        }
        RouteFilter filter = new FilterReader(network).read(query.allow(), query.exclude(), errors);
        Cargo cargo = cargo(query, filter, errors);
        Integer horizon = field(
                errors,
                Field.HORIZON,
                () -> number(query.horizonDays(), RouteRequest.DEFAULT_HORIZON_DAYS, 1, MAX_HORIZON_DAYS));
        Currency currency = field(errors, Field.CURRENCY, () -> currency(query.currency()));
        Timing timing = timing(query, origin, destination, horizon, errors);
        if (!errors.isEmpty()
                || origin == null
                || destination == null
                || cargo == null
                || horizon == null
                || currency == null
                || timing == null) {
            return new Asked.NotUnderstood(errors);
        }
        return new Asked.Understood(new RouteRequest(origin, destination, cargo, timing, filter, currency, horizon));
    }

    /**
     * The question that asks a request again, every field written out.
     *
     * @param version of the network it was asked of
     */
    public static RouteQuery write(RouteRequest request, String version) {
        Cargo cargo = request.cargo();
        ZoneId zone = request.origin().place().zone();
        ZoneId zoneThere = request.destination().place().zone();
        Timing timing = request.timing();
        Instant ready =
                switch (timing) {
                    case Timing.ReadyAt at -> at.readyAt();
                    case Timing.ArriveBy by -> by.notBefore();
                };
        TemperatureRange range = cargo.temperature();
        String temperature = range.equals(TemperatureRange.ANY)
                ? "any"
                : range.minDeciCelsius() == null
                        ? "<=" + celsius(range.maxDeciCelsius())
                        : range.maxDeciCelsius() == null
                                ? ">=" + celsius(range.minDeciCelsius())
                                : celsius(range.minDeciCelsius()) + ".." + celsius(range.maxDeciCelsius());
        return new RouteQuery(
                request.origin().id(),
                request.destination().id(),
                cargo.goods().id(),
                java.math.BigDecimal.valueOf(cargo.grossMass().grams(), 3)
                                .stripTrailingZeros()
                                .toPlainString() + " kg",
                java.math.BigDecimal.valueOf(cargo.volume().cubicCentimeters(), 6)
                                .stripTrailingZeros()
                                .toPlainString() + " m3",
                new Boxes(cargo.loadUnit(), cargo.units()).text(),
                ready.atZone(zone).toOffsetDateTime().toString(),
                timing instanceof Timing.ArriveBy by
                        ? by.arriveBy().atZone(zoneThere).toOffsetDateTime().toString()
                        : "",
                timing instanceof Timing.ReadyAt at && !at.window().isZero()
                        ? Long.toString(at.window().toDays())
                        : "",
                temperature,
                cargo.shelfLife() == null ? "" : Long.toString(cargo.shelfLife().toDays()),
                FilterReader.allowed(request.filter()),
                FilterReader.excluded(request.filter()),
                request.currency().getCurrencyCode(),
                Integer.toString(request.horizonDays()),
                version);
    }

    private Endpoint endpoint(String text) throws Mistake {
        required(text);
        List<Match<Endpoint>> matches = finders.endpoints().search(text, 40);
        List<Match<Endpoint>> exact =
                matches.stream().filter(match -> match.quality().exact()).toList();
        if (exact.isEmpty()) {
            throw new Mistake(Problem.PLACE_UNKNOWN, Map.of("text", text.strip()), endpoints(matches));
        }
        Match.Quality best = exact.getFirst().quality();
        List<Endpoint> found = exact.stream()
                .filter(match -> match.quality() == best)
                .map(Match::found)
                .toList();
        List<Endpoint> doors =
                found.stream().filter(Endpoint.Door.class::isInstance).toList();
        // a town before the terminals that share its name
        List<Endpoint> meant = doors.isEmpty() ? found : doors;
        if (meant.size() > 1) {
            throw new Mistake(Problem.PLACE_AMBIGUOUS, Map.of("text", text.strip()), endpoints(exact));
        }
        return meant.getFirst();
    }

    private @Nullable Cargo cargo(RouteQuery query, RouteFilter filter, List<FieldError> errors) {
        Goods goods = field(errors, Field.GOODS, () -> goods(query.goods()));
        Mass mass = field(errors, Field.MASS, () -> mass(query.mass()));
        Volume volume = goods == null || mass == null
                ? null
                : field(errors, Field.VOLUME, () -> volume(query.volume(), goods, mass));
        TemperatureRange temperature = goods == null
                ? null
                : field(
                        errors,
                        Field.TEMPERATURE,
                        () -> query.temperature().isBlank()
                                ? goods.temperature()
                                : TemperatureReader.read(query.temperature()));
        // 0 = no limit
        Integer shelfLife = goods == null
                ? null
                : field(
                        errors,
                        Field.SHELF_LIFE,
                        () -> number(
                                query.shelfLifeDays(),
                                goods.shelfLifeDays() == null ? 0 : goods.shelfLifeDays(),
                                1,
                                MAX_SHELF_LIFE_DAYS));
        if (goods == null || mass == null || volume == null || temperature == null || shelfLife == null) {
            return null;
        }
        Boxes boxes = field(
                errors,
                Field.UNITS,
                () -> query.units().isBlank()
                        ? Boxes.usual(network, mass, volume, temperature, filter.modes())
                        : Boxes.read(query.units(), network, finders, mass, volume, temperature));
        return boxes == null
                ? null
                : new Cargo(
                        goods,
                        mass,
                        volume,
                        boxes.unit(),
                        boxes.count(),
                        temperature,
                        shelfLife == 0 ? null : Duration.ofDays(shelfLife));
    }

    private Goods goods(String text) throws Mistake {
        required(text);
        var code = HS_CODE.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (code.matches()) {
            List<Goods> found = Finders.byHsCode(network, code.group(1).replaceAll("[. ]", ""));
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw found.isEmpty()
                    ? new Mistake(Problem.GOODS_UNKNOWN, Map.of("text", text.strip()))
                    : new Mistake(
                            Problem.GOODS_AMBIGUOUS,
                            Map.of("text", text.strip(), "count", found.size()),
                            suggestions(found));
        }
        List<Match<Goods>> matches = finders.goods().search(text, SUGGESTIONS);
        List<Goods> exact = matches.stream()
                .filter(match -> match.quality().exact())
                .map(Match::found)
                .toList();
        if (exact.size() == 1) {
            return exact.getFirst();
        }
        List<Suggestion> near = suggestions(matches.stream().map(Match::found).toList());
        throw exact.isEmpty()
                ? new Mistake(Problem.GOODS_UNKNOWN, Map.of("text", text.strip()), near)
                : new Mistake(
                        Problem.GOODS_AMBIGUOUS,
                        Map.of("text", text.strip(), "count", exact.size()),
                        suggestions(exact));
    }

    private static Mass mass(String text) throws Mistake {
        required(text);
        Mass mass;
        try {
            mass = Mass.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Mistake(Problem.MASS_UNREADABLE, Map.of("text", text.strip()));
        }
        if (mass.grams() <= 0 || mass.compareTo(MAX_MASS) > 0) {
            throw new Mistake(Problem.MASS_OUT_OF_RANGE, Map.of("max", MAX_MASS));
        }
        return mass;
    }

    private static Volume volume(String text, Goods goods, Mass mass) throws Mistake {
        if (text.isBlank()) {
            // grams over kg/m3 = 1/1000 m3 = 1000 cm3
            long density = Math.max(1, goods.densityKgPerM3());
            return new Volume(Math.max(1, Math.ceilDiv(mass.grams() * 1_000, density)));
        }
        Volume volume;
        try {
            volume = Volume.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Mistake(Problem.VOLUME_UNREADABLE, Map.of("text", text.strip()));
        }
        if (volume.cubicCentimeters() <= 0 || volume.compareTo(MAX_VOLUME) > 0) {
            throw new Mistake(Problem.VOLUME_OUT_OF_RANGE, Map.of("max", MAX_VOLUME));
        }
        return volume;
    }

    private @Nullable Timing timing(
            RouteQuery query,
            @Nullable Endpoint origin,
            @Nullable Endpoint destination,
            @Nullable Integer horizon,
            List<FieldError> errors) {
        // where the place is unknown the date can still be checked
        ZoneId zone = origin == null ? clock.getZone() : origin.place().zone();
        ZoneId zoneThere =
                destination == null ? clock.getZone() : destination.place().zone();
        boolean hasDeadline = !query.arriveBy().isBlank();
        Moment ready = query.ready().isBlank() ? null : field(errors, Field.READY, () -> moment(query.ready(), zone));
        Moment arriveBy =
                hasDeadline ? field(errors, Field.ARRIVE_BY, () -> moment(query.arriveBy(), zoneThere)) : null;
        Integer window = field(errors, Field.WINDOW, () -> number(query.windowDays(), 0, 0, MAX_WINDOW_DAYS));
        boolean failed = (!query.ready().isBlank() && ready == null) || (hasDeadline && arriveBy == null);
        if (failed || window == null || horizon == null) {
            return null;
        }
        Instant today = LocalDate.now(clock.withZone(zone)).atStartOfDay(zone).toInstant();
        if (arriveBy == null) {
            Instant at = ready == null ? today : ready.start(zone);
            if (ready == null && !covered(today.atZone(zone).toLocalDate())) {
                errors.add(outside(Field.READY));
                return null;
            }
            return new Timing.ReadyAt(at, Duration.ofDays(window));
        }
        Instant deadline = arriveBy.end(zoneThere);
        Instant notBefore;
        if (ready != null) {
            notBefore = ready.start(zone);
        } else {
            notBefore = deadline.minus(Duration.ofDays(window == 0 ? horizon : window));
            // nothing leaves in the past, unless the question itself is about the past
            if (deadline.isAfter(today) && notBefore.isBefore(today)) {
                notBefore = today;
            }
        }
        if (!notBefore.isBefore(deadline)) {
            errors.add(FieldError.of(Field.ARRIVE_BY, Problem.DEADLINE_BEFORE_READY, Map.of()));
            return null;
        }
        return new Timing.ArriveBy(deadline, notBefore);
    }

    private Moment moment(String text, ZoneId zone) throws Mistake {
        Moment moment = new MomentReader(LocalDate.now(clock.withZone(zone))).read(text);
        if (!covered(moment.date())) {
            FieldError outside = outside(Field.READY);
            throw new Mistake(outside.problem(), outside.values());
        }
        return moment;
    }

    private boolean covered(LocalDate date) {
        return !date.isBefore(network.content().firstDay())
                && !date.isAfter(network.content().lastDay());
    }

    private FieldError outside(Field field) {
        return FieldError.of(
                field,
                Problem.DATE_OUTSIDE_TIMETABLE,
                Map.of(
                        "first", network.content().firstDay(),
                        "last", network.content().lastDay()));
    }

    private Currency currency(String text) throws Mistake {
        if (text.isBlank()) {
            return network.content().currency();
        }
        String code = text.strip().toUpperCase(Locale.ROOT);
        boolean known = code.equals("USD")
                || code.equals(network.content().currency().getCurrencyCode())
                || network.content().exchangeRates().stream()
                        .anyMatch(rate -> rate.currency().getCurrencyCode().equals(code));
        if (!known) {
            List<Suggestion> all = network.content().exchangeRates().stream()
                    .map(rate -> rate.currency())
                    .distinct()
                    .map(other -> new Suggestion(
                            other.getCurrencyCode(), Names.ofEnglish(other.getDisplayName(Locale.ENGLISH))))
                    .toList();
            throw new Mistake(Problem.CURRENCY_UNKNOWN, Map.of("text", text.strip()), all);
        }
        return Currency.getInstance(code);
    }

    private static int number(String text, int otherwise, int min, int max) throws Mistake {
        if (text.isBlank()) {
            return otherwise;
        }
        String plain = text.strip();
        if (plain.matches("[0-9]{1,6}") && Integer.parseInt(plain) >= min && Integer.parseInt(plain) <= max) {
            return Integer.parseInt(plain);
        }
        throw new Mistake(Problem.NUMBER_OUT_OF_RANGE, Map.of("text", plain, "min", min, "max", max));
    }

    private static void required(String text) throws Mistake {
        if (text.isBlank()) {
            throw new Mistake(Problem.MISSING, Map.of());
        }
    }

    private static <T> @Nullable T field(List<FieldError> errors, Field field, Reading<T> reading) {
        try {
            return reading.read();
        } catch (Mistake mistake) {
            errors.add(mistake.in(field));
            return null;
        }
    }

    private static List<Suggestion> endpoints(List<Match<Endpoint>> matches) {
        return matches.stream()
                .limit(SUGGESTIONS)
                .map(match -> switch (match.found()) {
                    case Endpoint.Door door ->
                        new Suggestion(door.id(), door.place().names());
                    case Endpoint.AtFacility at ->
                        new Suggestion(at.id(), at.facility().names());
                })
                .toList();
    }

    private static List<Suggestion> suggestions(List<Goods> goods) {
        return goods.stream()
                .limit(SUGGESTIONS)
                .map(one -> new Suggestion(one.id(), one.names()))
                .toList();
    }

    private static String celsius(@Nullable Integer deci) {
        return deci == null
                ? ""
                : java.math.BigDecimal.valueOf(deci, 1).stripTrailingZeros().toPlainString();
    }
}
