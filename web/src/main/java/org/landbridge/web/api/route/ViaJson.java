package org.landbridge.web.api.route;

import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.web.api.Telling;

/**
 * What an alternative or a refusal is about.
 *
 * @param kind {@code channel}, {@code gateway}, {@code mode} or {@code any}
 * @param id of the channel or gateway, the word of the mode, {@code any}
 * @param name in the language asked for; the word of the mode
 */
public record ViaJson(String kind, String id, String name) {

    static ViaJson of(RouteAnswer.Via via, Telling telling) {
        return switch (via) {
            case RouteAnswer.Via.ByChannel by ->
                new ViaJson(
                        "channel", by.channel().id(), telling.name(by.channel().names()));
            case RouteAnswer.Via.ByGateway by ->
                new ViaJson(
                        "gateway", by.gateway().id(), telling.name(by.gateway().names()));
            case RouteAnswer.Via.ByMode by ->
                new ViaJson("mode", by.mode().word(), by.mode().word());
            case RouteAnswer.Via.Any any -> new ViaJson("any", "any", "any");
        };
    }
}
