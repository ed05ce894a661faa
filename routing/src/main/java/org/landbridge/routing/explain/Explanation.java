package org.landbridge.routing.explain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Money;
import org.landbridge.routing.engine.Rule;
import org.landbridge.routing.timetable.Timetable;

/** What is not among the options and why: the best way through every passage that no option uses, else the rule that keeps the cargo off it. */
public final class Explanation {

    /** A way through a gateway is named when it costs at most so many times the cheapest option. */
    private static final int MOST_DEARER = 2;

    /** Ended services tried for one passage. */
    private static final int MOST_ENDED = 3;

    private final Finder finder;
    private final RouteRequest request;
    private final List<Itinerary> options;
    private final WhyNot whyNot;
    private final List<RouteAnswer.Alternative> alternatives = new ArrayList<>();
    private final List<RouteAnswer.NotOffered> notOffered = new ArrayList<>();
    /** Passages whose way was refused, with the rule: what a split may help. */
    private final List<Refused> refused = new ArrayList<>();

    record Refused(Passage passage, WhyNot.Hindrance hindrance) {}

    Explanation(Finder finder, List<Itinerary> options) {
        this.finder = finder;
        this.request = finder.request();
        this.options = options;
        this.whyNot = new WhyNot(finder);
    }

    List<RouteAnswer.Alternative> alternatives() {
        return alternatives;
    }

    List<RouteAnswer.NotOffered> notOffered() {
        return notOffered;
    }

    List<Refused> refused() {
        return refused;
    }

    WhyNot whyNot() {
        return whyNot;
    }

    void explain(List<Passage> passages) {
        Set<String> shown = new HashSet<>();
        Set<Object> told = new HashSet<>();
        for (Passage passage : passages) {
            if (options.stream().anyMatch(passage::isUsedBy)) {
                continue;
            }
            Optional<Itinerary> free = finder.findFirst(passage, EnumSet.allOf(Rule.class));
            if (free.isEmpty()) {
                findEnded(passage)
                        .filter(told::add)
                        .ifPresent(reason -> notOffered.add(new RouteAnswer.NotOffered(passage.via(), reason)));
                continue;
            }
            Optional<Itinerary> best =
                    finder.findBest(passage).or(() -> finder.findFirst(passage, EnumSet.noneOf(Rule.class)));
            if (best.isPresent()) {
                addAlternative(passage, best.get(), shown);
                continue;
            }
            WhyNot.Hindrance hindrance = whyNot.find(passage, free.get());
            if (hindrance.atPassage()) {
                refused.add(new Refused(passage, hindrance));
                // A gateway of a channel already told about with the same words adds nothing.
                if (told.add(hindrance.reason())) {
                    notOffered.add(new RouteAnswer.NotOffered(passage.via(), hindrance.reason()));
                }
            }
        }
    }

    private void addAlternative(Passage passage, Itinerary best, Set<String> shown) {
        boolean useless = passage.via() instanceof RouteAnswer.Via.ByGateway && isFarDearer(best);
        if (!useless && shown.add(best.id())) {
            alternatives.add(new RouteAnswer.Alternative(passage.via(), best, dominatedBy(best)));
        }
    }

    /** Whether a way costs so much more than the cheapest option that a gateway is no reason to name it; channels and modes are named whatever they cost. */
    private boolean isFarDearer(Itinerary way) {
        long cheapest = options.stream().mapToLong(o -> o.cost().minor()).min().orElse(Long.MAX_VALUE / MOST_DEARER);
        return way.cost().minor() > MOST_DEARER * cheapest;
    }

