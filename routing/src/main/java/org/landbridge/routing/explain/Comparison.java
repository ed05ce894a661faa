package org.landbridge.routing.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.unit.Money;

/** Options set against each other: what each is best in, what it gives up, and the few that stand for all. */
public final class Comparison {

    /** How many options a short list holds at most. */
    public static final int SHORT_LIST = 6;

    private final List<Itinerary> itineraries;
    private final boolean arrivalCounts;
    private final boolean departureCounts;

    /** What is compared. */
    private enum Measure {
        ARRIVAL,
        COST,
        EMISSION,
        HANDLINGS,
        DEPARTURE;

        /** As a number, less is better. */
        long of(Itinerary itinerary) {
            return switch (this) {
                case ARRIVAL -> itinerary.arriveAt().getEpochSecond();
                case COST -> itinerary.cost().minor();
                case EMISSION -> itinerary.emission().wellToWheelGrams();
                case HANDLINGS -> itinerary.handlings();
                case DEPARTURE -> -itinerary.departAt().getEpochSecond();
            };
        }
    }

    public Comparison(RouteRequest request, List<Itinerary> itineraries) {
        this.itineraries = List.copyOf(itineraries);
        this.arrivalCounts = request.timing() instanceof Timing.ReadyAt;
        this.departureCounts = !(request.timing() instanceof Timing.ReadyAt ready
                && ready.window().isZero());
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(Measure.COST, Measure.EMISSION, Measure.HANDLINGS));
        if (arrivalCounts) {
            measures.addFirst(Measure.ARRIVAL);
        }
        if (departureCounts) {
            measures.add(Measure.DEPARTURE);
        }
        return measures;
    }

    private long best(Measure measure) {
        return itineraries.stream().mapToLong(measure::of).min().orElse(0);
    }

    /** The itinerary best in one measure; of several, the one best in the others in turn. */
    private int bestIndex(Measure measure) {
        Comparator<Itinerary> order = Comparator.comparingLong(measure::of);
        for (Measure other : measures()) {
            order = order.thenComparingLong(other::of);
        }
        Itinerary best = itineraries.stream().min(order).orElseThrow();
        return itineraries.indexOf(best);
    }

    /** All itineraries in order, each with its reasons. */
    public List<RouteAnswer.Option> options() {
        return itineraries.stream()
                .map(itinerary -> new RouteAnswer.Option(itinerary, reasons(itinerary)))
                .toList();
    }

    private List<Reason> reasons(Itinerary itinerary) {
        List<Reason> wins = new ArrayList<>();
        List<Reason> gives = new ArrayList<>();
        for (Measure measure : measures()) {
            long over = measure.of(itinerary) - best(measure);
            if (over == 0) {
                wins.add(Reason.of(
                        switch (measure) {
                            case ARRIVAL -> ReasonCode.WINS_EARLIEST;
                            case COST -> ReasonCode.WINS_CHEAPEST;
                            case EMISSION -> ReasonCode.WINS_CLEANEST;
                            case HANDLINGS -> ReasonCode.WINS_FEWEST_HANDLINGS;
                            case DEPARTURE -> ReasonCode.WINS_LATEST_DEPARTURE;
                        }));
            } else {
                addGivenUp(gives, measure, over, itinerary);
            }
        }
        if (wins.isEmpty()) {
            wins.add(Reason.of(ReasonCode.WINS_BALANCE));
        }
        wins.addAll(gives);
        return wins;
    }

    private void addGivenUp(List<Reason> gives, Measure measure, long over, Itinerary itinerary) {
        switch (measure) {
            case ARRIVAL ->
                gives.add(Reason.of(ReasonCode.LATER_THAN_EARLIEST, Map.of("later", Duration.ofSeconds(over))));
            case COST ->
                gives.add(Reason.of(
                        ReasonCode.DEARER_THAN_CHEAPEST,
                        Map.of("money", new Money(itinerary.cost().currency(), over))));
            case EMISSION -> {
                long least = Math.max(1, best(measure));
                gives.add(Reason.of(
                        ReasonCode.DIRTIER_THAN_CLEANEST,
                        Map.of("percent", Math.toIntExact(Math.min(1_000_000, (over * 100 + least / 2) / least)))));
            }
            case HANDLINGS -> gives.add(Reason.of(ReasonCode.MORE_HANDLINGS, Map.of("count", Math.toIntExact(over))));
            case DEPARTURE -> {
                // Leaving earlier than the last to leave is no loss that needs words.
            }
        }
    }

    /**
     * A few options that stand for all: the best of each measure, then again and again the one least like those taken, each measure scaled by its range.
     */
    public List<Integer> shortList() {
        Set<Integer> taken = new LinkedHashSet<>();
        for (Measure measure : measures()) {
            taken.add(bestIndex(measure));
        }
        while (taken.size() < Math.min(SHORT_LIST, itineraries.size())) {
            int farthest = -1;
            double distance = 0;
            for (int i = 0; i < itineraries.size(); i++) {
                double nearest = Double.MAX_VALUE;
                for (int other : taken) {
                    nearest = Math.min(nearest, distance(itineraries.get(i), itineraries.get(other)));
                }
                if (nearest > distance) {
                    distance = nearest;
                    farthest = i;
                }
            }
            if (farthest < 0) {
                break;
            }
            taken.add(farthest);
        }
        return taken.stream().sorted().toList();
    }

    private double distance(Itinerary one, Itinerary other) {
        double sum = 0;
        for (Measure measure : measures()) {
            long low = best(measure);
            long high = itineraries.stream().mapToLong(measure::of).max().orElse(low);
            if (high > low) {
                double part = (double) (measure.of(one) - measure.of(other)) / (high - low);
                sum += part * part;
            }
        }
        return sum;
    }
}
