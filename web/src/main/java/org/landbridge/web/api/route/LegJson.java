package org.landbridge.web.api.route;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.service.Service;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * Carriage on one departure, or by a truck on demand.
 *
 * @param mode {@code rail}, {@code road}, {@code sea} or {@code air}
 * @param service id, null for a truck on demand
 * @param serviceDay local date of the departure from its first call, null for a truck on demand
 * @param serviceClass {@code block}, {@code belly} ..., null for a truck on demand
 * @param channel id of the channel the service belongs to, null when none
 * @param handInBy latest hand-in, null for a truck on demand
 * @param availableAt the cargo can be taken out
 * @param stops calls passed, both ends included; empty for a truck on demand
 * @param path longitude and latitude of the points to draw it through
 */
public record LegJson(
        String mode,
        @Nullable String service,
        @Nullable String serviceName,
        @Nullable LocalDate serviceDay,
        @Nullable String serviceClass,
        @Nullable String carrier,
        @Nullable String channel,
        PointJson from,
        PointJson to,
        @Nullable OffsetDateTime handInBy,
        OffsetDateTime departAt,
        OffsetDateTime arriveAt,
        OffsetDateTime availableAt,
        List<StopJson> stops,
        List<CrossingJson> crossings,
        BigDecimal distanceKm,
        List<CostLineJson> costLines,
        List<EmissionLineJson> emissionLines,
        List<List<Double>> path,
        boolean illustrative,
        @Nullable String note) {

    /** A call passed on the way; no arrival where it was loaded, no departure where it is discharged. */
    public record StopJson(
            PointJson at,
            @Nullable OffsetDateTime arriveAt,
            @Nullable OffsetDateTime departAt) {

        static StopJson of(Step.Stop stop, Telling telling) {
            Facility facility = stop.facility();
            return new StopJson(
                    PointJson.of(facility, telling),
                    stop.arriveAt() == null ? null : Telling.at(stop.arriveAt(), facility.place()),
                    stop.departAt() == null ? null : Telling.at(stop.departAt(), facility.place()));
        }
    }

    static LegJson of(Step.Leg leg, Telling telling) {
        Service service = leg.service();
        return new LegJson(
                leg.mode().word(),
                service == null ? null : service.id(),
                service == null ? null : telling.name(service.names()),
                leg.serviceDay(),
                service == null ? null : service.serviceClass().word(),
                service == null ? null : service.carrier(),
                service == null ? null : service.channelId(),
                PointJson.of(leg.from(), telling),
                PointJson.of(leg.to(), telling),
                leg.handInBy() == null
                        ? null
                        : Telling.at(leg.handInBy(), leg.from().place()),
                Telling.at(leg.departAt(), leg.from().place()),
                Telling.at(leg.arriveAt(), leg.to().place()),
                Telling.at(leg.availableAt(), leg.to().place()),
                leg.stops().stream().map(stop -> StopJson.of(stop, telling)).toList(),
                leg.crossings().stream()
                        .map(crossing -> CrossingJson.of(crossing, leg.stops(), telling))
                        .toList(),
                EmissionLineJson.thousandths(leg.distance().meters()),
                leg.costLines().stream()
                        .map(line -> CostLineJson.of(line, telling))
                        .toList(),
                leg.emissionLines().stream().map(EmissionLineJson::of).toList(),
                leg.path().stream().map(LegJson::position).toList(),
                leg.illustrative(),
                service == null || service.provenance().note().isBlank()
                        ? null
                        : service.provenance().note());
    }

    private static List<Double> position(GeoPosition position) {
        return List.of(position.longitude(), position.latitude());
    }
}
