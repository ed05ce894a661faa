package org.landbridge.operations.ask;

import java.util.List;

/**
 * A question as people type it. An empty text means not given.
 *
 * @param from place or facility: id, name in any language, UN/LOCODE or IATA code
 * @param to the same
 * @param goods id, name, or HS code
 * @param mass gross, such as {@code 20t}; a bare number means kilograms
 * @param volume such as {@code 45 m3}; from mass and density when empty
 * @param units such as {@code 40HC} or {@code 2x40HC}; chosen by goods and amount when empty
 * @param ready date, or date and time, at the origin; a date means its first minute; today when both times are empty
 * @param arriveBy date, or date and time, at the destination; a date means its last minute; then {@code ready} means not before
 * @param windowDays how many days it may leave later; with {@code arriveBy} how many days before it may leave at most
 * @param temperature such as {@code 2..6}; that of the goods when empty, {@code any} for none
 * @param shelfLifeDays that of the goods when empty
 * @param allow modes, countries, gateways, channels, carriers that alone may be used
 * @param exclude the same, not to be used
 * @param currency ISO 4217; that of the network when empty
 * @param horizonDays how long the way may take
 * @param version of the network; the current one when empty
 */
public record RouteQuery(
        String from,
        String to,
        String goods,
        String mass,
        String volume,
        String units,
        String ready,
        String arriveBy,
        String windowDays,
        String temperature,
        String shelfLifeDays,
        List<String> allow,
        List<String> exclude,
        String currency,
        String horizonDays,
        String version) {

    private static final int MAX_TEXT = 200;
    private static final int MAX_TOKENS = 100;

    /** Cuts what nobody types, so that reading stays cheap. */
    public RouteQuery {
        from = cut(from);
        to = cut(to);
        goods = cut(goods);
        mass = cut(mass);
        volume = cut(volume);
        units = cut(units);
        ready = cut(ready);
        arriveBy = cut(arriveBy);
        windowDays = cut(windowDays);
        temperature = cut(temperature);
        shelfLifeDays = cut(shelfLifeDays);
        allow = allow.stream().limit(MAX_TOKENS).map(RouteQuery::cut).toList();
        exclude = exclude.stream().limit(MAX_TOKENS).map(RouteQuery::cut).toList();
        currency = cut(currency);
        horizonDays = cut(horizonDays);
        version = cut(version);
    }

    private static String cut(String text) {
        return text.strip().substring(0, Math.min(MAX_TEXT, text.strip().length()));
    }

    /** The least that can be asked: by today, in the usual box. */
    public static RouteQuery of(String from, String to, String goods, String mass) {
        return new RouteQuery(from, to, goods, mass, "", "", "", "", "", "", "", List.of(), List.of(), "", "", "");
    }

    public RouteQuery withReady(String when) {
        return new RouteQuery(
                from,
                to,
                goods,
                mass,
                volume,
                units,
                when,
                arriveBy,
                windowDays,
                temperature,
                shelfLifeDays,
                allow,
                exclude,
                currency,
                horizonDays,
                version);
    }

    public RouteQuery withUnits(String text) {
        return new RouteQuery(
                from,
                to,
                goods,
                mass,
                volume,
                text,
                ready,
                arriveBy,
                windowDays,
                temperature,
                shelfLifeDays,
                allow,
                exclude,
                currency,
                horizonDays,
                version);
    }

    public RouteQuery withVersion(String other) {
        return new RouteQuery(
                from,
                to,
                goods,
                mass,
                volume,
                units,
                ready,
                arriveBy,
                windowDays,
                temperature,
                shelfLifeDays,
                allow,
                exclude,
                currency,
                horizonDays,
                other);
    }
}
