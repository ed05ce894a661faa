package org.landbridge.web.api.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;
import org.landbridge.operations.Departure;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * One dated instance of a service.
 *
 * @param serviceDay local date of departure from the first call
 * @param calls all calls with their moments; empty when asked by facility
 * @param here the call at the facility asked for; null when asked by service
 */
public record DepartureJson(
        String service,
        String serviceName,
        String mode,
        @Nullable String channel,
        LocalDate serviceDay,
        PointJson from,
        PointJson to,
        @Nullable OffsetDateTime departAt,
        @Nullable OffsetDateTime arriveAt,
        List<DatedCallJson> calls,
        @Nullable DatedCallJson here,
        boolean illustrative) {

    /**
     * A call with its moments, local time there.
     *
     * @param handInBy latest hand-in, null where nothing is loaded
     * @param availableAt when cargo can be taken out, null where nothing is discharged
     */
    public record DatedCallJson(
            PointJson at,
            @Nullable OffsetDateTime arriveAt,
            @Nullable OffsetDateTime departAt,
            @Nullable OffsetDateTime handInBy,
            @Nullable OffsetDateTime availableAt,
            boolean board,
            boolean alight) {

        static DatedCallJson of(Step.Stop stop, Call call, Telling telling) {
            Instant arrive = stop.arriveAt();
            Instant depart = stop.departAt();
            return new DatedCallJson(
                    PointJson.of(stop.facility(), telling),
                    local(arrive, stop),
                    local(depart, stop),
                    depart != null && call.board()
                            ? local(depart.minus(call.cutoffMinutes(), ChronoUnit.MINUTES), stop)
                            : null,
                    arrive != null && call.alight()
                            ? local(arrive.plus(call.availableMinutes(), ChronoUnit.MINUTES), stop)
                            : null,
                    call.board(),
                    call.alight());
        }
    }

    static DepartureJson withCalls(Departure departure, Telling telling) {
        List<DatedCallJson> calls = new ArrayList<>();
        for (int i = 0; i < departure.stops().size(); i++) {
            calls.add(DatedCallJson.of(
                    departure.stops().get(i), departure.service().calls().get(i), telling));
        }
        return of(departure, List.copyOf(calls), null, telling);
    }

    static DepartureJson at(Departure departure, String facility, Telling telling) {
        for (int i = 0; i < departure.stops().size(); i++) {
            Step.Stop stop = departure.stops().get(i);
            if (stop.facility().id().equals(facility)) {
                return of(
                        departure,
                        List.of(),
                        DatedCallJson.of(stop, departure.service().calls().get(i), telling),
                        telling);
            }
        }
        throw new IllegalArgumentException("service " + departure.service().id() + " does not call at " + facility);
    }

    private static DepartureJson of(
            Departure departure, List<DatedCallJson> calls, @Nullable DatedCallJson here, Telling telling) {
        Service service = departure.service();
        Step.Stop first = departure.stops().getFirst();
        Step.Stop last = departure.stops().getLast();
        return new DepartureJson(
                service.id(),
                telling.name(service.names()),
                service.mode().word(),
                service.channelId(),
                departure.serviceDay(),
                PointJson.of(first.facility(), telling),
                PointJson.of(last.facility(), telling),
                local(first.departAt(), first),
                local(last.arriveAt(), last),
                calls,
                here,
                service.provenance().illustrative());
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant, Step.Stop stop) {
        return instant == null ? null : Telling.at(instant, stop.facility().place());
    }
}
