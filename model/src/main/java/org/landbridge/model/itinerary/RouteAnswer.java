package org.landbridge.model.itinerary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.service.Mode;

/** The answer to a {@link RouteRequest}: never silently empty. */
public sealed interface RouteAnswer {

    RouteRequest request();

    /** Why channels, gateways and modes that one might expect are not offered. */
    List<NotOffered> notOffered();

    /**
     * At least one way, whole or split.
     *
     * @param options the non-dominated set, earliest arrival first, each with what it wins and gives up
     * @param shortList indices into {@code options}: a few that stand for all, the best by each criterion among them
     * @param alternatives the best way through every channel and gateway that no option uses
     * @param splits ways for a load too large for one departure
     */
    record Found(
            RouteRequest request,
            List<Option> options,
            List<Integer> shortList,
            List<Alternative> alternatives,
            List<Split> splits,
            List<NotOffered> notOffered)
            implements RouteAnswer {
        public Found {
            options = List.copyOf(options);
            shortList = List.copyOf(shortList);
            alternatives = List.copyOf(alternatives);
            splits = List.copyOf(splits);
            notOffered = List.copyOf(notOffered);
        }
    }

    /**
     * No way.
     *
     * @param changes the smallest changes that would give one; empty only when a fact forbids it, which {@code notOffered} then says
     */
    record NoRoute(RouteRequest request, List<NotOffered> notOffered, List<Change> changes) implements RouteAnswer {
        public NoRoute {
            notOffered = List.copyOf(notOffered);
            changes = List.copyOf(changes);
        }
    }

    /**
     * One way of the non-dominated set.
     *
     * @param reasons what it wins, then what it gives up
     */
    record Option(Itinerary itinerary, List<Reason> reasons) {
        public Option {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The best way through a channel or gateway that is not in the set.
     *
     * @param via what it stands for
     * @param reason what dominates it and by how much
     */
    record Alternative(Via via, Itinerary itinerary, Reason reason) {}

    /**
     * A load over several departures.
     *
     * @param parts itineraries whose cargo adds up to the load, by arrival
     * @param units load units of each part
     * @param massKilograms cargo of each part
     * @param reason why it was split
     */
    record Split(List<Itinerary> parts, List<Integer> units, List<Long> massKilograms, Reason reason) {
        public Split {
            parts = List.copyOf(parts);
            units = List.copyOf(units);
            massKilograms = List.copyOf(massKilograms);
        }
    }

    /** Something one might expect that is not offered, and why. */
    record NotOffered(Via via, Reason reason) {}

    /**
     * A change to the question that would give an answer.
     *
     * @param changed the question with the change made; null when it cannot be put as one question
     */
    record Change(Reason reason, @Nullable RouteRequest changed) {}

    /** What an alternative or a refusal is about. */
    sealed interface Via {

        record ByChannel(Channel channel) implements Via {}

        record ByGateway(Gateway gateway) implements Via {}

        record ByMode(Mode mode) implements Via {}

        /** The whole question. */
        record Any() implements Via {}
    }
}
