package org.landbridge.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.landbridge.model.itinerary.Step;
import org.landbridge.model.unit.Distance;

class TimetableDeskTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final TimetableDesk desk = new TimetableDesk(LiveNetwork.of(BuiltIn.XINING));

    /** The western train leaves on Saturdays: 5, 12, 19 and 26 December 2026, at 17:00 in Xining (UTC+8). */
    @Test
    void listsTheDeparturesOfAServiceByItsCalendar() {
        List<Departure> departures = desk.departures("rail-xining-moscow-western", FIRST, LAST);

        assertThat(departures)
                .extracting(Departure::serviceDay)
                .containsExactly(
                        LocalDate.of(2026, 12, 5),
                        LocalDate.of(2026, 12, 12),
                        LocalDate.of(2026, 12, 19),
                        LocalDate.of(2026, 12, 26));
        assertThat(departures.getFirst().leavesAt()).isEqualTo(Instant.parse("2026-12-05T09:00:00Z"));
    }

    /** Each call in its own local time: Elektrougli on day 11 at 07:00 in Moscow (UTC+3) is 04:00 UTC. */
    @Test
    void tellsEveryCallInItsOwnLocalTime() {
        Departure departure =
                desk.departures("rail-xining-moscow-western", FIRST, LAST).getFirst();

        Step.Stop last = departure.stops().getLast();
        assertThat(last.facility().id()).isEqualTo("elektrougli");
        assertThat(last.arriveAt()).isEqualTo(Instant.parse("2026-12-16T04:00:00Z"));
        assertThat(last.departAt()).isNull();
        assertThat(departure.stops().getFirst().arriveAt()).isNull();
    }

    /** The train of 28 November reaches Astana on day 6, 4 December, 15:10 there: a facility's page must show trains that left before its first day. */
    @Test
    void listsWhatCallsAtAFacilityAlsoWhenItLeftEarlier() {
        LocalDate day = LocalDate.of(2026, 12, 4);

        List<Departure> calling = desk.departuresAt("astana-rail", day, day);

        assertThat(calling)
                .anyMatch(departure -> departure.service().id().equals("rail-xining-moscow-western")
                        && departure.serviceDay().equals(LocalDate.of(2026, 11, 28)));
        assertThat(calling).allSatisfy(departure -> assertThat(departure.stops())
                .anyMatch(stop -> stop.facility().id().equals("astana-rail")));
    }

    @Test
    void drawsAChannelByDistanceAndTime() {
        StringLine lines = desk.stringLine("western", "", FIRST, LAST);

        assertThat(lines.stations()).hasSizeGreaterThan(3);
        assertThat(lines.stations().getFirst().distance()).isEqualTo(Distance.ZERO);
        assertThat(lines.stations()).extracting(StringLine.Station::distance).isSorted();
        assertThat(lines.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.points()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(line.points()).extracting(StringLine.Point::at).isSorted();
        });
    }

    @Test
    void refusesWhatItCannotShow() {
        assertThatThrownBy(() -> desk.departures("no-such-train", FIRST, LAST))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no-such-train");
        assertThatThrownBy(() -> desk.departures("rail-xining-moscow-western", LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> desk.departures("rail-xining-moscow-western", FIRST, FIRST.plusDays(92)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("92 days");
        assertThatThrownBy(() -> desk.stringLine("no-such-channel", "", FIRST, LAST))
                .isInstanceOf(NoSuchElementException.class);
    }
}
