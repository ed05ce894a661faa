package org.landbridge.routing.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;
import org.landbridge.routing.engine.Engine;
import org.landbridge.routing.engine.Question;
import org.landbridge.routing.engine.Rule;
import org.landbridge.routing.search.Query;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Offers a load too large for one departure over several: equal parts, each on the first way that has room left after the parts before it. */
final class Splitter {

    static final int MOST_PARTS = 12;

    private static final Set<Rule> SPACE = EnumSet.of(Rule.MASS_CAPACITY, Rule.UNIT_CAPACITY, Rule.VOLUME_CAPACITY);

    private final Engine engine;
    private final Overlay overlay;
    private final RouteRequest request;
    private final Cargo cargo;

    Splitter(Engine engine, Overlay overlay, RouteRequest request) {
        this.engine = engine;
        this.overlay = overlay;
        this.request = request;
        this.cargo = request.cargo();
    }

    /** A split through a passage (null: any way), when the load is within {@link #MOST_PARTS} times what a departure takes and every part finds room. */
    Optional<RouteAnswer.Split> findSplit(@Nullable Passage passage) {
        Question whole = engine.ask(request, SPACE);
        List<Way> ways = search(whole, passage, overlay);
        // The way whose narrowest departure is widest needs the fewest parts.
        int parts = ways.stream().mapToInt(this::partsFor).min().orElse(Integer.MAX_VALUE);
        for (int count = Math.max(2, parts);
                count <= Math.min(MOST_PARTS, parts == Integer.MAX_VALUE ? 0 : parts + 1);
                count++) {
            Optional<RouteAnswer.Split> split = place(count, passage);
            if (split.isPresent()) {
                return split;
            }
        }
        return Optional.empty();
    }

    private List<Way> search(Question question, @Nullable Passage passage, Overlay changes) {
        Query query = question.query();
        query.require = passage == null ? new boolean[0] : passage.sections();
        query.criteria =
                request.timing() instanceof Timing.ArriveBy ? Query.COST | Query.DEPARTURE : Query.COST | Query.ARRIVAL;
        return engine.search(question, changes).ways();
    }

    /** Equal parts the load must be cut into for the narrowest departure of a way. */
    private int partsFor(Way way) {
        int parts = 1;
        for (Way.Leg leg : way.legs()) {
            if (leg.kind() == Way.Kind.SERVICE) {
                Service service = engine.network().content().services().get(leg.index());
                parts = Math.max(parts, partsFor(service));
            }
        }
        return parts;
    }

    private int partsFor(Service service) {
        long parts = 1;
        if (service.capacityMass() != null) {
            parts = Math.max(
                    parts,
                    ceil(cargo.grossMass().grams(), service.capacityMass().grams()));
        }
        if (service.capacityVolume() != null) {
            parts = Math.max(
                    parts,
                    ceil(
                            cargo.volume().cubicCentimeters(),
                            service.capacityVolume().cubicCentimeters()));
        }
        if (service.capacityTeuHundredths() != null && !cargo.loadUnit().isLoose()) {
            int each = cargo.loadUnit().teuHundredths();
            int units = each == 0 ? cargo.units() : service.capacityTeuHundredths() / each;
            parts = Math.max(parts, ceil(cargo.units(), units));
        }
        return (int) Math.min(parts, MOST_PARTS + 1);
    }

    private static long ceil(long amount, long capacity) {
        return capacity <= 0 ? MOST_PARTS + 1 : Math.ceilDiv(amount, capacity);
    }

