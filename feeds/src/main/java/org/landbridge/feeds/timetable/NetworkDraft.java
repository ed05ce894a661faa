package org.landbridge.feeds.timetable;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.network.Aircraft;
import org.landbridge.model.network.HandlingTime;
import org.landbridge.model.network.Link;
import org.landbridge.model.network.Network;
import org.landbridge.model.network.Source;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Place;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Mode;
import org.landbridge.model.service.Service;
import org.landbridge.model.service.ServiceClass;
import org.landbridge.model.unit.Distance;

/**
 * A network that grows out of a foreign timetable: facilities first, then timed runs. Runs of one head with the same calls at the same local times are one
 * service whose dates add up. What the timetable does not say comes from {@link ImportTerms} and {@link UnpricedTerms}.
 */
public final class NetworkDraft {

    /** Bits of a call's flags. */
    public static final int BOARD = 1;

    public static final int ALIGHT = 2;

    private final ImportTerms terms;
    private final Source source;
    private final Provenance provenance;
    private final LocalDate dayZero;

    private final LawfulIds serviceIds = new LawfulIds();
    private final List<Place> places = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final Map<Shape, BitSet> dates = new LinkedHashMap<>();
    private final Map<LinkKey, Link> links = new LinkedHashMap<>();
    private final LawfulIds linkIds = new LawfulIds();
    private final List<HandlingTime> handlingTimes = new ArrayList<>();
    private final List<Aircraft> aircraft = new ArrayList<>();
    private final @Nullable LocalTime[] clock = new LocalTime[86_400];

    /** What makes two runs the same service. */
    private static final class Shape {
        private final ServiceHead head;
        private final int[] facility;
        private final byte[] flags;
        private final int[] localSecond;

        Shape(ServiceHead head, int[] facility, byte[] flags, int[] localSecond) {
            this.head = head;
            this.facility = facility;
            this.flags = flags;
            this.localSecond = localSecond;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shape shape
                    && head.equals(shape.head)
                    && Arrays.equals(localSecond, shape.localSecond)
                    && Arrays.equals(facility, shape.facility)
                    && Arrays.equals(flags, shape.flags);
        }

        @Override
        public int hashCode() {
            return (Arrays.hashCode(localSecond) * 31 + Arrays.hashCode(facility)) * 31
                    + Arrays.hashCode(flags)
                    + head.key().hashCode();
        }
    }

    private record LinkKey(int from, int to, Mode mode) {}

    /**
     * An empty draft.
     *
     * @param source the timetable itself
     * @param dayZero the date that bit 0 of every run's dates stands for
     */
    public NetworkDraft(ImportTerms terms, Source source, LocalDate dayZero) {
        this.terms = terms;
        this.source = source;
        this.dayZero = dayZero;
        this.provenance = UnpricedTerms.read(source);
    }

    public Provenance provenance() {
        return provenance;
    }

    public void addPlace(Place place) {
        places.add(place);
    }

    /** Index by which runs name the facility. */
    public int addFacility(Facility facility) {
        facilities.add(facility);
        return facilities.size() - 1;
    }

    public Facility facility(int index) {
        return facilities.get(index);
    }

    public void addHandlingTime(HandlingTime time) {
        handlingTimes.add(time);
    }

    public void addAircraft(Aircraft type) {
        aircraft.add(type);
    }

    /**
     * Adds a run on some dates.
     *
     * @param facility index of the facility of each call, at least two, no two neighbours alike
     * @param flags {@link #BOARD}, {@link #ALIGHT} of each call
     */
    public void addRun(ServiceHead head, int[] facility, byte[] flags, LocalRuns.Run run) {
        dates.computeIfAbsent(new Shape(head, facility, flags, run.localSecond()), shape -> new BitSet())
                .or(run.dates());
    }

    public boolean isEmpty() {
        return dates.isEmpty();
    }

    /**
     * What was made.
     *
     * @param heads the head of each service of the content, in the same order
     */
    public record Made(Network.Content content, List<ServiceHead> heads) {
        public Made {
            heads = List.copyOf(heads);
        }
    }

