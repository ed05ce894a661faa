package org.landbridge.operations.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.landbridge.feeds.NetworkReader;
import org.landbridge.model.cargo.Cargo;
import org.landbridge.model.itinerary.Endpoint;
import org.landbridge.model.itinerary.RouteFilter;
import org.landbridge.model.itinerary.RouteRequest;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.network.Network;
import org.landbridge.model.service.Mode;
import org.landbridge.model.unit.Mass;
import org.landbridge.operations.ask.FieldError.Field;
import org.landbridge.operations.ask.FieldError.Problem;
import org.landbridge.operations.ask.FieldError.Suggestion;
import org.landbridge.operations.find.Finders;

/** On the built-in network, on 23 November 2026. */
class QuestionReaderTest {

    private static final Network XINING = NetworkReader.builtIn("xining").getNetwork();
    private static final QuestionReader READER = new QuestionReader(
            XINING, Finders.of(XINING), Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));
    private static final RouteQuery GOJI =
            RouteQuery.of("xining", "moscow", "goji-dried", "20t").withReady("2026-12-01");

    @Test
    void readsTheQuestionOfTheReadme() {
        RouteRequest request = understood(GOJI.withUnits("40HC"));

        assertThat(request.origin()).isEqualTo(new Endpoint.Door(XINING.getPlace("xining")));
        assertThat(request.destination()).isEqualTo(new Endpoint.Door(XINING.getPlace("moscow")));
        // midnight of 1 December in Xining, UTC+8
        assertThat(request.timing())
                .isEqualTo(new Timing.ReadyAt(Instant.parse("2026-11-30T16:00:00Z"), Duration.ZERO));
        Cargo cargo = request.cargo();
        assertThat(cargo.grossMass()).isEqualTo(Mass.ofKilograms(20_000));
        // 20,000 kg over 450 kg/m3 = 44.444 m3
        assertThat(cargo.volume().cubicMeters()).isBetween(44.444, 44.445);
        assertThat(cargo.loadUnit().id()).isEqualTo("40hc");
        // 20 t fit into one box of 26.5 t and 76 m3
        assertThat(cargo.units()).isEqualTo(1);
        assertThat(cargo.shelfLife()).isEqualTo(Duration.ofDays(540));
        assertThat(request.currency()).isEqualTo(XINING.content().currency());
        assertThat(request.horizonDays()).isEqualTo(RouteRequest.DEFAULT_HORIZON_DAYS);
    }

    @Test
    void takesAsManyBoxesAsTheLoadNeeds() {
        // oats, 60 t: three boxes by mass (60 / 26.5 = 2.3)
        Cargo cargo =
                understood(RouteQuery.of("almaty", "xining", "oats", "60t")).cargo();

        assertThat(cargo.units()).isGreaterThanOrEqualTo(3);
        assertThat(cargo.loadUnit().reefer()).isFalse();
    }

    @Test
    void refusesFewerBoxesThanTheLoadNeeds() {
        FieldError error =
                refused(RouteQuery.of("xining", "moscow", "goji-dried", "60t").withUnits("2x40HC"));

        assertThat(error.field()).isEqualTo(Field.UNITS);
        assertThat(error.problem()).isEqualTo(Problem.UNITS_TOO_FEW);
        assertThat(error.suggestions()).extracting(Suggestion::value).containsExactly("3x40hc");
    }

    @ParameterizedTest
    @CsvSource({"40HC, 1", "2x40HC, 2", "3 x 40 hc, 3", "40hc x2, 2", "2 40HC, 2", "2х40HQ, 2", "40英尺高箱, 1"})
    void readsUnitsAsPeopleWriteThem(String typed, int units) {
        Cargo cargo = understood(GOJI.withUnits(typed)).cargo();

        assertThat(cargo.loadUnit().id()).isEqualTo("40hc");
        assertThat(cargo.units()).isEqualTo(units);
    }

    @Test
    void sendsSmallLoadsLooseAndCooledOnesInReefers() {
        assertThat(understood(RouteQuery.of("xining", "tokyo", "caterpillar fungus", "20 kg"))
                        .cargo()
                        .loadUnit()
                        .isLoose())
                .isTrue();
        Cargo fish = understood(RouteQuery.of("xining", "bangkok", "cold-water fish", "15 t"))
                .cargo();
        assertThat(fish.loadUnit().id()).isEqualTo("40rf");
    }

    @Test
    void refusesADryBoxForGoodsThatMustBeCooled() {
        FieldError error = refused(
                RouteQuery.of("xining", "bangkok", "cold-water fish", "1 t").withUnits("40HC"));

        assertThat(error.problem()).isEqualTo(Problem.UNIT_DOES_NOT_COOL);
        assertThat(error.suggestions()).extracting(Suggestion::value).contains("40rf");
    }

    @Test
    void saysAllThatIsWrongAtOnceAndWhatMayHaveBeenMeant() {
        List<FieldError> errors =
                errors(RouteQuery.of("xinning", "moskow", "goij", "twenty").withReady("30 feb"));

        assertThat(errors)
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(Field.FROM, Field.TO, Field.GOODS, Field.MASS, Field.READY);
        assertThat(errors)
                .filteredOn(error -> error.field() == Field.TO)
                .singleElement()
                .satisfies(error ->
                        assertThat(error.suggestions().getFirst().value()).isEqualTo("moscow"));
    }

    @Test
    void listsTheGoodsThatACodeFits() {
        FieldError error = refused(RouteQuery.of("xining", "moscow", "5703", "1t"));
        // tariff heading 5703 alone may be one kind; the whole chapter 57 is several
        FieldError chapter = refused(RouteQuery.of("xining", "moscow", "57.0", "1t"));

        assertThat(chapter.problem()).isEqualTo(Problem.GOODS_AMBIGUOUS);
        assertThat(chapter.suggestions()).hasSizeGreaterThan(1);
        assertThat(error.field()).isEqualTo(Field.GOODS);
    }

    @Test
    void understandsTheCodesOfOtherCountriesForTheSameGoods() {
        assertThat(understood(RouteQuery.of("xining", "moscow", "0813.40", "20t"))
                        .cargo()
                        .goods()
                        .id())
                .isEqualTo("goji-dried");
    }

    @Test
    void leavesAsLateAsItCanToArriveInTime() {
        RouteQuery query = new RouteQuery(
                "xining",
                "moscow",
                "goji-dried",
                "20t",
                "",
                "",
                "",
                "2027-01-15",
                "30",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "");

        // the last minute of the day in Moscow, UTC+3, and 30 days before
        assertThat(understood(query).timing())
                .isEqualTo(new Timing.ArriveBy(
                        Instant.parse("2027-01-15T20:59:00Z"), Instant.parse("2026-12-16T20:59:00Z")));
    }

    @Test
    void leavesNothingInThePastToArriveInTime() {
        RouteQuery query = new RouteQuery(
                "xining",
                "moscow",
                "goji-dried",
                "20t",
                "",
                "",
                "",
                "2026-12-15",
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "");

        // today begins in Xining at 16:00 UTC the day before
        assertThat(understood(query).timing())
                .isEqualTo(new Timing.ArriveBy(
                        Instant.parse("2026-12-15T20:59:00Z"), Instant.parse("2026-11-22T16:00:00Z")));
    }

    @Test
    void refusesADateBeyondTheTimetable() {
        assertThat(refused(GOJI.withReady("2041-01-01")).problem()).isEqualTo(Problem.DATE_OUTSIDE_TIMETABLE);
    }

    @Test
    void readsWhatMayAndMayNotBeUsed() {
        RouteQuery query = new RouteQuery(
                "xining",
                "moscow",
                "goji-dried",
                "20t",
                "",
                "",
                "2026-12-01",
                "",
                "",
                "",
                "",
                List.of("铁路", "mode:road"),
                List.of("KZ", "Mongolia", "gw-erenhot-zamynuud", "channel:western"),
                "",
                "",
                "");

        assertThat(understood(query).filter())
                .isEqualTo(new RouteFilter(
                        java.util.Set.of(Mode.RAIL, Mode.ROAD),
                        java.util.Set.of(),
                        java.util.Set.of(),
                        java.util.Set.of("KZ", "MN"),
                        java.util.Set.of(),
                        java.util.Set.of("gw-erenhot-zamynuud", "gw-alashankou-dostyk", "gw-khorgos-altynkol"),
                        java.util.Set.of(),
                        java.util.Set.of()));
    }

    /** A permanent link must ask the same thing again, whatever was left to be guessed the first time. */
    @Test
    void writesARequestSoThatItReadsTheSame() {
        List<RouteQuery> queries = List.of(
                GOJI,
                GOJI.withUnits("2x40HC"),
                RouteQuery.of("XNN", "tokyo", "caterpillar fungus", "20.5 kg"),
                RouteQuery.of("xining", "bangkok", "cold-water fish", "1 t"),
                new RouteQuery(
                        "xining",
                        "moscow",
                        "goji-dried",
                        "20t",
                        "50 m3",
                        "",
                        "",
                        "2027-01-15 12:00",
                        "20",
                        "-2..8",
                        "100",
                        List.of("rail"),
                        List.of("KZ"),
                        "CNY",
                        "90",
                        ""));
        for (RouteQuery query : queries) {
            RouteRequest request = understood(query);
            assertThat(understood(QuestionReader.write(request, "0123456789ab")))
                    .isEqualTo(request);
        }
    }

    private static RouteRequest understood(RouteQuery query) {
        Asked asked = READER.read(query);
        assertThat(asked).isInstanceOf(Asked.Understood.class);
        return ((Asked.Understood) asked).request();
    }

    private static List<FieldError> errors(RouteQuery query) {
        Asked asked = READER.read(query);
        assertThat(asked).isInstanceOf(Asked.NotUnderstood.class);
        return ((Asked.NotUnderstood) asked).errors();
    }

    private static FieldError refused(RouteQuery query) {
        List<FieldError> errors = errors(query);
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }
}