    /** The option that is at least as good in everything, and by how much the alternative is worse. */
    private Reason dominatedBy(Itinerary alternative) {
        int dominator = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < options.size(); i++) {
            Itinerary option = options.get(i);
            boolean dominates = laterThan(option, alternative) >= 0
                    && alternative.cost().minor() >= option.cost().minor()
                    && alternative.emission().wellToWheelGrams()
                            >= option.emission().wellToWheelGrams()
                    && alternative.handlings() >= option.handlings();
            // The nearest of those that dominate: what one gives up by insisting on the alternative.
            double distance = (double) Math.abs(laterThan(option, alternative)) / 86_400
                    + (double) Math.abs(
                                    alternative.cost().minor() - option.cost().minor())
                            / Math.max(1, option.cost().minor())
                    + (dominates ? 0 : 1e6);
            if (distance < least) {
                least = distance;
                dominator = i;
            }
        }
        Itinerary option = options.get(dominator);
        return Reason.of(
                ReasonCode.DOMINATED_BY,
                Map.of(
                        "option",
                        dominator + 1,
                        "later",
                        Duration.ofSeconds(Math.max(0, laterThan(option, alternative))),
                        "money",
                        new Money(
                                option.cost().currency(),
                                Math.max(
                                        0,
                                        alternative.cost().minor()
                                                - option.cost().minor())),
                        "emissionKg",
                        Math.max(
                                0L,
                                Math.round((alternative.emission().wellToWheelGrams()
                                                - option.emission().wellToWheelGrams())
                                        / 1e3)),
                        "handlings",
                        Math.max(0, alternative.handlings() - option.handlings())));
    }

    /** Seconds by which the alternative arrives later; or leaves earlier, when the arrival is given. */
    private long laterThan(Itinerary option, Itinerary alternative) {
        return request.timing() instanceof Timing.ArriveBy
                ? Duration.between(alternative.departAt(), option.departAt()).toSeconds()
                : Duration.between(option.arriveAt(), alternative.arriveAt()).toSeconds();
    }

    /** A service through the passage that ran once and no more: found by asking as of a month before its last departure. */
    private Optional<Reason> findEnded(Passage passage) {
        Timetable timetable = finder.engine().timetable();
        Instant now =
                switch (request.timing()) {
                    case Timing.ReadyAt ready -> ready.readyAt();
                    case Timing.ArriveBy by -> by.notBefore();
                };
        int today = timetable.dayOf(now.atZone(ZoneOffset.UTC).toLocalDate());
        int tried = 0;
        for (int s = 0; s < timetable.serviceCount() && tried < MOST_ENDED; s++) {
            int last = timetable.daySets().previous(timetable.daySetOf(s), Integer.MAX_VALUE / 2);
            boolean passes = false;
            for (int call = timetable.firstCall(s); call < timetable.endCall(s); call++) {
                passes |= passage.sections()[call];
            }
            if (!passes || last >= today || last == Integer.MIN_VALUE) {
                continue;
            }
            tried++;
            LocalDate ended = timetable.dateOf(last);
            RouteRequest then = request.withTiming(new Timing.ReadyAt(
                    ended.minusDays(30).atStartOfDay(ZoneOffset.UTC).toInstant(), Duration.ZERO));
            Optional<Itinerary> way = finder.findFirst(then, passage, EnumSet.allOf(Rule.class));
            if (way.isPresent()) {
                for (Step.Leg leg : way.get().legs()) {
                    Service service = leg.service();
                    if (service != null && passage.isPassedBy(leg)) {
                        return Optional.of(Reason.of(
                                ReasonCode.SERVICE_ENDED,
                                Map.of("service", service.names(), "date", lastDate(timetable, service))));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private LocalDate lastDate(Timetable timetable, Service service) {
        int index = finder.engine().network().content().services().indexOf(service);
        return timetable.dateOf(timetable.daySets().previous(timetable.daySetOf(index), Integer.MAX_VALUE / 2));
    }

    /** Whether an answer by this passage is among what was refused for want of space. */
    static boolean isForWantOfSpace(Rule rule) {
        return rule == Rule.MASS_CAPACITY || rule == Rule.UNIT_CAPACITY || rule == Rule.VOLUME_CAPACITY;
    }
}