    /**
     * The network's content; it covers the days from the first departure to the last.
     *
     * @throws IllegalStateException when no run was added
     */
    public Made build(Names names) {
        if (dates.isEmpty()) {
            throw new IllegalStateException("no run was added to network " + terms.networkId() + "; add one first");
        }
        List<Service> services = new ArrayList<>(dates.size());
        int firstDay = Integer.MAX_VALUE;
        int lastDay = 0;
        for (Map.Entry<Shape, BitSet> entry : dates.entrySet()) {
            services.add(service(entry.getKey(), entry.getValue()));
            firstDay = Math.min(firstDay, entry.getValue().nextSetBit(0));
            lastDay = Math.max(lastDay, entry.getValue().length() - 1);
        }
        UnpricedTerms unpriced = new UnpricedTerms(terms, source);
        handlingTimes.add(unpriced.handlingTime());
        Network.Content content = new Network.Content(
                terms.networkId(),
                names,
                dayZero.plusDays(firstDay),
                dayZero.plusDays(lastDay),
                terms.currency(),
                busiestPlace(services),
                terms.factorSet(),
                unpriced.sources(),
                places,
                facilities,
                List.of(),
                List.of(),
                List.copyOf(links.values()),
                services,
                List.of(unpriced.trucking()),
                List.of(unpriced.generalCargo()),
                UnpricedTerms.LOAD_UNITS,
                List.of(),
                List.of(),
                handlingTimes,
                unpriced.rates(),
                terms.exchangeRates(),
                terms.factors(),
                aircraft,
                List.of());
        return new Made(
                content, dates.keySet().stream().map(shape -> shape.head).toList());
    }

    private Service service(Shape shape, BitSet runsOn) {
        ServiceHead head = shape.head;
        return new Service(
                serviceIds.give(head.key(), head.mode().word()),
                Names.ofEnglish(head.name()),
                head.mode(),
                head.serviceClass(),
                head.carrier(),
                null,
                UnpricedTerms.TARIFF,
                head.loadUnitIds(),
                null,
                head.capacityMass(),
                head.capacityVolume(),
                null,
                true,
                head.aircraftId(),
                Service.Status.REGULAR,
                dayZero.plusDays(runsOn.nextSetBit(0)),
                dayZero.plusDays(runsOn.length() - 1L),
                "",
                calls(shape),
                CalendarRows.of(runsOn, dayZero),
                provenance);
    }

    private List<Call> calls(Shape shape) {
        int count = shape.facility.length;
        List<Call> calls = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int arrive = shape.localSecond[2 * i];
            int depart = shape.localSecond[2 * i + 1];
            calls.add(new Call(
                    facilities.get(shape.facility[i]),
                    Math.floorDiv(arrive, 86_400),
                    i == 0 ? null : time(arrive),
                    Math.floorDiv(depart, 86_400),
                    i == count - 1 ? null : time(depart),
                    (shape.flags[i] & BOARD) != 0 && i < count - 1,
                    (shape.flags[i] & ALIGHT) != 0 && i > 0,
                    0,
                    0,
                    List.of(),
                    i == 0 ? List.of() : List.of(link(shape, i).id())));
        }
        return calls;
    }

    private LocalTime time(int second) {
        int ofDay = Math.floorMod(second, 86_400);
        LocalTime known = clock[ofDay];
        if (known == null) {
            known = LocalTime.ofSecondOfDay(ofDay);
            clock[ofDay] = known;
        }
        return known;
    }

    private Link link(Shape shape, int call) {
        int one = shape.facility[call - 1];
        int other = shape.facility[call];
        Mode mode = shape.head.mode();
        return links.computeIfAbsent(new LinkKey(Math.min(one, other), Math.max(one, other), mode), key -> {
            Facility from = facilities.get(key.from());
            Facility to = facilities.get(key.to());
            Distance greatCircle = from.position().greatCircleTo(to.position());
            boolean air = mode == Mode.AIR;
            return new Link(
                    linkIds.give(from.id() + "-" + to.id() + "-" + mode.word(), "link"),
                    from,
                    to,
                    mode,
                    null,
                    null,
                    traction(mode),
                    air ? greatCircle.plus(UnpricedTerms.AIR_ADDITION) : greatCircle,
                    air ? "great-circle+95" : "great-circle",
                    null,
                    UnpricedTerms.computed(source));
        });
    }

    private static Link.Traction traction(Mode mode) {
        return switch (mode) {
            case RAIL, ROAD -> Link.Traction.DIESEL;
            case SEA -> Link.Traction.SHIP;
            case AIR -> Link.Traction.JET;
        };
    }

    /** The place most services call at: what stands for a hub where none is named. */
    private static String busiestPlace(List<Service> services) {
        Map<String, Integer> calls = new HashMap<>();
        String busiest = "";
        int most = 0;
        for (Service service : services) {
            Set<String> called = service.calls().stream()
                    .map(call -> call.facility().place().id())
                    .collect(Collectors.toSet());
            for (String place : called) {
                int count = calls.merge(place, 1, Integer::sum);
                if (count > most || (count == most && place.compareTo(busiest) < 0)) {
                    most = count;
                    busiest = place;
                }
            }
        }
        return busiest;
    }

    /** The usual class of a foreign service of a mode. */
    public static ServiceClass usualClass(Mode mode) {
        return switch (mode) {
            case RAIL -> ServiceClass.TIMETABLED;
            case ROAD -> ServiceClass.TRUCK_LINE;
            case SEA -> ServiceClass.LINER;
            case AIR -> ServiceClass.BELLY;
        };
    }
}
