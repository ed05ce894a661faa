package org.landbridge.rating.leg;

import java.util.ArrayList;
import java.util.List;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;

/**
 * The sections of one service. Section {@code c} ends at call {@code c}; a leg from call {@code board} to call {@code alight} is the sections
 * {@code board + 1 .. alight}. Immutable.
 */
public final class ServiceLegs {

    /** Kilometres that air practice adds to a great circle. */
    private static final long AIR_ADDITION_METERS = 95_000;

    private final Service service;
    private final List<List<Stretch>> stretches = new ArrayList<>();
    private final List<List<Gateway>> gateways = new ArrayList<>();
    /** metersTo[c] = distance from call 0 to call c. */
    private final long[] metersTo;

    private ServiceLegs(Service service) {
        this.service = service;
        this.metersTo = new long[service.calls().size()];
    }

    /**
     * Reads a service. A section without links is counted by its great circle (plus 95 km in the air) and marked as assumed.
     *
     * @throws java.util.NoSuchElementException when a link or gateway is not in the network
     */
    public static ServiceLegs of(Network network, Service service) {
        ServiceLegs legs = new ServiceLegs(service);
        List<Call> calls = service.calls();
        for (int c = 0; c < calls.size(); c++) {
            List<Stretch> section = new ArrayList<>();
            if (c > 0) {
                Call call = calls.get(c);
                for (String id : call.linkIds()) {
                    section.add(Stretch.of(network.getLink(id)));
                }
                if (section.isEmpty()) {
                    section.add(assumed(service.mode(), calls.get(c - 1).facility(), call.facility()));
                }
                legs.metersTo[c] = legs.metersTo[c - 1];
                for (Stretch stretch : section) {
                    legs.metersTo[c] += stretch.meters();
                }
            }
            legs.stretches.add(List.copyOf(section));
            List<Gateway> crossed = new ArrayList<>();
            for (String id : calls.get(c).gatewayIds()) {
                crossed.add(network.getGateway(id));
            }
            legs.gateways.add(List.copyOf(crossed));
        }
        return legs;
    }

    private static Stretch assumed(Mode mode, Facility from, Facility to) {
        long greatCircle = from.position().greatCircleTo(to.position()).meters();
        return switch (mode) {
            case RAIL, ROAD ->
                new Stretch(
                        mode,
                        from.place().country(),
                        Link.Traction.DIESEL,
                        greatCircle,
                        "great-circle",
                        greatCircle,
                        true);
            case SEA -> new Stretch(mode, null, Link.Traction.SHIP, greatCircle, "great-circle", greatCircle, true);
            case AIR ->
                new Stretch(
                        mode,
                        null,
                        Link.Traction.JET,
                        greatCircle + AIR_ADDITION_METERS,
                        "great-circle+95",
                        greatCircle,
                        true);
        };
    }

    public Service service() {
        return service;
    }

    public int callCount() {
        return metersTo.length;
    }

    /** Distance along the links, metres. */
    public long meters(int board, int alight) {
        return metersTo[alight] - metersTo[board];
    }

    /** Calendar days from the local date of departure to the local date of arrival, at least 1: what supplements by the day are counted in. */
    public int days(int board, int alight) {
        return Math.max(
                1,
                service.calls().get(alight).arriveDay()
                        - service.calls().get(board).departDay());
    }

    /** Stretches of the section that ends at call {@code c}, in order; none at call 0. */
    public List<Stretch> section(int c) {
        return stretches.get(c);
    }

    /** Gateways crossed in the section that ends at call {@code c}, in order. */
    public List<Gateway> sectionGateways(int c) {
        return gateways.get(c);
    }

    /** Gateways crossed, in order. */
    public List<Gateway> gateways(int board, int alight) {
        List<Gateway> crossed = new ArrayList<>();
        for (int c = board + 1; c <= alight; c++) {
            crossed.addAll(gateways.get(c));
        }
        return crossed;
    }

    /**
     * Checks a pair of calls.
     *
     * @throws IllegalArgumentException when {@code board} is not before {@code alight} or either is not a call
     */
    public void requirePair(int board, int alight) {
        if (board < 0 || board >= alight || alight >= metersTo.length) {
            throw new IllegalArgumentException("service " + service.id() + " has calls 0 to " + (metersTo.length - 1)
                    + "; asked for a leg from call " + board + " to call " + alight);
        }
    }
}
