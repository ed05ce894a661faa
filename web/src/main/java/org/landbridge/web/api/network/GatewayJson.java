package org.landbridge.web.api.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A border crossing.
 *
 * @param gaugeChange the model's word in lower case
 * @param operation what is done there, in English
 * @param typicalHours from arrival at the last station before to departure from the first after
 * @param stressedHours the same in a bad period, null when unknown
 * @param trainsPerDay null when unknown
 * @param teuPerYear null when unknown
 * @param openedOn null = always open
 * @param closedOn null = still open
 * @param lat of the middle between both sides
 */
public record GatewayJson(
        String id,
        String name,
        String mode,
        String gaugeChange,
        String operation,
        PointJson sideA,
        PointJson sideB,
        double typicalHours,
        @Nullable Double stressedHours,
        @Nullable Integer trainsPerDay,
        @Nullable Integer teuPerYear,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        double lat,
        double lon,
        List<String> sources,
        boolean illustrative,
        String note) {

    static List<GatewayJson> list(Telling telling) {
        return telling.network().content().gateways().stream()
                .map(gateway -> of(gateway, telling))
                .toList();
    }

    static GatewayJson of(Gateway gateway, Telling telling) {
        GeoPosition a = gateway.sideA().position();
        GeoPosition b = gateway.sideB().position();
        Integer stressed = gateway.stressedMinutes();
        return new GatewayJson(
                gateway.id(),
                telling.name(gateway.names()),
                gateway.mode().word(),
                gateway.gaugeChange().name().toLowerCase(Locale.ROOT),
                gateway.operation(),
                PointJson.of(gateway.sideA(), telling),
                PointJson.of(gateway.sideB(), telling),
                gateway.typicalMinutes() / 60.0,
                stressed == null ? null : stressed / 60.0,
                gateway.trainsPerDay(),
                gateway.teuPerYear(),
                gateway.openedOn(),
                gateway.closedOn(),
                (a.latitude() + b.latitude()) / 2,
                (a.longitude() + b.longitude()) / 2,
                gateway.provenance().sources(),
                gateway.provenance().illustrative(),
                gateway.provenance().note());
    }
}
