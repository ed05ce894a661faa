package org.landbridge.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** 2026-11-02 is a Monday. */
    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI);
    }

    @ParameterizedTest
    @CsvSource({
        // before, inside, at and after closing on a weekday
        "2026-11-02T07:00,2026-11-02T08:00",
        "2026-11-02T08:00,2026-11-02T08:00",
        "2026-11-02T19:59,2026-11-02T19:59",
        "2026-11-02T20:00,2026-11-03T08:00",
        // Saturday is short, Sunday closed: Monday again
        "2026-11-06T23:00,2026-11-07T09:00",
        "2026-11-07T12:00,2026-11-09T08:00",
        "2026-11-08T10:00,2026-11-09T08:00",
        // over the end of a month and of a year
        "2026-12-31T21:00,2027-01-01T08:00"
    })
    void findsTheNextOpenMoment(String time, String open) {
        OpeningHours hours = OpeningHours.parse("Mo-Fr 08:00-20:00;Sa 09:00-12:00");
        assertThat(hours.nextOpen(at(time))).isEqualTo(at(open));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "24/7", "Mo-Su 00:00-24:00", "Mo-Fr 00:00-24:00;Sa-Su 00:00-24:00"})
    void isAlwaysOpen(String text) {
        OpeningHours hours = OpeningHours.parse(text);
        assertThat(hours.isAlways()).isTrue();
        assertThat(hours.nextOpen(at("2026-11-08T03:17"))).isEqualTo(at("2026-11-08T03:17"));
    }

    @Test
    void joinsSpansThatTouchOrOverlap() {
        // open through the night from Monday to Tuesday: one span of minutes 1,200 to 1,440 + 360
        assertThat(OpeningHours.parse("Mo 20:00-24:00;Tu 00:00-06:00").spans())
                .containsExactly(new OpeningHours.Span(1_200, 1_800));
        assertThat(OpeningHours.parse("Mo 10:00-14:00;Mo 08:00-12:00").spans())
                .containsExactly(new OpeningHours.Span(480, 840));
    }

    @Test
    void opensInsideTheHourThatSummerTimeSkips() {
        // in Berlin the clock goes from 02:00 to 03:00 on Sunday 2027-03-28: 02:30 does not exist and becomes 03:30
        ZonedDateTime saturday = LocalDateTime.parse("2027-03-27T12:00").atZone(ZoneId.of("Europe/Berlin"));
        assertThat(OpeningHours.parse("Su 02:30-10:00").nextOpen(saturday).toLocalDateTime())
                .isEqualTo(LocalDateTime.parse("2027-03-28T03:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo", "Mo 8-20", "Xx 08:00-20:00", "Sa-Mo 08:00-20:00", "always"})
    void refusesWhatItCannotRead(String text) {
        assertThatThrownBy(() -> OpeningHours.parse(text)).hasMessageContaining("cannot read opening hours '" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo 20:00-08:00", "Mo 08:00-08:00", "Mo 08:00-25:00"})
    void refusesASpanThatIsNone(String text) {
        assertThatThrownBy(() -> OpeningHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
