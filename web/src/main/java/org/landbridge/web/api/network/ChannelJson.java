package org.landbridge.web.api.network;

import java.util.List;
import org.landbridge.model.border.Channel;
import org.landbridge.model.network.Network;
import org.landbridge.web.api.NamedJson;
import org.landbridge.web.api.Telling;

/**
 * A named corridor.
 *
 * @param colour palette word it is drawn in everywhere
 * @param gateways groups in order away from the hub; those of a group can stand for each other; empty where no border is crossed by rail or road
 * @param services how many services of the timetable belong to it
 */
public record ChannelJson(
        String id,
        String name,
        String mode,
        String colour,
        List<List<NamedJson>> gateways,
        int services,
        boolean illustrative,
        String note) {

    /** Tells every channel of the network, in the order of its files. */
    static List<ChannelJson> list(Telling telling) {
        return telling.network().content().channels().stream()
                .map(channel -> of(channel, telling))
                .toList();
    }

    static ChannelJson of(Channel channel, Telling telling) {
        Network network = telling.network();
        return new ChannelJson(
                channel.id(),
                telling.name(channel.names()),
                channel.mode().word(),
                channel.colour(),
                channel.gatewayGroups().stream()
                        .map(group -> group.stream()
                                .map(id -> new NamedJson(
                                        id, telling.name(network.getGateway(id).names())))
                                .toList())
                        .toList(),
                (int) network.content().services().stream()
                        .filter(service -> channel.id().equals(service.channelId()))
                        .count(),
                channel.provenance().illustrative(),
                channel.provenance().note());
    }
}