    private Optional<RouteAnswer.Split> place(int count, @Nullable Passage passage) {
        List<Cargo> parts = cut(count);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<Itinerary> placed = new ArrayList<>();
        Overlay.Builder taken = overlay.more(engine.timetable());
        for (Cargo part : parts) {
            Question question = engine.ask(request.withCargo(part), Set.of());
            Overlay now = taken.build();
            Optional<Way> first = search(question, passage, now).stream()
                    .min(
                            request.timing() instanceof Timing.ArriveBy
                                    ? Comparator.comparingInt(way -> -way.startMinute())
                                    : Comparator.comparingInt(Way::arriveMinute));
            if (first.isEmpty()) {
                return Optional.empty();
            }
            take(taken, first.get(), part);
            placed.add(engine.compose(question, first.get(), now));
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> placed.get(i).arriveAt()));
        Mass each = parts.stream()
                .map(Cargo::grossMass)
                .max(Comparator.naturalOrder())
                .orElse(cargo.grossMass());
        return Optional.of(new RouteAnswer.Split(
                order.stream().map(placed::get).toList(),
                order.stream().map(i -> parts.get(i).units()).toList(),
                order.stream().map(i -> parts.get(i).grossMass().kilograms()).toList(),
                Reason.of(ReasonCode.SPLIT_OVER_DEPARTURES, Map.of("parts", count, "each", each))));
    }

    /** Parts as equal as whole units, or whole kilograms of loose cargo, allow; empty when there are fewer units than parts. */
    private List<Cargo> cut(int count) {
        List<Cargo> parts = new ArrayList<>();
        long pieces =
                cargo.loadUnit().isLoose() ? Math.ceilDiv(cargo.grossMass().grams(), 1_000L) : cargo.units();
        if (pieces < count) {
            return List.of();
        }
        long doneMass = 0;
        long doneVolume = 0;
        long donePieces = 0;
        for (int i = 1; i <= count; i++) {
            long upTo = pieces * i / count;
            boolean last = i == count;
            long mass =
                    last ? cargo.grossMass().grams() : share(cargo.grossMass().grams(), upTo, pieces);
            long volume = last
                    ? cargo.volume().cubicCentimeters()
                    : share(cargo.volume().cubicCentimeters(), upTo, pieces);
            parts.add(new Cargo(
                    cargo.goods(),
                    new Mass(mass - doneMass),
                    new Volume(volume - doneVolume),
                    cargo.loadUnit(),
                    cargo.loadUnit().isLoose() ? 1 : Math.toIntExact(upTo - donePieces),
                    cargo.temperature(),
                    cargo.shelfLife()));
            doneMass = mass;
            doneVolume = volume;
            donePieces = upTo;
        }
        return parts;
    }

    /** The share of the first pieces, without overflow for any load a ship could carry. */
    private static long share(long amount, long pieces, long of) {
        return Math.multiplyHigh(amount, pieces) == 0 ? amount * pieces / of : amount / of * pieces;
    }

    private void take(Overlay.Builder taken, Way way, Cargo part) {
        Timetable timetable = engine.timetable();
        for (Way.Leg leg : way.legs()) {
            if (leg.kind() != Way.Kind.SERVICE) {
                continue;
            }
            Service service = engine.network().content().services().get(leg.index());
            Integer teu = service.capacityTeuHundredths();
            long[] offered = {
                teu == null ? Overlay.UNLIMITED : teu,
                service.capacityMass() == null
                        ? Overlay.UNLIMITED
                        : service.capacityMass().grams(),
                service.capacityVolume() == null
                        ? Overlay.UNLIMITED
                        : service.capacityVolume().cubicCentimeters()
            };
            int first = timetable.firstCall(leg.index());
            taken.take(
                    leg.index(),
                    leg.day(),
                    leg.boardCall() - first,
                    leg.alightCall() - first,
                    offered,
                    part.teuHundredths(),
                    part.grossMass().grams(),
                    part.volume().cubicCentimeters());
        }
    }

    /** Whether two splits are the same ways. */
    static boolean same(RouteAnswer.Split one, RouteAnswer.Split other) {
        return ids(one).equals(ids(other));
    }

    private static List<String> ids(RouteAnswer.Split split) {
        return split.parts().stream().map(Itinerary::id).toList();
    }
}
