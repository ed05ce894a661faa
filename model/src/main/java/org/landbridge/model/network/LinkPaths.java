package org.landbridge.model.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.CustomsUnion;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Mode;

/**
 * Shortest chains of links of one mode by distance (Dijkstra over directed links). Rail and road leave a customs union through the link between the two sides of
 * a gateway only, and rail changes gauge there only; the sea and the air know no borders. Of chains equally long the one whose links come first in the file wins.
 * Immutable, shared by threads.
 */
public final class LinkPaths {

    private static final int NONE = -1;

    private final List<Link> links;
    /** Gateway crossed by link i, null when it crosses none. */
    private final @Nullable Gateway[] crossed;
    /** Whether a chain found here may hold link i. */
    private final boolean[] open;

    private final Map<String, List<Integer>> linksAt = new HashMap<>();

    private LinkPaths(List<Link> links, List<Gateway> gateways) {
        this.links = List.copyOf(links);
        this.crossed = new @Nullable Gateway[links.size()];
        this.open = new boolean[links.size()];
        Map<String, Gateway> gatewayBySides = new HashMap<>();
        for (Gateway gateway : gateways) {
            gatewayBySides.putIfAbsent(sides(gateway.mode(), gateway.sideA(), gateway.sideB()), gateway);
            gatewayBySides.putIfAbsent(sides(gateway.mode(), gateway.sideB(), gateway.sideA()), gateway);
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            crossed[i] = gatewayBySides.get(sides(link.mode(), link.from(), link.to()));
            open[i] = crossed[i] != null || !leavesUnion(link);
            linksAt.computeIfAbsent(link.from().id(), id -> new ArrayList<>()).add(i);
            linksAt.computeIfAbsent(link.to().id(), id -> new ArrayList<>()).add(i);
        }
    }

    public static LinkPaths of(List<Link> links, List<Gateway> gateways) {
        return new LinkPaths(links, gateways);
    }

    private static String sides(Mode mode, Facility one, Facility other) {
        return mode + " " + one.id() + " " + other.id();
    }

    /** Whether the link, by rail or road, joins two countries that are not in one customs union. */
    public static boolean leavesUnion(Link link) {
        return (link.mode() == Mode.RAIL || link.mode() == Mode.ROAD)
                && !CustomsUnion.joins(
                        link.from().place().country(), link.to().place().country());
    }

    /** The gateway whose two sides the link joins by the gateway's own mode. */
    public Optional<Gateway> findGateway(Link link) {
        for (int i : linksAt.getOrDefault(link.from().id(), List.of())) {
            if (links.get(i).id().equals(link.id())) {
                return Optional.ofNullable(crossed[i]);
            }
        }
        return Optional.empty();
    }

    /** The shortest chain that crosses exactly these gateways, in this order; empty list when {@code from} is {@code to}. */
    public Optional<List<Link>> findChain(Facility from, Facility to, Mode mode, List<Gateway> crossings) {
        return search(from, to, mode, crossings);
    }

    /** The shortest chain, whatever gateways it crosses. */
    public Optional<List<Link>> findShortest(Facility from, Facility to, Mode mode) {
        return search(from, to, mode, null);
    }

    /** A chain's end: the last link in its direction, how many of the wanted gateways are behind it. */
    private record Label(long meters, int state) {}

    /**
     * States are (link, direction, wanted gateways crossed): the gauge under the train is that of the last link. State number = (link * 2 + direction) * stages + stage.
     *
     * @param crossings the gateways to cross, null = any
     */
    private Optional<List<Link>> search(Facility from, Facility to, Mode mode, @Nullable List<Gateway> crossings) {
        if (from.id().equals(to.id()) && (crossings == null || crossings.isEmpty())) {
            return Optional.of(List.of());
        }
        int stages = crossings == null ? 1 : crossings.size() + 1;
        long[] bestMeters = new long[links.size() * 2 * stages];
        int[] previous = new int[bestMeters.length];
        Arrays.fill(bestMeters, Long.MAX_VALUE);
        Arrays.fill(previous, NONE);
        PriorityQueue<Label> queue = new PriorityQueue<>((a, b) -> a.meters() != b.meters()
                ? Long.compare(a.meters(), b.meters())
                : Integer.compare(a.state(), b.state()));
        extend(NONE, 0, from, 0, mode, crossings, stages, bestMeters, previous, queue);
        for (Label label = queue.poll(); label != null; label = queue.poll()) {
            int state = label.state();
            if (label.meters() > bestMeters[state]) {
                continue;
            }
            Facility end = endOf(state / stages);
            if (end.id().equals(to.id()) && state % stages == stages - 1) {
                return Optional.of(chainTo(state, stages, previous));
            }
            extend(state, label.meters(), end, state % stages, mode, crossings, stages, bestMeters, previous, queue);
        }
        return Optional.empty();
    }

    private void extend(
            int state,
            long meters,
            Facility end,
            int stage,
            Mode mode,
            @Nullable List<Gateway> crossings,
            int stages,
            long[] bestMeters,
            int[] previous,
            PriorityQueue<Label> queue) {
        for (int i : linksAt.getOrDefault(end.id(), List.of())) {
            Link link = links.get(i);
            int next = link.mode() == mode && open[i] ? stageAfter(i, stage, crossings) : NONE;
            if (next == NONE || (state != NONE && gaugeBreaks(state / stages / 2, i))) {
                continue;
            }
            int direction = link.from().id().equals(end.id()) ? 0 : 1;
            int nextState = (i * 2 + direction) * stages + next;
            long nextMeters = meters + link.distance().meters();
            if (nextMeters < bestMeters[nextState]) {
                bestMeters[nextState] = nextMeters;
                previous[nextState] = state;
                queue.add(new Label(nextMeters, nextState));
            }
        }
    }

    private int stageAfter(int link, int stage, @Nullable List<Gateway> crossings) {
        Gateway gateway = crossed[link];
        if (gateway == null || crossings == null) {
            return stage;
        }
        boolean wanted = stage < crossings.size() && crossings.get(stage).id().equals(gateway.id());
        return wanted ? stage + 1 : NONE;
    }

    private boolean gaugeBreaks(int one, int other) {
        return crossed[one] == null && crossed[other] == null && gaugesDiffer(links.get(one), links.get(other));
    }

    /** Whether both links name a gauge and the two differ. */
    public static boolean gaugesDiffer(Link one, Link other) {
        Integer gauge = one.gaugeMm();
        Integer otherGauge = other.gaugeMm();
        return gauge != null && otherGauge != null && !gauge.equals(otherGauge);
    }

    private Facility endOf(int directedLink) {
        Link link = links.get(directedLink / 2);
        return directedLink % 2 == 0 ? link.to() : link.from();
    }

    private List<Link> chainTo(int state, int stages, int[] previous) {
        List<Link> chain = new ArrayList<>();
        for (int at = state; at != NONE; at = previous[at]) {
            chain.add(links.get(at / stages / 2));
        }
        return List.copyOf(chain.reversed());
    }
}
