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
        List<LocalDate> all = firstDay.datesUntil(lastDay.plusDays(1)).toList();
        Map<String, List<LocalDate>> byService = new HashMap<>();
        for (Service service : services) {
            List<LocalDate> dates = new ArrayList<>();
            for (LocalDate date : all) {
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
