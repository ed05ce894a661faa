package org.landbridge.routing.engine;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.landbridge.model.cargo.LoadLimit;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Service;
import org.landbridge.rating.Rater;
import org.landbridge.routing.search.Front;
import org.landbridge.routing.search.Search;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.search.Workspace;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** One network version ready to be searched: its arrays, its prices, the overlay in force. Shared by all threads. */
public final class Engine {

    private final Network network;
    private final Timetable timetable;
    private final Geography geography;
    private final QuestionWriter writer;
    private final Composer composer;
    private final AtomicReference<Overlay> overlay;
    private final ConcurrentLinkedQueue<Workspace> workspaces = new ConcurrentLinkedQueue<>();

    private Engine(Network network, Rater rater) {
        this.network = network;
        this.timetable = Timetable.of(network);
        this.geography = new Geography(network);
        this.writer = new QuestionWriter(network, timetable, geography, rater);
        this.composer = new Composer(network, timetable, rater);
        this.overlay = new AtomicReference<>(Overlay.none(timetable));
    }

    public static Engine of(Network network, Rater rater) {
        return new Engine(network, rater);
    }

    public Network network() {
        return network;
    }

    public Timetable timetable() {
        return timetable;
    }

    public Overlay overlay() {
        return overlay.get();
    }

    /** Puts changes in force; searches under way go on with the ones they began with. */
    public void apply(Overlay changes) {
        overlay.set(changes);
    }

    /** Lays a request out, leaving some rules out. */
    public Question ask(RouteRequest request, Set<Rule> waived) {
        return writer.write(request, waived);
    }

    /** The first rule that keeps the cargo of a request off a service as a whole. */
    public Optional<Rule> findRefusal(RouteRequest request, Service service, Set<Rule> waived) {
        return Optional.ofNullable(new Legality(network, timetable, geography, request, waived).refuses(service));
    }

    /** The limit of a service's class that the cargo of a request is over. */
    public Optional<LoadLimit> findLimit(RouteRequest request, Service service) {
        return Optional.ofNullable(new Legality(network, timetable, geography, request, Set.of()).findLimit(service));
    }

    /** All non-dominated ways of a question. */
    public Front search(Question question, Overlay changes) {
        Workspace taken = workspaces.poll();
        Workspace space = taken == null ? new Workspace() : taken;
        try {
            return Search.run(space, question.terms, question.query, changes);
        } finally {
            workspaces.add(space);
        }
    }

    public Itinerary compose(Question question, Way way, Overlay changes) {
        return composer.compose(question, way, changes);
    }
}
