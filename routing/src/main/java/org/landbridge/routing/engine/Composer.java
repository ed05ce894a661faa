package org.landbridge.routing.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.landbridge.model.border.Channel;
import org.landbridge.model.border.Gateway;
import org.landbridge.model.itinerary.CostLine;
import org.landbridge.model.itinerary.EmissionLine;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.GeoPosition;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;
import org.landbridge.model.unit.Emission;
import org.landbridge.model.unit.Money;
import org.landbridge.rating.Rater;
import org.landbridge.routing.search.Way;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** Turns ways into itineraries with their stops, crossings, lines and sums. */
final class Composer {

    private static final List<Mode> MODES = List.of(Mode.values());

    private final Network network;
    private final Timetable timetable;
    private final Rater rater;

    Composer(Network network, Timetable timetable, Rater rater) {
        this.network = network;
        this.timetable = timetable;
        this.rater = rater;
    }

    Itinerary compose(Question question, Way way, Overlay overlay) {
        List<Step> steps = new ArrayList<>();
        StringBuilder id = new StringBuilder();
        List<CostLine> subsidies = new ArrayList<>();
        List<Way.Leg> legs = way.legs();
        for (int l = 0; l < legs.size(); l++) {
            if (l > 0) {
                steps.add(transfer(question, legs.get(l - 1), legs.get(l), overlay));
                id.append('_');
            }
            Way.Leg leg = legs.get(l);
            Step.Leg step = leg.kind() == Way.Kind.SERVICE ? carriage(question, leg, overlay) : truck(question, leg);
            steps.add(step);
            id.append(step.service() == null ? "truck" : step.service().id() + "@" + step.serviceDay())
                    .append('.')
                    .append(step.from().id())
                    .append('.')
                    .append(step.to().id());
            if (leg.kind() == Way.Kind.SERVICE) {
                subsidies.addAll(question.rating.subsidyLines(
                        leg.index(), position(leg.boardCall()), position(leg.alightCall()), boardingDate(leg)));
            }
        }
        return sum(question, way, steps, id.toString(), subsidies);
    }

    private Itinerary sum(Question question, Way way, List<Step> steps, String id, List<CostLine> subsidies) {
        Money cost = Money.zero(question.request.currency());
        Emission emission = Emission.NONE;
        long forcing = 0;
        int handlings = 0;
        for (Step step : steps) {
            for (CostLine line : step.costLines()) {
                cost = cost.plus(line.amount());
            }
            for (EmissionLine line : step.emissionLines()) {
                emission = emission.plus(line.emission());
                forcing += line.radiativeForcingGrams();
            }
            switch (step) {
                case Step.Transfer transfer -> handlings++;
                case Step.Leg leg -> {
                    for (Step.Crossing crossing : leg.crossings()) {
                        handlings += crossing.gateway().handlings();
                    }
                }
            }
        }
        Money subsidy = Money.zero(question.request.currency());
        for (CostLine line : subsidies) {
            subsidy = subsidy.plus(line.amount());
        }
        return new Itinerary(
                id,
                timetable.instantOf(way.startMinute()),
                timetable.instantOf(way.arriveMinute()),
                cost,
                subsidy,
                emission,
                forcing,
                handlings,
                channels(steps),
                steps);
    }

