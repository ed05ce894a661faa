package org.landbridge.web.api.timetable;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.landbridge.model.place.Language;
import org.landbridge.model.service.Service;
import org.landbridge.operations.Departure;
import org.landbridge.operations.TimetableDesk;
import org.landbridge.web.api.CurrentNetwork;
import org.landbridge.web.api.Telling;
import org.landbridge.web.guard.FieldError;
import org.landbridge.web.guard.RefusedRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Shows the timetable. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "timetable", description = "Services, departures and string-lines")
final class TimetableEndpoint {

    /** Trains that left so many days before are still drawn; no train of a channel takes longer. */
    private static final int UNDER_WAY_DAYS = 28;

    private static final int MOST_SERVICES = 2_000;
    private static final int MOST_DEPARTURES = 1_000;

    private final CurrentNetwork current;
    private final TimetableDesk desk;

    TimetableEndpoint(CurrentNetwork current, TimetableDesk desk) {
        this.current = current;
        this.desk = desk;
    }

    /**
     * Services in the order of the network's files.
     *
     * @param total how many there are, shown or not
     */
    record ServicesJson(List<ServiceJson> services, int total) {}

    /**
     * Departures by time.
     *
     * @param total how many there are, shown or not
     */
    record DeparturesJson(List<DepartureJson> departures, int total) {}

    @GetMapping("/services")
    @Operation(summary = "Services of the timetable, of one channel or all")
    ResponseEntity<ServicesJson> services(
            @RequestParam(defaultValue = "") String channel,
            @RequestParam(defaultValue = "") String mode,
            @RequestParam(defaultValue = "500") @Min(1) @Max(MOST_SERVICES) int limit,
            Language language,
            WebRequest request) {
        Predicate<Service> asked = service -> (channel.isEmpty() || channel.equals(service.channelId()))
                && (mode.isEmpty() || mode.equals(service.mode().word()));
        return current.keepable(request, language, telling -> {
            List<Service> found = telling.network().content().services().stream()
                    .filter(asked)
                    .toList();
            return new ServicesJson(
                    found.stream()
                            .limit(limit)
                            .map(service -> ServiceJson.of(service, telling))
                            .toList(),
                    found.size());
        });
    }

    @GetMapping("/services/{id}")
    @Operation(summary = "One service with its calls, calendar and capacity")
    ResponseEntity<ServiceDetailJson> service(@PathVariable String id, Language language, WebRequest request) {
        return current.keepable(request, language, telling -> telling.network()
                .findService(id)
                .map(service -> ServiceDetailJson.of(service, telling))
                .orElseThrow(() -> RefusedRequest.missing("service", id)));
    }

    @GetMapping("/departures")
    @Operation(
            summary =
                    "Departures of a service, or at a facility, between two local dates (at most 92 days, both included)")
    ResponseEntity<DeparturesJson> departures(
            @RequestParam(defaultValue = "") String service,
            @RequestParam(defaultValue = "") String facility,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "1000") @Min(1) @Max(MOST_DEPARTURES) int limit,
            Language language) {
        requireSpan(from, to, TimetableDesk.MAX_DAYS);
        if (service.isEmpty() == facility.isEmpty()) {
            String message = "name either a service or a facility";
            throw RefusedRequest.fields(List.of(FieldError.of("service", message), FieldError.of("facility", message)));
        }
        Telling telling = current.in(language);
        if (!service.isEmpty()) {
            require(telling.network().findService(service).isPresent(), "service", service);
            List<Departure> found = desk.departures(service, from, to);
            return dated(new DeparturesJson(
                    found.stream()
                            .limit(limit)
                            .map(departure -> DepartureJson.withCalls(departure, telling))
                            .toList(),
                    found.size()));
        }
        require(telling.network().findFacility(facility).isPresent(), "facility", facility);
        List<Departure> found = desk.departuresAt(facility, from, to);
        return dated(new DeparturesJson(
                found.stream()
                        .limit(limit)
                        .map(departure -> DepartureJson.at(departure, facility, telling))
                        .toList(),
                found.size()));
    }

    @GetMapping("/channels/{id}/string-line")
    @Operation(
            summary =
                    "Distance and time of a channel's departures that are under way between two dates (at most 60 days)")
    ResponseEntity<StringLineJson> stringLine(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String axis,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            Language language) {
        requireSpan(from, to, TimetableDesk.MAX_DAYS - UNDER_WAY_DAYS);
        Telling telling = current.in(language);
        boolean known = telling.network().content().channels().stream()
                .anyMatch(channel -> channel.id().equals(id));
        require(known, "channel", id);
        boolean fits = axis.isEmpty()
                || telling.network()
                        .findService(axis)
                        .filter(service -> id.equals(service.channelId()))
                        .isPresent();
        if (!fits) {
            throw RefusedRequest.fields(
                    List.of(FieldError.of("axis", "channel '" + id + "' has no service '" + axis + "'")));
        }
        return dated(StringLineJson.of(
                desk.stringLine(id, axis, from.minusDays(UNDER_WAY_DAYS), to),
                from,
                to,
                from.atStartOfDay().toInstant(ZoneOffset.UTC),
                telling));
    }

    private static void require(boolean there, String what, String id) {
        if (!there) {
            throw RefusedRequest.missing(what, id);
        }
    }

    private static void requireSpan(LocalDate from, LocalDate to, int most) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (days < 0 || days >= most) {
            throw RefusedRequest.fields(List.of(FieldError.of(
                    "to", "from " + from + " to " + to + ": ask for 1 to " + most + " days, the first date first")));
        }
    }

    private static <T> ResponseEntity<T> dated(T body) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(body);
    }
}
