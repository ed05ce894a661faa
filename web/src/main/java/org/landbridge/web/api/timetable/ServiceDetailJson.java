package org.landbridge.web.api.timetable;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Mass;
import org.landbridge.web.api.NamedJson;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A service with its calls and what it carries.
 *
 * @param tariff under which its rates are found
 * @param capacityTeu per departure, null without a limit or for loose cargo
 * @param capacityKg per departure, null without a limit
 * @param reeferPlugs null = not limited
 */
public record ServiceDetailJson(
        ServiceJson service,
        List<CallJson> calls,
        List<NamedJson> loadUnits,
        String tariff,
        @Nullable BigDecimal capacityTeu,
        @Nullable Long capacityKg,
        @Nullable Integer reeferPlugs,
        boolean dangerousGoods,
        @Nullable String aircraft,
        List<String> sources,
        String note) {

    /**
     * One stop, in local time.
     *
     * @param arriveDay local calendar days after the service day
     * @param arriveTime null at the first call
     * @param departTime null at the last call
     * @param distanceKm from the first call along the links
     * @param cutoffHours latest hand-in before departure
     * @param availableHours earliest taking out after arrival
     * @param gateways crossed between the call before and this one
     */
    public record CallJson(
            PointJson at,
            int arriveDay,
            @Nullable LocalTime arriveTime,
            int departDay,
            @Nullable LocalTime departTime,
            boolean board,
            boolean alight,
            BigDecimal distanceKm,
            double cutoffHours,
            double availableHours,
            List<NamedJson> gateways) {}

    static ServiceDetailJson of(Service service, Telling telling) {
        Network network = telling.network();
        List<CallJson> calls = new java.util.ArrayList<>();
        long meters = 0;
        for (Call call : service.calls()) {
            for (String link : call.linkIds()) {
                meters += network.getLink(link).distance().meters();
            }
            calls.add(call(call, meters, telling));
        }
        Integer teu = service.capacityTeuHundredths();
        Mass mass = service.capacityMass();
        return new ServiceDetailJson(
                ServiceJson.of(service, telling),
                List.copyOf(calls),
                service.loadUnitIds().stream()
                        .sorted()
                        .map(id -> new NamedJson(
                                id, telling.name(network.getLoadUnit(id).names())))
                        .toList(),
                service.tariff(),
                teu == null ? null : BigDecimal.valueOf(teu, 2),
                mass == null ? null : mass.kilograms(),
                service.reeferPlugs(),
                service.dangerousGoods(),
                service.aircraftId(),
                service.provenance().sources(),
                service.provenance().note());
    }

    private static CallJson call(Call call, long meters, Telling telling) {
        return new CallJson(
                PointJson.of(call.facility(), telling),
                call.arriveDay(),
                call.arriveTime(),
                call.departDay(),
                call.departTime(),
                call.board(),
                call.alight(),
                BigDecimal.valueOf(meters, 3),
                call.cutoffMinutes() / 60.0,
                call.availableMinutes() / 60.0,
                call.gatewayIds().stream()
                        .map(id -> new NamedJson(
                                id,
                                telling.name(telling.network().getGateway(id).names())))
                        .toList());
    }
}
