package org.landbridge.routing.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Service;

class TimetableTest {

    private static final Network NETWORK = SmallWorld.network();
    private static final Timetable TIMETABLE = Timetable.of(NETWORK);

    private static int service(String id) {
        List<String> ids =
                NETWORK.content().services().stream().map(Service::id).toList();
        return ids.indexOf(id);
    }

    @Test
    void listsDeparturesBetweenTwoDatesWithTheTimesOfEveryCall() {
        // central: Tuesdays and Fridays; 3, 6 and 10 November 2026.
        List<Departure> departures =
                TIMETABLE.departures(service("central"), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 10));
        assertThat(departures.stream().map(Departure::day))
                .containsExactly(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 10));
        Departure first = departures.getFirst();
        // 18:00 at +8 = 10:00Z, hand-in 6 h before; metro on day 12 at 12:00, +3 = 09:00Z, taken out 4 h later.
        assertThat(first.calls().getFirst().departAt()).isEqualTo(Instant.parse("2026-11-03T10:00:00Z"));
        assertThat(first.calls().getFirst().handInBy()).isEqualTo(Instant.parse("2026-11-03T04:00:00Z"));
        assertThat(first.calls().getFirst().arriveAt()).isNull();
        assertThat(first.calls().getLast().arriveAt()).isEqualTo(Instant.parse("2026-11-15T09:00:00Z"));
        assertThat(first.calls().getLast().availableAt()).isEqualTo(Instant.parse("2026-11-15T13:00:00Z"));
        assertThat(first.calls().getLast().departAt()).isNull();
    }

    @Test
    void findsTheNextDepartureAtAMoment() {
        int western = service("western");
        // Mondays and Wednesdays 12:00Z.
        assertThat(TIMETABLE.findNextDeparture(western, 0, Instant.parse("2026-11-02T12:00:00Z")))
                .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2026, 11, 2)));
        assertThat(TIMETABLE.findNextDeparture(western, 0, Instant.parse("2026-11-02T12:00:01Z")))
                .hasValueSatisfying(d -> assertThat(d.day()).isEqualTo(LocalDate.of(2026, 11, 4)));
        // The timetable ends on 28 February 2027.
        assertThat(TIMETABLE.findNextDeparture(western, 0, Instant.parse("2027-03-01T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void holdsNoMoreTimesForMoreDays() {
        Timetable longer = Timetable.of(SmallWorld.sketch()
                .days(LocalDate.of(2026, 11, 2), LocalDate.of(2029, 11, 2))
                .build());
        assertThat(longer.templateStopTimes()).isEqualTo(TIMETABLE.templateStopTimes());
        // 981 more days are 16 more words of 64 for each distinct set of days, and nothing else.
        assertThat(longer.arrayBytes() - TIMETABLE.arrayBytes()).isLessThan(10 * 16 * 8);
    }
}
