package org.landbridge.web.api.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * The network as a map draws it.
 *
 * @param hub id of the hub's own place
 * @param lines links that services use, once for each channel
 * @param facilities those that services call at, and the hub's sites and halls
 */
public record MapJson(
        String hub,
        List<ChannelJson> channels,
        List<LineJson> lines,
        List<SpotJson> facilities,
        List<GatewayJson> gateways) {

    /**
     * A stretch of a channel.
     *
     * @param channel id, null when its services belong to none
     * @param services how many services run over it
     * @param path longitude and latitude of its ends
     */
    public record LineJson(@Nullable String channel, String mode, int services, List<List<Double>> path) {}

    /**
     * A facility on the map.
     *
     * @param services how many services call there
     */
    public record SpotJson(PointJson at, int services, boolean illustrative) {}

    /** Draws the network; takes a few milliseconds, so its result is to be kept with the version. */
    static MapJson of(Telling telling) {
        Network network = telling.network();
        Map<String, Integer> calls = new HashMap<>();
        Map<Stretch, Integer> stretches = new LinkedHashMap<>();
        for (Service service : network.content().services()) {
            Set<String> links = new HashSet<>();
            Set<String> facilities = new HashSet<>();
            for (Call call : service.calls()) {
                if (call.board() || call.alight()) {
                    facilities.add(call.facility().id());
                }
                links.addAll(call.linkIds());
            }
            facilities.forEach(id -> calls.merge(id, 1, Integer::sum));
            links.stream()
                    .sorted()
                    .forEach(id -> stretches.merge(new Stretch(id, service.channelId()), 1, Integer::sum));
        }
        List<LineJson> lines = new ArrayList<>();
        stretches.forEach((stretch, count) -> lines.add(line(network.getLink(stretch.link), stretch.channel, count)));
        List<SpotJson> spots = network.content().facilities().stream()
                .filter(facility ->
                        calls.containsKey(facility.id()) || facility.kind().isSite())
                .map(facility -> spot(facility, calls.getOrDefault(facility.id(), 0), telling))
                .toList();
        return new MapJson(
                network.content().hubPlaceId(),
                ChannelJson.list(telling),
                List.copyOf(lines),
                spots,
                GatewayJson.list(telling));
    }

    private record Stretch(String link, @Nullable String channel) {}

    private static LineJson line(Link link, @Nullable String channel, int services) {
        return new LineJson(channel, link.mode().word(), services, List.of(position(link.from()), position(link.to())));
    }

    private static SpotJson spot(Facility facility, int services, Telling telling) {
        return new SpotJson(
                PointJson.of(facility, telling), services, facility.provenance().illustrative());
    }

    private static List<Double> position(Facility facility) {
        return List.of(facility.position().longitude(), facility.position().latitude());
    }
}
