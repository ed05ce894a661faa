package org.landbridge.web.api.network;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.place.Facility;
import org.landbridge.model.place.OpeningHours;
import org.landbridge.web.api.PointJson;
import org.landbridge.web.api.Telling;

/**
 * A terminal, border station, port, airport or warehouse.
 *
 * @param at where it is
 * @param unlocode of its place, null when unknown
 * @param openingHours local, such as {@code Mo 08:00-20:00}; {@code 24/7} when it never closes
 * @param gaugesMm track gauges, empty where no rail lies
 */
public record FacilityJson(
        PointJson at,
        @Nullable String iata,
        @Nullable String icao,
        @Nullable String unlocode,
        List<Integer> gaugesMm,
        List<String> openingHours,
        boolean reeferPlugs,
        boolean dangerousGoods,
        List<String> sources,
        boolean illustrative,
        String note) {

    private static final String[] DAYS = {"Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"};
    private static final int DAY_MINUTES = 24 * 60;

    static FacilityJson of(Facility facility, Telling telling) {
        return new FacilityJson(
                PointJson.of(facility, telling),
                facility.iata(),
                facility.icao(),
                facility.place().unlocode(),
                facility.gaugesMm().stream().sorted().toList(),
                hours(facility.openingHours()),
                facility.reeferPlugs(),
                facility.dangerousGoods(),
                facility.provenance().sources(),
                facility.provenance().illustrative(),
                facility.provenance().note());
    }

    private static List<String> hours(OpeningHours hours) {
        return hours.isAlways()
                ? List.of("24/7")
                : hours.spans().stream()
                        .map(span -> moment(span.startMinute(), false) + "-" + moment(span.endMinute(), true))
                        .toList();
    }

    /** {@code Mo 08:00}; the end of a day is its 24:00 and the day is not said again within one. */
    private static String moment(int minuteOfWeek, boolean end) {
        int day = end ? (minuteOfWeek - 1) / DAY_MINUTES : minuteOfWeek / DAY_MINUTES;
        int minute = minuteOfWeek - day * DAY_MINUTES;
        String clock = String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
        return DAYS[day] + " " + clock;
    }
}
