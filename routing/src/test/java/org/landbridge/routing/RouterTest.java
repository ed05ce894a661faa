package org.landbridge.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.model.SmallWorld;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.network.Network;
import org.landbridge.rating.Rater;

class RouterTest {

    private static final Network NETWORK = SmallWorld.network();
    private static final Router ROUTER = Router.of(NETWORK, Rater.of(NETWORK));

    @Test
    void boardsTheFirstTrainWhoseHandInCanStillBeMet() {
        // Monday 2 November: western leaves 20:00 (12:00Z), hand-in until 14:00 (06:00Z); available in metro on
        // Wednesday 11th at 05:00Z + 4 h.
        RouteAnswer answer = ROUTER.find(
                Ask.terminals(NETWORK, SmallWorld.berries(NETWORK), "hub-rail", "metro-rail", "2026-11-02T00:00:00Z"));
        Itinerary first = ((RouteAnswer.Found) answer).options().getFirst().itinerary();
        assertThat(first.departAt()).isEqualTo(Instant.parse("2026-11-02T06:00:00Z"));
        assertThat(first.arriveAt()).isEqualTo(Instant.parse("2026-11-11T09:00:00Z"));
    }

    @Test
    void offersBothChannelsFromDoorToDoorWhenEachIsBestInSomething() {
        // Western: earlier and cheaper. Central: electric all through Russia and no reload, so cleaner and one handling
        // less.
        RouteAnswer.Found found = (RouteAnswer.Found)
                ROUTER.find(Ask.doors(NETWORK, SmallWorld.berries(NETWORK), "hub", "suburb", "2026-11-02T00:00:00Z"));
        assertThat(found.options().stream().map(o -> o.itinerary().channelIds()))
                .containsExactly(List.of("western"), List.of("central"));
        // Two moves between truck and train; the western train's cargo is lifted once more at the gauge break.
        assertThat(found.options().stream().map(o -> o.itinerary().handlings())).containsExactly(3, 2);
        assertThat(found.options().getLast().reasons().stream().map(Reason::code))
                .containsExactly(
                        ReasonCode.WINS_CLEANEST,
                        ReasonCode.WINS_FEWEST_HANDLINGS,
                        ReasonCode.LATER_THAN_EARLIEST,
                        ReasonCode.DEARER_THAN_CHEAPEST);
    }
}
