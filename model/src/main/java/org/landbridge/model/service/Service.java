package org.landbridge.model.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Names;
import org.landbridge.model.place.Provenance;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Volume;

/**
 * A promise of carriage: carrier, fixed row of calls, calendar, capacity, tariff.
 *
 * @param channelId the channel it belongs to, null when none
 * @param tariff the tariff its rates are found under
 * @param loadUnitIds the load units it carries
 * @param capacityTeuHundredths per departure, twenty-foot equivalents times 100; null without a limit or for loose cargo
 * @param capacityMass per departure, payload after the factors of aircraft and airport; null without a limit
 * @param capacityVolume per departure, null without a limit
 * @param reeferPlugs per departure; 0 = no reefers; null = not limited
 * @param aircraftId null but for flights
 * @param firstRun first day a departure may have, null = open
 * @param lastRun last day a departure may have, null = open
 * @param frequencyNote frequency as reported, in words
 */
public record Service(
        String id,
        Names names,
        Mode mode,
        ServiceClass serviceClass,
        String carrier,
        @Nullable String channelId,
        String tariff,
        Set<String> loadUnitIds,
        @Nullable Integer capacityTeuHundredths,
        @Nullable Mass capacityMass,
        @Nullable Volume capacityVolume,
        @Nullable Integer reeferPlugs,
        boolean dangerousGoods,
        @Nullable String aircraftId,
        Status status,
        @Nullable LocalDate firstRun,
        @Nullable LocalDate lastRun,
        String frequencyNote,
        List<Call> calls,
        List<CalendarRule> calendar,
        Provenance provenance) {

    /** How firmly a service stands. */
    public enum Status {
        REGULAR,
        IRREGULAR,
        HISTORIC,
        PILOT
    }

    public Service {
        loadUnitIds = Set.copyOf(loadUnitIds);
        calls = List.copyOf(calls);
        calendar = List.copyOf(calendar);
        if (calls.size() < 2) {
            throw new IllegalArgumentException(
                    "service " + id + " has " + calls.size() + " calls; it needs two or more");
        }
    }

    /** Whether a departure leaves the first call on this local date. */
    public boolean runsOn(LocalDate date) {
        if ((firstRun != null && date.isBefore(firstRun)) || (lastRun != null && date.isAfter(lastRun))) {
            return false;
        }
        boolean runs = false;
        for (CalendarRule rule : calendar) {
            if (rule.covers(date)) {
                if (rule instanceof CalendarRule.Except) {
                    return false;
                }
                runs = true;
            }
        }
        return runs;
    }
}
