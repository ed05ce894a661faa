package org.landbridge.routing;

import java.util.Set;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.network.Network;
import org.landbridge.rating.Rater;
import org.landbridge.routing.engine.Engine;
import org.landbridge.routing.explain.Answerer;
import org.landbridge.routing.search.Front;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Finds ways through one network version. Shared by all threads. */
public final class Router {

    private final Engine engine;
    private final Answerer answerer;

    private Router(Engine engine) {
        this.engine = engine;
        this.answerer = new Answerer(engine);
    }

    public static Router of(Network network, Rater rater) {
        return new Router(Engine.of(network, rater));
    }

    /** Answers a request: the exact set of non-dominated ways with reasons, the best of what is not among them, why the rest is not offered. */
    public RouteAnswer find(RouteRequest request) {
        return answerer.answer(request);
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
