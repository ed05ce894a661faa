package org.landbridge.web.api.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.model.network.Network;
import org.landbridge.model.place.Language;
import org.landbridge.web.api.Telling;

class RunJsonTest {

    private static final Network XINING = NetworkReader.builtIn("xining").getNetwork();

    private static final List<RunJson> RUNS = XINING.content().runs().stream()
            .map(run -> RunJson.of(run, new Telling(XINING, Language.EN, reason -> "")))
            .toList();

    @Test
    void tellsTheFirstTrainToTheDay() {
        RunJson first = RUNS.getFirst();

        assertThat(first.departed()).isEqualTo("2016-09-08");
        assertThat(first.reportedKm()).isEqualTo(9_838);
        assertThat(first.reportedDays()).isEqualTo(12.0);
    }

    /** The two trains of 2020 are known by name only: null rather than an invented date. */
    @Test
    void leavesUnknownWhatNoSourceTells() {
        List<RunJson> ofTheBrief = RUNS.stream()
                .filter(run -> run.id().startsWith("run-xining-russia-2020"))
                .toList();

        assertThat(ofTheBrief).hasSize(2).allSatisfy(run -> {
            assertThat(run.departed()).isNull();
            assertThat(run.to()).isNull();
            assertThat(run.containers()).isNull();
            assertThat(run.illustrative()).isTrue();
        });
    }
}
