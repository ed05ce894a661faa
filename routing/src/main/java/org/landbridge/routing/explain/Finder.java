package org.landbridge.routing.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.unit.Distance;
import org.landbridge.routing.engine.Engine;
import org.landbridge.routing.engine.Question;
import org.landbridge.routing.engine.Rule;
import org.landbridge.routing.search.Query;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.timetable.Overlay;

/** Looks for the best sensible way under changed rules, with few criteria. */
final class Finder {

    /** A way farther round than this many times the shortest known is no use to anybody. */
    private static final int MOST_DETOUR = 3;

    /** Road and rail are so much longer than the great circle, at the very most, where no way is known yet. */
    private static final int MOST_WINDING = 4;

    private static final int LABEL_BUDGET = 300_000;

    private final Engine engine;
    private final Overlay overlay;
    private final RouteRequest request;
    private final Map<Set<Rule>, Question> questions = new HashMap<>();
    private final double mostKilometers;

    Finder(Engine engine, Overlay overlay, RouteRequest request, List<Itinerary> options) {
        this.engine = engine;
        this.overlay = overlay;
        this.request = request;
        double shortest = options.stream().mapToDouble(Finder::kilometers).min().orElse(0);
        double direct = request.origin()
                .place()
                .position()
                .greatCircleTo(request.destination().place().position())
                .kilometers();
        this.mostKilometers = Math.max(shortest * MOST_DETOUR, shortest == 0 ? direct * MOST_WINDING + 500 : 0);
    }

    Engine engine() {
        return engine;
    }

    RouteRequest request() {
        return request;
    }

    static double kilometers(Itinerary itinerary) {
        double sum = 0;
        for (Step.Leg leg : itinerary.legs()) {
            Distance distance = leg.distance();
            sum += distance.kilometers();
        }
        return sum;
    }

    /** The best sensible way of the request through a passage: of the cheapest and the quickest, what is best by both together. */
    Optional<Itinerary> findBest(@Nullable Passage passage) {
        boolean byArrival = request.timing() instanceof Timing.ReadyAt;
        Question question = ask(Set.of());
        List<Itinerary> found = list(question, passage, Query.COST | (byArrival ? Query.ARRIVAL : Query.DEPARTURE));
        double cheapest = Math.max(
                1, found.stream().mapToLong(i -> i.cost().minor()).min().orElse(1));
        double quickest =
                Math.max(1, found.stream().mapToLong(this::minutesOf).min().orElse(1));
        // Each measured against the best of its kind: a way a tenth dearer and a tenth quicker is as good.
        return found.stream()
                .min(Comparator.comparingDouble(i -> i.cost().minor() / cheapest + minutesOf(i) / quickest));
    }

    /** The sensible way of the request through a passage that arrives first when some rules are left out; costs are not looked at. */
    Optional<Itinerary> findFirst(@Nullable Passage passage, Set<Rule> waived) {
        return first(ask(waived), passage);
    }

    /** The sensible way of another request that arrives first. */
    Optional<Itinerary> findFirst(RouteRequest other, @Nullable Passage passage, Set<Rule> waived) {
        return first(engine.ask(other, waived), passage);
    }

    private Question ask(Set<Rule> waived) {
        return questions.computeIfAbsent(waived, rules -> engine.ask(request, rules));
    }

    private Optional<Itinerary> first(Question question, @Nullable Passage passage) {
        // Fewer handlings count too, so that a sensible way stands behind one that arrives first by running round.
        return list(question, passage, Query.ARRIVAL | Query.HANDLINGS).stream()
                .min(Comparator.comparing(Itinerary::arriveAt));
    }

    private List<Itinerary> list(Question question, @Nullable Passage passage, int criteria) {
        Query query = question.query();
        query.require = passage == null ? new boolean[0] : passage.sections();
        query.criteria = criteria;
        query.labelBudget = LABEL_BUDGET;
        List<Itinerary> found = new ArrayList<>();
        for (Way way : engine.search(question, overlay).ways()) {
            Itinerary itinerary = engine.compose(question, way, overlay);
            if (isSensible(itinerary) && (passage == null || passage.isMainPartOf(itinerary))) {
                found.add(itinerary);
            }
        }
        return found;
    }

    /** Minutes from when the cargo could leave, or until it must arrive. */
    private long minutesOf(Itinerary itinerary) {
        return switch (request.timing()) {
            case Timing.ReadyAt ready ->
                Duration.between(ready.readyAt(), itinerary.arriveAt()).toMinutes();
            case Timing.ArriveBy by ->
                Duration.between(itinerary.departAt(), by.arriveBy()).toMinutes();
        };
    }

    /** Not through a gateway twice, not back into a country or a town left, not by far the long way round. */
    boolean isSensible(Itinerary itinerary) {
        Set<String> crossed = new HashSet<>();
        List<String> countries = new ArrayList<>();
        List<String> towns = new ArrayList<>();
        for (Step.Leg leg : itinerary.legs()) {
            for (Step.Crossing crossing : leg.crossings()) {
                if (!crossed.add(crossing.gateway().id())) {
                    return false;
                }
            }
            countries.add(leg.from().place().country());
            leg.stops().forEach(stop -> countries.add(stop.facility().place().country()));
            countries.add(leg.to().place().country());
            towns.add(leg.from().place().id());
            towns.add(leg.to().place().id());
        }
        return !returns(countries) && !returns(towns) && kilometers(itinerary) <= mostKilometers;
    }

    /** Whether something left comes again. */
    private static boolean returns(List<String> row) {
        Set<String> left = new HashSet<>();
        String last = "";
        for (String next : row) {
            if (!next.equals(last)) {
                if (left.contains(next)) {
                    return true;
                }
                left.add(last);
                last = next;
            }
        }
        return false;
    }
}
