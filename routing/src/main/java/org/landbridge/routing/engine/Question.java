package org.landbridge.routing.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.network.Trucking;
import org.landbridge.model.unit.Distance;
import org.landbridge.rating.RequestRating;
import org.landbridge.routing.search.CargoTerms;
import org.landbridge.routing.search.Query;

/** A request laid out for the search, with what is needed to read its ways. */
public final class Question {

    /** A truck that the query knows by an index. */
    record Truck(Trucking trucking, Distance road, Step.Point from, Step.Point to) {}

    final RouteRequest request;
    final RequestRating rating;
    final CargoTerms terms;
    final Query query;
    /** Null where the cargo is handed in at the origin itself. */
    final List<@Nullable Truck> accesses = new ArrayList<>();

    final List<Truck> egresses = new ArrayList<>();
    final List<Truck> drays = new ArrayList<>();
    /** The truck from door to door; empty or one. */
    final List<Truck> direct = new ArrayList<>();

    Question(RouteRequest request, RequestRating rating, CargoTerms terms, Query query) {
        this.request = request;
        this.rating = rating;
        this.terms = terms;
        this.query = query;
    }

    public RouteRequest request() {
        return request;
    }

    /** The question as arrays; an explanation changes what counts or what is required before it searches again. */
    public Query query() {
        return query;
    }

    public CargoTerms terms() {
        return terms;
    }

    /** Whether any service can be boarded from the origin. */
    public boolean hasAccess() {
        return !accesses.isEmpty();
    }

    /** Whether the destination can be reached from any service. */
    public boolean hasEgress() {
        return query.destination >= 0 || !egresses.isEmpty();
    }
}
