package org.landbridge.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.network.Network;
import org.landbridge.rating.Rater;
import org.landbridge.routing.timetable.Overlay;
import org.landbridge.routing.timetable.Timetable;

/** What happened since publication: berries from hub-rail to metro-rail, ready on Monday 2 November 2026, when western leaves at 12:00Z. */
class ChangesInForceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final Network network = SmallWorld.network();
    private final Router router = Router.of(network, Rater.of(network));
    private final Timetable timetable = router.timetable();
    private final int western = network.content().services().indexOf(network.getService("western"));

    private Itinerary first() {
        RouteAnswer answer = router.find(
                Ask.terminals(network, SmallWorld.berries(network), "hub-rail", "metro-rail", "2026-11-02T00:00:00Z"));
        return ((RouteAnswer.Found) answer).options().getFirst().itinerary();
    }

    private LocalDate firstDay() {
        LocalDate day = first().legs().getFirst().serviceDay();
        return day == null ? LocalDate.MIN : day;
    }

    @Test
    void leavesOutACancelledDeparture() {
        assertThat(firstDay()).isEqualTo(MONDAY);
        router.apply(
                Overlay.over(timetable).cancel(western, timetable.dayOf(MONDAY)).build());
        // Wednesday's train instead.
        assertThat(firstDay()).isEqualTo(MONDAY.plusDays(2));
        router.apply(Overlay.none(timetable));
        assertThat(firstDay()).isEqualTo(MONDAY);
    }

    @Test
    void movesADelayedDepartureAndItsHandIn() {
        router.apply(Overlay.over(timetable)
                .delay(western, timetable.dayOf(MONDAY), 0, 600)
                .build());
        Itinerary late = first();
        // 12:00Z + 10 h; available on 11 November 09:00Z + 10 h; the hand-in closes 6 h before.
        assertThat(late.legs().getFirst().departAt()).isEqualTo(Instant.parse("2026-11-02T22:00:00Z"));
        assertThat(late.legs().getFirst().handInBy()).isEqualTo(Instant.parse("2026-11-02T16:00:00Z"));
        assertThat(late.arriveAt()).isEqualTo(Instant.parse("2026-11-11T19:00:00Z"));
        // hub-rail shuts at 22:00 local, 14:00Z: handed in by then.
        assertThat(late.departAt()).isEqualTo(Instant.parse("2026-11-02T13:59:00Z"));
        assertThat(late.legs().getFirst().stops().getLast().arriveAt())
                .isEqualTo(late.legs().getFirst().arriveAt());
    }

    @Test
    void takesAnExtraRun() {
        int sunday = timetable.dayOf(MONDAY) + 6;
        int calls = timetable.endCall(western) - timetable.firstCall(western);
        int[] arrive = new int[calls];
        int[] depart = new int[calls];
        int times = timetable.timesOf(western, timetable.dayOf(MONDAY));
        for (int i = 0; i < calls; i++) {
            // Monday's times, 2 h later.
            arrive[i] = timetable.dayOf(MONDAY) * 1440 + timetable.arriveMinute(times, i) + 120;
            depart[i] = timetable.dayOf(MONDAY) * 1440 + timetable.departMinute(times, i) + 120;
        }
        router.apply(Overlay.over(timetable)
                .cancel(western, timetable.dayOf(MONDAY))
                .extraRun(western, sunday, arrive, depart)
                .build());
        // Available on 11 November at 09:00Z + 2 h; it goes by the service day it was given, the 8th.
        assertThat(first().arriveAt()).isEqualTo(Instant.parse("2026-11-11T11:00:00Z"));
        assertThat(firstDay()).isEqualTo(MONDAY.plusDays(6));
    }

    @Test
    void waitsUntilAGatewayIsOpenAgain() {
        int gateway = network.content().gateways().indexOf(network.getGateway("gw-west"));
        // Monday's train crosses between Wednesday 4 November 12:00Z and Thursday the 5th 05:00Z, the next one two days
        // later.
        router.apply(Overlay.over(timetable)
                .closeGateway(
                        gateway,
                        timetable.minuteOf(Instant.parse("2026-11-04T00:00:00Z")),
                        timetable.minuteOf(Instant.parse("2026-11-05T12:00:00Z")))
                .build());
        assertThat(firstDay()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void handsInBeforeAFacilityCloses() {
        int hub = network.content().facilities().indexOf(network.getFacility("hub-rail"));
        // Closed from 02:00Z on Monday until Tuesday 12:00Z: the train at 12:00Z still goes with what was handed in by
        // 01:59Z.
        router.apply(Overlay.over(timetable)
                .closeFacility(
                        hub,
                        timetable.minuteOf(Instant.parse("2026-11-02T02:00:00Z")),
                        timetable.minuteOf(Instant.parse("2026-11-03T12:00:00Z")))
                .build());
        assertThat(first().departAt()).isEqualTo(Instant.parse("2026-11-02T01:59:00Z"));
        assertThat(firstDay()).isEqualTo(MONDAY);
    }

    @Test
    void takesADepartureOnlyWhileItHasSpace() {
        int day = timetable.dayOf(MONDAY);
        // A forty-foot box is 2 TEU: 1.99 left on the last section is too little, 2.00 is enough.
        router.apply(Overlay.over(timetable)
                .space(western, day, 3, 199, Overlay.UNLIMITED, Overlay.UNLIMITED)
                .build());
        assertThat(firstDay()).isEqualTo(MONDAY.plusDays(2));
        router.apply(Overlay.over(timetable)
                .space(western, day, 3, 200, Overlay.UNLIMITED, Overlay.UNLIMITED)
                .build());
        assertThat(firstDay()).isEqualTo(MONDAY);
    }
}
