package org.landbridge.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.network.Network;
import org.landbridge.rating.Rater;
import org.landbridge.routing.engine.Engine;
import org.landbridge.routing.engine.Question;
import org.landbridge.routing.explain.Comparison;
import org.landbridge.routing.search.Front;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Finds ways through one network version. Shared by all threads. */
public final class Router {

    private final Engine engine;

    private Router(Engine engine) {
        this.engine = engine;
    }

    public static Router of(Network network, Rater rater) {
        return new Router(Engine.of(network, rater));
    }

    /** Answers a request: the exact set of non-dominated ways, or why there is none. */
    public RouteAnswer find(RouteRequest request) {
        Overlay overlay = engine.overlay();
        Question question = engine.ask(request, Set.of());
        Front front = engine.search(question, overlay);
        if (front.ways().isEmpty()) {
            return new RouteAnswer.NoRoute(request, List.of(), List.of());
        }
        List<Itinerary> itineraries = new ArrayList<>();
        for (Way way : front.ways()) {
            itineraries.add(engine.compose(question, way, overlay));
        }
        Comparison comparison = new Comparison(request, itineraries);
        return new RouteAnswer.Found(
                request, comparison.options(), comparison.shortList(), List.of(), List.of(), List.of());
    }

    /** Searches and composes nothing: for benchmarks. */
    public SearchFigures measure(RouteRequest request) {
        Front front = engine.search(engine.ask(request, Set.of()), engine.overlay());
        return new SearchFigures(front.ways().size(), front.labels(), front.truncated());
    }

    /** Puts changes in force for all searches that begin after; those under way are not disturbed. */
    public void apply(Overlay overlay) {
        engine.apply(overlay);
    }

    /** The timetable: departures by service and date. */
    public Timetable timetable() {
        return engine.timetable();
    }
}
