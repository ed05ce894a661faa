package org.landbridge.feeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.landbridge.model.service.Service;

/** The departure dates of each service within the days the timetable covers. */
record ServiceDays(LocalDate firstDay, LocalDate lastDay, Map<String, List<LocalDate>> byService) {

    static ServiceDays of(List<Service> services, LocalDate firstDay, LocalDate lastDay) {
        Map<String, List<LocalDate>> byService = new HashMap<>();
        for (Service service : services) {
            LocalDate first = service.firstRun();
            LocalDate last = service.lastRun();
            LocalDate from = first == null || first.isBefore(firstDay) ? firstDay : first;
            LocalDate to = last == null || last.isAfter(lastDay) ? lastDay : last;
            List<LocalDate> dates = new ArrayList<>();
            for (LocalDate date = from; !date.isAfter(to); date = date.plusDays(1)) {
                if (service.runsOn(date)) {
                    dates.add(date);
                }
            }
            byService.put(service.id(), dates);
        }
        return new ServiceDays(firstDay, lastDay, byService);
    }

    List<LocalDate> of(Service service) {
        return byService.getOrDefault(service.id(), List.of());
    }
}
