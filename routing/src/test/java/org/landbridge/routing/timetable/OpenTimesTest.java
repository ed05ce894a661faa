package org.landbridge.routing.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.landbridge.model.place.OpeningHours;

class OpenTimesTest {

    /** A Thursday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    private static int minute(String instant) {
        return (int)
                ChronoUnit.MINUTES.between(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant(), Instant.parse(instant));
    }

    private static OpenTimes times(String zone, OpeningHours one, OpeningHours other, int[] id) {
        Zones.Builder zones = new Zones.Builder();
        OpenTimes.Builder builder = new OpenTimes.Builder();
        id[0] = builder.idOf(zones.idOf(ZoneId.of(zone)), one, other);
        return builder.build(zones.build(FIRST, FIRST.plusDays(60)), 3);
    }

    private final int[] id = new int[1];

    @Test
    void opensAtTheNextSpanInLocalTimeAndShutsAtTheEndOfTheLast() {
        OpenTimes times = times("Asia/Shanghai", OpeningHours.parse("Mo-Fr 08:00-18:00"), OpeningHours.ALWAYS, id);
        // Friday 2 October 18:00 in Shanghai is 10:00Z and already closed; Monday 08:00 is 00:00Z.
        assertThat(times.nextOpen(id[0], minute("2026-10-02T10:00:00Z"))).isEqualTo(minute("2026-10-05T00:00:00Z"));
        assertThat(times.nextOpen(id[0], minute("2026-10-02T09:59:00Z"))).isEqualTo(minute("2026-10-02T09:59:00Z"));
        assertThat(times.lastOpen(id[0], minute("2026-10-04T12:00:00Z"))).isEqualTo(minute("2026-10-02T09:59:00Z"));
        // Closed from Friday 18:00 to Monday 08:00 = 62 h; from the last open minute to the first is a minute more.
        assertThat(times.longestClosed(id[0])).isEqualTo(62 * 60 + 1);
    }

    @Test
    void keepsLocalHoursWhenTheClocksChange() {
        OpenTimes times = times("Europe/Berlin", OpeningHours.parse("Mo-Su 06:00-22:00"), OpeningHours.ALWAYS, id);
        // Summer time ends on Sunday 25 October at 01:00Z: 06:00 local is 04:00Z on Saturday, 05:00Z on Sunday.
        assertThat(times.nextOpen(id[0], minute("2026-10-24T00:00:00Z"))).isEqualTo(minute("2026-10-24T04:00:00Z"));
        assertThat(times.nextOpen(id[0], minute("2026-10-24T20:00:00Z"))).isEqualTo(minute("2026-10-25T05:00:00Z"));
        assertThat(times.lastOpen(id[0], minute("2026-10-25T04:00:00Z"))).isEqualTo(minute("2026-10-24T19:59:00Z"));
    }

    @Test
    void isOpenOnlyWhereBothHoursAre() {
        OpenTimes times =
                times("Asia/Almaty", OpeningHours.parse("Mo 08:00-12:00"), OpeningHours.parse("Mo 10:00-20:00"), id);
        // Almaty is 5 hours east; Monday 5 October 10:00 = 05:00Z.
        assertThat(times.nextOpen(id[0], minute("2026-10-05T00:00:00Z"))).isEqualTo(minute("2026-10-05T05:00:00Z"));
        times = times("Asia/Almaty", OpeningHours.parse("Mo 08:00-12:00"), OpeningHours.parse("Tu 08:00-12:00"), id);
        assertThat(id[0]).isEqualTo(OpenTimes.NEVER);
        assertThat(times.nextOpen(id[0], 0)).isEqualTo(Integer.MAX_VALUE);
    }
}
