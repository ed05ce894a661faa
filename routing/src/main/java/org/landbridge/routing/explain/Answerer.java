package org.landbridge.routing.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteAnswer.Via;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.network.Trucking;
import org.landbridge.routing.engine.Engine;
import org.landbridge.routing.engine.Question;
import org.landbridge.routing.search.Front;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.timetable.Overlay;

/** Puts whole answers together: options, alternatives, splits, what is not offered, and changes that would help. */
public final class Answerer {

    private final Engine engine;
    private final List<Passage> passages;

    public Answerer(Engine engine) {
        this.engine = engine;
        this.passages = Passage.of(engine.network(), engine.timetable());
    }

    public RouteAnswer answer(RouteRequest request) {
        Overlay overlay = engine.overlay();
        Question question = engine.ask(request, Set.of());
        Front front = engine.search(question, overlay);
        List<Itinerary> options = new ArrayList<>();
        for (Way way : front.ways()) {
            options.add(engine.compose(question, way, overlay));
        }
        Finder finder = new Finder(engine, overlay, request, options);
        Explanation explanation = new Explanation(finder, options);
        if (!options.isEmpty()) {
            explanation.explain(passages);
            Comparison comparison = new Comparison(request, options);
            return new RouteAnswer.Found(
                    request,
                    comparison.options(),
                    comparison.shortList(),
                    explanation.alternatives(),
                    splits(explanation, new Splitter(engine, overlay, request), false),
                    explanation.notOffered());
        }
        return withoutOptions(request, question, overlay, explanation, finder);
    }

    private RouteAnswer withoutOptions(
            RouteRequest request, Question question, Overlay overlay, Explanation explanation, Finder finder) {
        explanation.explain(passages);
        List<RouteAnswer.Split> splits = splits(explanation, new Splitter(engine, overlay, request), true);
        List<RouteAnswer.NotOffered> notOffered = new ArrayList<>(explanation.notOffered());
        for (WhyNot.Hindrance hindrance : explanation.whyNot().findAll()) {
            RouteAnswer.NotOffered whole = new RouteAnswer.NotOffered(new Via.Any(), hindrance.reason());
            if (notOffered.stream().noneMatch(other -> other.reason().equals(whole.reason()))) {
                notOffered.add(whole);
            }
        }
        if (!splits.isEmpty()) {
            return new RouteAnswer.Found(request, List.of(), List.of(), List.of(), splits, notOffered);
        }
        if (notOffered.isEmpty()) {
            notOffered.add(new RouteAnswer.NotOffered(new Via.Any(), noWayAtAll(request, question)));
        }
        return new RouteAnswer.NoRoute(request, notOffered, new Changes(finder).list());
    }

    private Reason noWayAtAll(RouteRequest request, Question question) {
        if (question.hasAccess() && question.hasEgress()) {
            return Reason.of(ReasonCode.NO_SERVICE);
        }
        double reach = engine.network().content().trucking().stream()
                .filter(row -> row.scope() == Trucking.Scope.FIRST_LAST_MILE)
                .mapToDouble(row -> row.maxDistance().kilometers())
                .max()
                .orElse(0);
        return Reason.of(
                ReasonCode.NO_ACCESS,
                Map.of(
                        "km",
                        Math.toIntExact(Math.round(reach)),
                        "place",
                        (question.hasAccess() ? request.destination() : request.origin())
                                .place()
                                .names(),
                        "unit",
                        request.cargo().loadUnit().names()));
    }

    /** Splits by each mode that is refused for want of space; and by any way, when nothing takes the load whole. */
    private static List<RouteAnswer.Split> splits(Explanation explanation, Splitter splitter, boolean any) {
        List<RouteAnswer.Split> splits = new ArrayList<>();
        for (Explanation.Refused refused : explanation.refused()) {
            if (refused.passage().via() instanceof Via.ByMode
                    && Explanation.isForWantOfSpace(refused.hindrance().rule())) {
                splitter.findSplit(refused.passage()).ifPresent(splits::add);
            }
        }
        if (any) {
            Optional<RouteAnswer.Split> split = splitter.findSplit(null);
            split.filter(found -> splits.stream().noneMatch(other -> Splitter.same(found, other)))
                    .ifPresent(splits::add);
        }
        return splits;
    }
}