    /** Channels in the order the legs run by them: by the gateways of the first group, or for the air by the service's own. */
    private List<String> channels(List<Step> steps) {
        Set<String> ids = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step instanceof Step.Leg leg && leg.service() != null) {
                for (Channel channel : network.content().channels()) {
                    if (runsBy(leg, leg.service(), channel)) {
                        ids.add(channel.id());
                    }
                }
            }
        }
        return List.copyOf(ids);
    }

    private static boolean runsBy(Step.Leg leg, Service service, Channel channel) {
        if (channel.gatewayGroups().isEmpty()) {
            return channel.id().equals(service.channelId());
        }
        Set<String> crossed = new LinkedHashSet<>();
        leg.crossings().forEach(crossing -> crossed.add(crossing.gateway().id()));
        return channel.mode() == leg.mode() && channel.carries(crossed);
    }

    // ---- legs
    // -------------------------------------------------------------------------------------------------------------------------------------

    private int position(int call) {
        return call - timetable.firstCall(timetable.serviceOf(call));
    }

    private LocalDate boardingDate(Way.Leg leg) {
        return timetable.dateOf(leg.day() + timetable.departDay(leg.boardCall()));
    }

    private Facility facility(int index) {
        return network.content().facilities().get(index);
    }

    private Step.Point pointAt(int call) {
        Facility facility = facility(timetable.facilityOf(call));
        return new Step.Point(facility.place(), facility);
    }

    private Step.Leg carriage(Question question, Way.Leg leg, Overlay overlay) {
        Service service = network.content().services().get(leg.index());
        int board = position(leg.boardCall());
        int alight = position(leg.alightCall());
        return new Step.Leg(
                service.mode(),
                service,
                timetable.dateOf(leg.day()),
                pointAt(leg.boardCall()),
                pointAt(leg.alightCall()),
                timetable.instantOf(leg.departMinute() - timetable.cutoff(leg.boardCall())),
                timetable.instantOf(leg.departMinute()),
                timetable.instantOf(leg.arriveMinute()),
                timetable.instantOf(leg.availableMinute()),
                stops(leg, service, board, alight, overlay),
                crossings(service, board, alight),
                new Distance(rater.meters(leg.index(), board, alight)),
                path(service, board, alight),
                question.rating.carriageLines(leg.index(), board, alight, boardingDate(leg)),
                question.rating.carriageEmissionLines(leg.index(), board, alight),
                service.provenance().illustrative());
    }

    private List<Step.Stop> stops(Way.Leg leg, Service service, int board, int alight, Overlay overlay) {
        List<Step.Stop> stops = new ArrayList<>();
        int times = leg.extra() < 0 ? timetable.timesOf(leg.index(), leg.day()) : -1;
        for (int i = board; i <= alight; i++) {
            int arrive = leg.extra() < 0
                    ? leg.day() * 1440 + timetable.arriveMinute(times, i)
                    : overlay.extraArrive(leg.extra(), i);
            int depart = leg.extra() < 0
                    ? leg.day() * 1440 + timetable.departMinute(times, i)
                    : overlay.extraDepart(leg.extra(), i);
            stops.add(new Step.Stop(
                    service.calls().get(i).facility(),
                    i == board ? null : timetable.instantOf(arrive),
                    i == alight ? null : timetable.instantOf(depart)));
        }
        return stops;
    }

    private List<Step.Crossing> crossings(Service service, int board, int alight) {
        List<Step.Crossing> crossings = new ArrayList<>();
        for (Call call : service.calls().subList(board + 1, alight + 1)) {
            for (String id : call.gatewayIds()) {
                Gateway gateway = network.getGateway(id);
                crossings.add(new Step.Crossing(gateway, gateway.typicalMinutes(), gateway.stressedMinutes()));
            }
        }
        return crossings;
    }

    private List<GeoPosition> path(Service service, int board, int alight) {
        List<GeoPosition> path = new ArrayList<>();
        Facility at = service.calls().get(board).facility();
        path.add(at.position());
        for (Call call : service.calls().subList(board + 1, alight + 1)) {
            for (String id : call.linkIds()) {
                Link link = network.getLink(id);
                at = link.otherEnd(at);
                path.add(at.position());
            }
            if (!at.id().equals(call.facility().id())) {
                at = call.facility();
                path.add(at.position());
            }
        }
        return path;
    }

    private static Question.Truck truckOf(Question question, Way.Leg leg) {
        Question.Truck truck =
                switch (leg.kind()) {
                    case ACCESS -> question.accesses.get(leg.index());
                    case EGRESS -> question.egresses.get(leg.index());
                    case DRAY -> question.drays.get(leg.index());
                    case DIRECT -> question.direct.getFirst();
                    case SERVICE -> null;
                };
        if (truck == null) {
            throw new IllegalStateException("leg " + leg + " is no truck's");
        }
        return truck;
    }

    private Step.Leg truck(Question question, Way.Leg leg) {
        Question.Truck truck = truckOf(question, leg);
        return new Step.Leg(
                Mode.ROAD,
                null,
                null,
                truck.from(),
                truck.to(),
                null,
                timetable.instantOf(leg.departMinute()),
                timetable.instantOf(leg.arriveMinute()),
                timetable.instantOf(leg.availableMinute()),
                List.of(),
                List.of(),
                truck.road(),
                List.of(truck.from().position(), truck.to().position()),
                question.rating.truckLines(truck.trucking(), truck.road()),
                question.rating.truckEmissionLines(truck.trucking(), truck.road()),
                truck.trucking().provenance().illustrative());
    }

    private Step.Transfer transfer(Question question, Way.Leg before, Way.Leg after, Overlay overlay) {
        boolean toService = after.kind() == Way.Kind.SERVICE;
        int facility;
        if (toService) {
            facility = timetable.facilityOf(after.boardCall());
        } else {
            facility = timetable.facilityOf(before.alightCall());
        }
        Mode from = modeOf(before);
        Mode to = modeOf(after);
        int handling = timetable
                .handlingMinutes(question.request.cargo().loadUnit().kind())[
                facility * 16 + MODES.indexOf(from) * 4 + MODES.indexOf(to)];
        int handInBy = toService ? after.departMinute() - timetable.cutoff(after.boardCall()) : after.departMinute();
        int wait = after.departMinute() - before.availableMinute();
        List<CostLine> lines = new ArrayList<>(question.rating.handlingLines(facility));
        lines.addAll(question.rating.standingLines(facility, wait));
        return new Step.Transfer(
                facility(facility),
                from,
                to,
                timetable.instantOf(before.availableMinute()),
                timetable.instantOf(readyMinute(facility, before.availableMinute() + handling, overlay)),
                timetable.instantOf(handInBy),
                wait,
                handling,
                lines,
                question.rating.handlingEmissionLines(facility));
    }

    private int readyMinute(int facility, int minute, Overlay overlay) {
        int time = minute;
        while (true) {
            time = timetable.openTimes().nextOpen(timetable.hoursOf(facility), time);
            int again = overlay.openAgain(facility, time);
            if (again == time) {
                return time;
            }
            time = again;
        }
    }

    private Mode modeOf(Way.Leg leg) {
        return leg.kind() == Way.Kind.SERVICE ? MODES.get(timetable.modeOf(leg.index())) : Mode.ROAD;
    }
}
