package org.landbridge.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.landbridge.feeds.CalibrationTable.Line;
import org.landbridge.feeds.CalibrationTable.Role;
import org.landbridge.model.network.Waiting;
import org.landbridge.model.service.ServiceClass;

/** The built-in network against real trains. What does not fit is asserted as it is: a residual that changes unseen is a mistake either way. */
class CalibrationTest {

    private static final CalibrationTable TABLE =
            new CalibrationTable(NetworkReader.builtIn("xining").getNetwork());

    @Test
    void computesDistancesWithinSevenPercentOfTheReports() {
        List<Line> reported = TABLE.lines().stream()
                .filter(line -> line.train().reportedKilometers() != null)
                .filter(line -> !line.train().name().equals("Krasnoyarsk-Xining"))
                .toList();

        assertThat(reported).hasSize(7);
        assertThat(reported).allSatisfy(line -> assertThat(Math.abs(line.distanceShare()))
                .as(line.train().name())
                .isLessThanOrEqualTo(0.07));
    }

    @Test
    void isSixteenPercentShortOfTheReportFromKrasnoyarsk() {
        // 4,788 km by the links against 5,700 km reported.
        assertThat(TABLE.line("Krasnoyarsk-Xining").distanceShare()).isCloseTo(-0.16, within(0.001));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServiceClass.class,
            names = {"SINGLE_CENTRAL", "SINGLE_WESTERN", "TIMETABLED", "BLOCK"})
    void keepsTheWaitingThatIsFittedOnOneTrainOfTheClass(ServiceClass serviceClass) {
        Waiting kept = Waiting.of(serviceClass);

        assertThat(kept).isEqualTo(TABLE.fitted(serviceClass, kept.form()));
    }

    @Test
    void makesTheTrainsComeOutRightOnWhichItIsFitted() {
        assertThat(TABLE.lines())
                .filteredOn(line -> line.train().role() == Role.FIT)
                .hasSize(4)
                .allSatisfy(line ->
                        assertThat(line.residualDays()).as(line.train().name()).isCloseTo(0, within(0.01)));
    }

    /** Residuals of the trains on which nothing is fitted, days. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Krasnoyarsk-Xining, -0.2",
                "Xining-Antwerp,      3.0",
                "Delingha-Barnaul,   -4.3",
                "Xi'an-Tashkent,      0.2",
                "Kunming-Vientiane,   0.6"
            })
    void isOffByAsMuchAsTheDocsSayForTheOthers(String train, double days) {
        assertThat(TABLE.line(train).train().role()).isEqualTo(Role.CHECK);
        assertThat(TABLE.line(train).residualDays()).isCloseTo(days, within(0.06));
    }

    @Test
    void isWhatTheDocsShow() throws IOException {
        assertThat(Files.readString(Path.of("../docs/calibration.md")))
                .as("docs/calibration.md must hold the tables as computed; copy them from here")
                .contains(TABLE.tables());
    }
}
