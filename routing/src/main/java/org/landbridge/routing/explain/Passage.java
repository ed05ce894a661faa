package org.landbridge.routing.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteAnswer.Via;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.routing.timetable.Timetable;

/** Something a way may run through, a channel, a gateway or a mode, with the sections that pass it. */
final class Passage {

    private final Via via;
    private final boolean[] sections;

    private Passage(Via via, boolean[] sections) {
        this.via = via;
        this.sections = sections;
    }

    Via via() {
        return via;
    }

    /** By call, whether the section that leads to it passes. */
    boolean[] sections() {
        return sections;
    }

    /** All passages of a network that any service uses: channels, then gateways, then modes. */
    static List<Passage> of(Network network, Timetable timetable) {
        List<Passage> passages = new ArrayList<>();
        for (Channel channel : network.content().channels()) {
            passages.add(ofChannel(channel, network, timetable));
        }
        List<Gateway> gateways = network.content().gateways();
        for (int g = 0; g < gateways.size(); g++) {
            boolean[] sections = new boolean[timetable.callCount()];
            for (int call = 0; call < sections.length; call++) {
                sections[call] = crosses(timetable, call, Set.of(g));
            }
            passages.add(new Passage(new Via.ByGateway(gateways.get(g)), sections));
        }
        for (Mode mode : Mode.values()) {
            boolean[] sections = new boolean[timetable.callCount()];
            for (int call = 0; call < sections.length; call++) {
                sections[call] = network.content()
                                .services()
                                .get(timetable.serviceOf(call))
                                .mode()
                        == mode;
            }
            passages.add(new Passage(new Via.ByMode(mode), sections));
        }
        passages.removeIf(passage -> !passage.isUsed());
        return passages;
    }

    private static Passage ofChannel(Channel channel, Network network, Timetable timetable) {
        Set<Integer> first = new HashSet<>();
        if (!channel.gatewayGroups().isEmpty()) {
            for (int g = 0; g < network.content().gateways().size(); g++) {
                if (channel.gatewayGroups()
                        .getFirst()
                        .contains(network.content().gateways().get(g).id())) {
                    first.add(g);
                }
            }
        }
        boolean[] sections = new boolean[timetable.callCount()];
        for (int call = 0; call < sections.length; call++) {
            Service service = network.content().services().get(timetable.serviceOf(call));
            sections[call] = channel.gatewayGroups().isEmpty()
                    ? channel.id().equals(service.channelId())
                    : service.mode() == channel.mode() && crosses(timetable, call, first);
        }
        return new Passage(new Via.ByChannel(channel), sections);
    }

    private static boolean crosses(Timetable timetable, int call, Set<Integer> gateways) {
        for (int x = timetable.firstCrossing(call); x < timetable.endCrossing(call); x++) {
            if (gateways.contains(timetable.gatewayOf(x))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUsed() {
        for (boolean passes : sections) {
            if (passes) {
                return true;
            }
        }
        return false;
    }

    boolean isUsedBy(Itinerary itinerary) {
        return switch (via) {
            case Via.ByChannel by ->
                itinerary.channelIds().contains(by.channel().id());
            case Via.ByGateway by ->
                itinerary.gatewayIds().contains(by.gateway().id());
            case Via.ByMode by -> isMainPartOf(itinerary);
            case Via.Any any -> true;
        };
    }

    /** Whether an itinerary that passes can be named after it: a mode must carry the cargo farther than any other does. */
    boolean isMainPartOf(Itinerary itinerary) {
        if (!(via instanceof Via.ByMode by)) {
            return true;
        }
        Map<Mode, Long> meters = new EnumMap<>(Mode.class);
        for (Step.Leg leg : itinerary.legs()) {
            meters.merge(leg.mode(), leg.distance().meters(), Long::sum);
        }
        long own = meters.getOrDefault(by.mode(), 0L);
        return own > 0 && meters.values().stream().allMatch(other -> other <= own);
    }

    /** Whether a leg of an itinerary passes. */
    boolean isPassedBy(Step.Leg leg) {
        return switch (via) {
            case Via.ByChannel by ->
                by.channel().gatewayGroups().isEmpty()
                        ? leg.service() != null
                                && by.channel().id().equals(leg.service().channelId())
                        : leg.crossings().stream().anyMatch(crossing -> by.channel()
                                .gatewayGroups()
                                .getFirst()
                                .contains(crossing.gateway().id()));
            case Via.ByGateway by ->
                leg.crossings().stream()
                        .anyMatch(crossing ->
                                crossing.gateway().id().equals(by.gateway().id()));
            case Via.ByMode by -> leg.service() != null && leg.mode() == by.mode();
            case Via.Any any -> leg.service() != null;
        };
    }
}
