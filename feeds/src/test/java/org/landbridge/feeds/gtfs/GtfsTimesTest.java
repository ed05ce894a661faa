package org.landbridge.feeds.gtfs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Times and dates as GTFS writes them. */
class GtfsTimesTest {

    @Test
    void readsTimesBeyondADayAndAWeek() {
        Map<String, Integer> times = Map.of(
                "00:00:00",
                0,
                "8:05:09",
                29_109,
                "24:00:00",
                86_400,
                "309:08:28",
                1_112_908,
                "2880:00:00",
                10_368_000,
                "",
                GtfsTimes.NONE,
                "07:30",
                27_000);
        times.forEach((text, seconds) -> assertThat(seconds(text)).as(text).isEqualTo(seconds));
    }

    @Test
    void refusesWhatIsNoTime() {
        for (String text : new String[] {
            "8",
            "8:",
            ":",
            "8:5:09",
            "08:60:00",
            "08:00:60",
            "2881:00:00",
            "-1:00:00",
            "08:00:00:00",
            "08.00.00",
            "aa:bb:cc",
            "99999:00:00",
            "08:00:0",
            "0x:00:00"
        }) {
            assertThat(seconds(text)).as(text).isEqualTo(GtfsTimes.BROKEN);
        }
    }

    @Test
    void readsDates() {
        assertThat(day("20261201")).isEqualTo((int) LocalDate.of(2026, 12, 1).toEpochDay());
        assertThat(day("")).isEqualTo(GtfsTimes.NONE);
        for (String text : new String[] {"20261301", "20260230", "2026-12-01", "00010101", "99991231", "2026120"}) {
            assertThat(day(text)).as(text).isEqualTo(GtfsTimes.BROKEN);
        }
    }

    @Test
    void writesTimesAsItReadsThem() {
        assertThat(GtfsTimes.text(1_112_908)).isEqualTo("309:08:28");
        assertThat(GtfsTimes.text(29_109)).isEqualTo("08:05:09");
    }

    private static int seconds(String text) {
        return GtfsTimes.seconds(text.toCharArray(), 0, text.length());
    }

    private static int day(String text) {
        return GtfsTimes.epochDay(text.toCharArray(), 0, text.length());
    }
}
