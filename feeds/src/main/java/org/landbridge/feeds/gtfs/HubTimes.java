package org.landbridge.feeds.gtfs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.landbridge.model.service.Call;
import org.landbridge.model.service.Service;

/**
 * One departure by the clock GTFS counts with: seconds since noon less twelve hours of a service day in one zone.
 *
 * @param serviceDay the date in that zone on which the departure leaves its first call, or the one before when clocks change that night
 * @param seconds arrival and departure of each call in turn, 0 or more
 */
record HubTimes(LocalDate serviceDay, List<Integer> seconds) {

    /** A service day lies at most this many days before the local date of departure: a day for the zones, one for a change of clocks. */
    static final int MARGIN_DAYS = 2;

    HubTimes {
        seconds = List.copyOf(seconds);
    }

    static HubTimes of(Service service, LocalDate date, ZoneId zone) {
        List<Instant> moments = new ArrayList<>();
        for (Call call : service.calls()) {
            Instant arrive = moment(call, date.plusDays(call.arriveDay()), call.arriveTime());
            Instant depart = moment(call, date.plusDays(call.departDay()), call.departTime());
            moments.add(either(arrive, depart, service));
            moments.add(either(depart, arrive, service));
        }
        LocalDate day = LocalDate.ofInstant(moments.getFirst(), zone);
        if (moments.getFirst().isBefore(base(day, zone))) {
            day = day.minusDays(1);
        }
        long base = base(day, zone).getEpochSecond();
        return new HubTimes(
                day,
                moments.stream()
                        .map(moment -> Math.toIntExact(moment.getEpochSecond() - base))
                        .toList());
    }

    private static @Nullable Instant moment(Call call, LocalDate date, @Nullable LocalTime time) {
        return time == null
                ? null
                : date.atTime(time).atZone(call.facility().place().zone()).toInstant();
    }

    private static Instant either(@Nullable Instant moment, @Nullable Instant other, Service service) {
        Instant one = moment == null ? other : moment;
        if (one == null) {
            throw new IllegalArgumentException(
                    "service " + service.id() + " has a call without any time; give it one before it is written");
        }
        return one;
    }

    private static Instant base(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toInstant().minusSeconds(43_200);
    }
}
