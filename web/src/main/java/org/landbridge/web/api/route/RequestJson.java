package org.landbridge.web.api.route;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.place.Place;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.TemperatureRange;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A request as it was understood.
 *
 * @param units how many load units; 1 for loose cargo
 * @param readyAt local time at the origin, null when asked by arrival
 * @param arriveBy local time at the destination, null when asked by ready time
 * @param notBefore earliest departure of a request by arrival, local time at the origin
 * @param windowDays how many days it may leave later; 0 without a window
 * @param minCelsius null = open
 * @param maxCelsius null = open
 * @param shelfLifeDays null without a limit
 */
public record RequestJson(
        PointJson from,
        PointJson to,
        GoodsRefJson goods,
        BigDecimal grossMassKg,
        BigDecimal volumeM3,
        String loadUnit,
        String loadUnitName,
        int units,
        @Nullable OffsetDateTime readyAt,
        @Nullable OffsetDateTime arriveBy,
        @Nullable OffsetDateTime notBefore,
        BigDecimal windowDays,
        @Nullable BigDecimal minCelsius,
        @Nullable BigDecimal maxCelsius,
        @Nullable Long shelfLifeDays,
        FilterJson allow,
        FilterJson exclude,
        String currency,
        int horizonDays) {

    private static final BigDecimal MINUTES_PER_DAY = BigDecimal.valueOf(24 * 60);

    /** Goods by id, name and code. */
    public record GoodsRefJson(
            String id, String name, @Nullable String hsCode) {}

    /** What a way may or may not use, sorted; an empty list says nothing. */
    public record FilterJson(
            List<String> modes, List<String> countries, List<String> gateways, List<String> carriers) {}

    static RequestJson of(RouteRequest request, Telling telling) {
        Cargo cargo = request.cargo();
        Place origin = request.origin().place();
        TemperatureRange temperature = cargo.temperature();
        Timing timing = request.timing();
        RouteFilter filter = request.filter();
        return new RequestJson(
                PointJson.of(request.origin(), telling),
                PointJson.of(request.destination(), telling),
                new GoodsRefJson(
                        cargo.goods().id(),
                        telling.name(cargo.goods().names()),
                        cargo.goods().hsCode()),
                EmissionLineJson.thousandths(cargo.grossMass().grams()),
                BigDecimal.valueOf(cargo.volume().cubicCentimeters(), 6),
                cargo.loadUnit().id(),
                telling.name(cargo.loadUnit().names()),
                cargo.units(),
                timing instanceof Timing.ReadyAt ready ? Telling.at(ready.readyAt(), origin) : null,
                timing instanceof Timing.ArriveBy by
                        ? Telling.at(by.arriveBy(), request.destination().place())
                        : null,
                timing instanceof Timing.ArriveBy by ? Telling.at(by.notBefore(), origin) : null,
                timing instanceof Timing.ReadyAt ready ? days(ready.window().toMinutes()) : BigDecimal.ZERO,
                celsius(temperature.minDeciCelsius()),
                celsius(temperature.maxDeciCelsius()),
                cargo.shelfLife() == null ? null : cargo.shelfLife().toDays(),
                new FilterJson(
                        words(filter.modes()),
                        sorted(filter.countries()),
                        sorted(filter.gateways()),
                        sorted(filter.carriers())),
                new FilterJson(
                        words(filter.excludedModes()),
                        sorted(filter.excludedCountries()),
                        sorted(filter.excludedGateways()),
                        sorted(filter.excludedCarriers())),
                request.currency().getCurrencyCode(),
                request.horizonDays());
    }

    private static BigDecimal days(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_DAY, 2, java.math.RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal celsius(@Nullable Integer deciCelsius) {
        return deciCelsius == null ? null : BigDecimal.valueOf(deciCelsius, 1);
    }

    private static List<String> words(Collection<Mode> modes) {
        return modes.stream().map(Mode::word).sorted().toList();
    }

    private static List<String> sorted(Collection<String> ids) {
        return ids.stream().sorted().toList();
    }
}
