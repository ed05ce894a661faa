package org.landbridge.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.landbridge.model.border.Channel;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Facility;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;
import org.landbridge.model.unit.Distance;

/** Shows the timetable of the current network. */
public final class TimetableDesk {

    /** Longest span of one question, days. */
    public static final int MAX_DAYS = 92;

    private final LiveNetwork live;

    public TimetableDesk(LiveNetwork live) {
        this.live = live;
    }

    public List<Service> listServices() {
        return network().content().services();
    }

    public List<Channel> listChannels() {
        return network().content().channels();
    }

    /**
     * Departures of a service that leave its first call from one local date to another, both included.
     *
     * @throws java.util.NoSuchElementException when there is no such service
     * @throws IllegalArgumentException when the dates are upside down or more than {@link #MAX_DAYS} apart
     */
    public List<Departure> departures(String serviceId, LocalDate from, LocalDate to) {
        requireSpan(from, to);
        return departuresOf(network().getService(serviceId), from, to);
    }

    /**
     * Departures that call at a facility from one local date there to another, both included, by the moment of the call.
     *
     * @throws java.util.NoSuchElementException when there is no such facility
     * @throws IllegalArgumentException when the dates are upside down or more than {@link #MAX_DAYS} apart
     */
    public List<Departure> departuresAt(String facilityId, LocalDate from, LocalDate to) {
        requireSpan(from, to);
        Facility facility = network().getFacility(facilityId);
        record Calling(Departure departure, Instant at) {}
        List<Calling> found = new ArrayList<>();
        for (Service service : network().content().services()) {
            if (service.calls().stream().noneMatch(call -> isAt(call, facility))) {
                continue;
            }
            int longest = service.calls().stream()
                    .mapToInt(call -> Math.max(call.arriveDay(), call.departDay()))
                    .max()
                    .orElse(0);
            for (Departure departure : departuresOf(service, from.minusDays(longest + 1L), to.plusDays(1))) {
                departure.stops().stream()
                        .filter(stop -> stop.facility().id().equals(facility.id()))
                        .map(TimetableDesk::moment)
                        .filter(at -> {
                            LocalDate day = at.atZone(facility.place().zone()).toLocalDate();
                            return !day.isBefore(from) && !day.isAfter(to);
                        })
                        .findFirst()
                        .ifPresent(at -> found.add(new Calling(departure, at)));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Calling::at))
                .map(Calling::departure)
                .toList();
    }

    /**
     * The distance-time lines of a channel's departures that leave their first call between two local dates, both included.
     *
     * @param axisServiceId the service whose calls are the stations; empty = the one that shares most with the others
     * @throws java.util.NoSuchElementException when there is no such channel, or the axis is no service of it
     * @throws IllegalArgumentException when the dates are upside down or more than {@link #MAX_DAYS} apart
     */
    public StringLine stringLine(String channelId, String axisServiceId, LocalDate from, LocalDate to) {
        requireSpan(from, to);
        Network network = network();
        Channel channel = network.getChannel(channelId);
        List<Service> services = network.content().services().stream()
                .filter(service -> channelId.equals(service.channelId()))
                .toList();
        List<Service> axes = services.stream()
                .filter(service -> startsAtHub(network, service) || noneStartsAtHub(network, services))
                .sorted(Comparator.comparingLong((Service axis) -> -sharing(axis, services))
                        .thenComparing(axis -> length(network, axis), Comparator.reverseOrder()))
                .toList();
        Service axis = axes.stream()
                .filter(service -> axisServiceId.isEmpty() || service.id().equals(axisServiceId))
                .findFirst()
                .orElseThrow(() -> new java.util.NoSuchElementException(
                        "channel " + channelId + " has no service " + axisServiceId + " that could be its axis"));
        Map<String, StringLine.Station> stations = stations(network, axis);
        List<StringLine.Line> lines = new ArrayList<>();
        for (Service service : services) {
            for (Departure departure : departuresOf(service, from, to)) {
                List<StringLine.Point> points = points(departure, stations);
                if (points.stream().map(StringLine.Point::facility).distinct().count() >= 2) {
                    lines.add(new StringLine.Line(departure, points));
                }
            }
        }
        lines.sort(Comparator.comparing(line -> line.departure().leavesAt()));
        return new StringLine(channel, axis, axes, List.copyOf(stations.values()), lines);
    }

    private Network network() {
        return live.current().network();
    }

    private static List<Departure> departuresOf(Service service, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .filter(service::runsOn)
                .map(day -> Departure.of(service, day))
                .toList();
    }

    private static void requireSpan(LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days >= MAX_DAYS) {
            throw new IllegalArgumentException(
                    "from " + from + " to " + to + ": ask for 1 to " + MAX_DAYS + " days, the first date first");
        }
    }

    private static boolean isAt(Call call, Facility facility) {
        return call.facility().id().equals(facility.id());
    }

    private static Instant moment(Step.Stop stop) {
        Instant depart = stop.departAt();
        Instant arrive = stop.arriveAt();
        if (depart != null) {
            return depart;
        }
        if (arrive != null) {
            return arrive;
        }
        throw new IllegalStateException("a call at " + stop.facility().id() + " has no time");
    }

    private static boolean startsAtHub(Network network, Service service) {
        return service.calls()
                .getFirst()
                .facility()
                .place()
                .id()
                .equals(network.content().hubPlaceId());
    }

    private static boolean noneStartsAtHub(Network network, List<Service> services) {
        return services.stream().noneMatch(service -> startsAtHub(network, service));
    }

    /** How many services have two or more calls in common with this one. */
    private static long sharing(Service axis, List<Service> services) {
        Set<String> stations =
                axis.calls().stream().map(call -> call.facility().id()).collect(Collectors.toSet());
        return services.stream()
                .filter(service -> service.calls().stream()
                                .filter(call ->
                                        stations.contains(call.facility().id()))
                                .count()
                        >= 2)
                .count();
    }

    private static Distance length(Network network, Service service) {
        return stations(network, service).values().stream()
                .map(StringLine.Station::distance)
                .max(Comparator.naturalOrder())
                .orElse(Distance.ZERO);
    }

    private static Map<String, StringLine.Station> stations(Network network, Service axis) {
        Map<String, StringLine.Station> stations = new LinkedHashMap<>();
        Distance distance = Distance.ZERO;
        for (Call call : axis.calls()) {
            for (String link : call.linkIds()) {
                distance = distance.plus(network.getLink(link).distance());
            }
            // a facility called at twice keeps its first place
            stations.putIfAbsent(call.facility().id(), new StringLine.Station(call.facility(), distance));
        }
        return stations;
    }

    private static List<StringLine.Point> points(Departure departure, Map<String, StringLine.Station> stations) {
        List<StringLine.Point> points = new ArrayList<>();
        for (Step.Stop stop : departure.stops()) {
            StringLine.Station station = stations.get(stop.facility().id());
            if (station != null) {
                if (stop.arriveAt() != null) {
                    points.add(new StringLine.Point(stop.arriveAt(), station.distance(), stop.facility()));
                }
                if (stop.departAt() != null) {
                    points.add(new StringLine.Point(stop.departAt(), station.distance(), stop.facility()));
                }
            }
        }
        return points;
    }
}
