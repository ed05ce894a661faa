package org.landbridge.model.itinerary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.landbridge.model.unit.Emission;
import org.landbridge.model.unit.Money;

/**
 * Ordered legs and transfers that answer one request.
 *
 * @param id the same for the same way, dates and cargo: services, days and points joined
 * @param departAt the cargo leaves its origin (the truck leaves the door, or the terminal's hand-in)
 * @param arriveAt the cargo is at its destination and can be taken
 * @param cost all lines added, subsidy not subtracted
 * @param subsidy what public bodies give back, shown apart
 * @param radiativeForcingGrams g CO2e of aviation's further effects, shown apart
 * @param handlings moves from one vehicle to another, and reloads at gauge breaks; loading at the origin and unloading at the destination do not count
 * @param channelIds channels it runs by, in order
 * @param steps legs and transfers in turn, a leg first and last
 */
public record Itinerary(
        String id,
        Instant departAt,
        Instant arriveAt,
        Money cost,
        Money subsidy,
        Emission emission,
        long radiativeForcingGrams,
        int handlings,
        List<String> channelIds,
        List<Step> steps) {

    public Itinerary {
        channelIds = List.copyOf(channelIds);
        steps = List.copyOf(steps);
    }

    public List<Step.Leg> legs() {
        List<Step.Leg> legs = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Leg leg) {
                legs.add(leg);
            }
        }
        return legs;
    }

    public Set<String> gatewayIds() {
        Set<String> ids = new LinkedHashSet<>();
        for (Step.Leg leg : legs()) {
            leg.crossings().forEach(crossing -> ids.add(crossing.gateway().id()));
        }
        return ids;
    }

    public Duration duration() {
        return Duration.between(departAt, arriveAt);
    }

    /** Whether any leg or line of it rests on illustrative data. */
    public boolean illustrative() {
        return legs().stream().anyMatch(Step.Leg::illustrative)
                || steps.stream()
                        .anyMatch(step -> step.costLines().stream().anyMatch(CostLine::illustrative)
                                || step.emissionLines().stream().anyMatch(EmissionLine::illustrative));
    }
}
