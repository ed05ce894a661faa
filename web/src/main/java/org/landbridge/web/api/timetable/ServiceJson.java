package org.landbridge.web.api.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.Service;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A service in a list.
 *
 * @param from first call
 * @param to last call
 * @param calls how many calls it has
 * @param status {@code regular}, {@code irregular}, {@code historic} or {@code pilot}
 * @param frequencyNote frequency as reported, in English
 * @param firstRun first day a departure may have, null = open
 * @param lastRun last day a departure may have, null = open
 */
public record ServiceJson(
        String id,
        String name,
        String mode,
        String serviceClass,
        String carrier,
        @Nullable String channel,
        PointJson from,
        PointJson to,
        int calls,
        String status,
        String frequencyNote,
        List<CalendarJson> calendar,
        @Nullable LocalDate firstRun,
        @Nullable LocalDate lastRun,
        boolean illustrative) {

    static ServiceJson of(Service service, Telling telling) {
        return new ServiceJson(
                service.id(),
                telling.name(service.names()),
                service.mode().word(),
                service.serviceClass().word(),
                service.carrier(),
                service.channelId(),
                PointJson.of(service.calls().getFirst().facility(), telling),
                PointJson.of(service.calls().getLast().facility(), telling),
                service.calls().size(),
                service.status().name().toLowerCase(Locale.ROOT),
                service.frequencyNote(),
                service.calendar().stream().map(CalendarJson::of).toList(),
                service.firstRun(),
                service.lastRun(),
                service.provenance().illustrative());
    }
}
