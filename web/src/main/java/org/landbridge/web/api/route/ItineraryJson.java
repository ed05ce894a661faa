package org.landbridge.web.api.route;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.place.Place;
import org.landbridge.web.api.MoneyJson;
import org.landbridge.web.api.NamedJson;
import org.landbridge.web.api.ReasonJson;
import org.landbridge.web.api.Telling;

/**
 * One way of carrying the cargo.
 *
 * @param departAt the cargo leaves its origin, local time there
 * @param arriveAt the cargo can be taken at its destination, local time there
 * @param cost all lines added, the subsidy not subtracted
 * @param subsidy what public bodies give back
 * @param emissionKgCo2e well-to-wheel, hubs included
 * @param emissionTtwKgCo2e tank-to-wheel part of it
 * @param radiativeForcingKgCo2e of aviation, apart from the emission
 * @param handlings moves between vehicles and reloads at gauge breaks
 * @param illustrative whether any part rests on illustrative data
 * @param reasons what it wins, then what it gives up
 */
public record ItineraryJson(
        String id,
        OffsetDateTime departAt,
        OffsetDateTime arriveAt,
        long durationMinutes,
        MoneyJson cost,
        MoneyJson subsidy,
        BigDecimal emissionKgCo2e,
        BigDecimal emissionTtwKgCo2e,
        BigDecimal radiativeForcingKgCo2e,
        int handlings,
        List<NamedJson> channels,
        List<NamedJson> gateways,
        boolean illustrative,
        List<ReasonJson> reasons,
        List<LegJson> legs,
        List<TransferJson> transfers) {

    static ItineraryJson of(Itinerary itinerary, List<Reason> reasons, Telling telling) {
        List<LegJson> legs = new ArrayList<>();
        List<TransferJson> transfers = new ArrayList<>();
        for (Step step : itinerary.steps()) {
            switch (step) {
                case Step.Leg leg -> legs.add(LegJson.of(leg, telling));
                case Step.Transfer transfer -> transfers.add(TransferJson.of(transfer, legs.size() - 1, telling));
            }
        }
        Place origin = itinerary.legs().getFirst().from().place();
        Place destination = itinerary.legs().getLast().to().place();
        return new ItineraryJson(
                itinerary.id(),
                Telling.at(itinerary.departAt(), origin),
                Telling.at(itinerary.arriveAt(), destination),
                itinerary.duration().toMinutes(),
                MoneyJson.of(itinerary.cost()),
                MoneyJson.of(itinerary.subsidy()),
                EmissionLineJson.thousandths(itinerary.emission().wellToWheelGrams()),
                EmissionLineJson.thousandths(itinerary.emission().tankToWheelGrams()),
                EmissionLineJson.thousandths(itinerary.radiativeForcingGrams()),
                itinerary.handlings(),
                itinerary.channelIds().stream()
                        .map(id -> new NamedJson(
                                id,
                                telling.name(telling.network().getChannel(id).names())))
                        .toList(),
                itinerary.gatewayIds().stream()
                        .map(id -> new NamedJson(
                                id,
                                telling.name(telling.network().getGateway(id).names())))
                        .toList(),
                itinerary.illustrative(),
                reasons.stream().map(telling::reason).toList(),
                legs,
                transfers);
    }
}
