package org.landbridge.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.landbridge.model.itinerary.Itinerary;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.RouteAnswer;
import org.landbridge.model.itinerary.RouteAnswer.Alternative;
import org.landbridge.model.itinerary.RouteAnswer.NotOffered;
import org.landbridge.model.itinerary.RouteAnswer.Option;
import org.landbridge.model.itinerary.Timing;
import org.landbridge.model.place.Language;
import org.landbridge.model.service.Mode;
import org.landbridge.operations.RouteDesk.Reply;
import org.landbridge.operations.ask.FieldError;
import org.landbridge.operations.ask.QuestionReader;
import org.landbridge.operations.ask.RouteQuery;
import org.landbridge.operations.wording.Wording;

/** Whole questions on the built-in network. */
class RouteDeskTest {

    private final RouteDesk desk = new RouteDesk(LiveNetwork.of(BuiltIn.XINING), BuiltIn.CLOCK);

    /** What forwarders of this hub ask. */
    static Stream<RouteQuery> questions() {
        return Stream.of(
                BuiltIn.GOJI,
                RouteQuery.of("xining", "bangkok", "trout-chilled", "1t").withReady("2026-12-01"),
                RouteQuery.of("almaty", "xining", "oats", "60t").withReady("2026-12-01"),
                RouteQuery.of("xining", "tashkent", "wool-carpet-woven", "10t").withReady("2026-12-01"),
                RouteQuery.of("krasnoyarsk", "xining", "timber-pine", "40t").withReady("2026-12-01"),
                RouteQuery.of("xining", "tokyo", "caterpillar fungus", "20 kg").withReady("2026-12-01"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void offersThreeWaysOrSaysWhyThereAreFewer(RouteQuery question) {
        RouteAnswer.Found found = found(question);

        assertThat(found.options().size()
                        + found.alternatives().size()
                        + found.notOffered().size())
                .isGreaterThanOrEqualTo(3);
        assertThat(found.options()).isNotEmpty();
        assertThat(found.shortList()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everySentenceIsWholeInEveryLanguage(RouteQuery question) {
        RouteAnswer.Found found = found(question);
        List<Reason> reasons = new ArrayList<>();
        found.options().forEach(option -> reasons.addAll(option.reasons()));
        found.alternatives().forEach(other -> reasons.add(other.reason()));
        found.notOffered().forEach(missing -> reasons.add(missing.reason()));
        found.splits().forEach(split -> reasons.add(split.reason()));
        assertThat(reasons).isNotEmpty();
        for (Language language : Language.values()) {
            Wording wording = Wording.in(language);
            for (Reason reason : reasons) {
                assertThat(wording.sentence(reason, ZoneId.of("Asia/Shanghai")))
                        .as(
                                "%s in %s with %s",
                                reason.code(), language, reason.values().keySet())
                        .isNotBlank()
                        .doesNotContain("{", "}", "null");
            }
        }
    }

    @Test
    void theCentralChannelIsNeverHidden() {
        RouteAnswer.Found found = found(BuiltIn.GOJI);

        Stream<Itinerary> all = Stream.concat(
                found.options().stream().map(Option::itinerary),
                found.alternatives().stream().map(Alternative::itinerary));
        assertThat(all).anyMatch(way -> way.gatewayIds().contains("gw-erenhot-zamynuud"));
    }

    @Test
    void noWayLeavesBeforeTheCargoIsReady() {
        // midnight of 1 December in Xining, UTC+8
        Instant ready = Instant.parse("2026-11-30T16:00:00Z");

        assertThat(found(BuiltIn.GOJI).options())
                .allSatisfy(option -> assertThat(option.itinerary().departAt()).isAfterOrEqualTo(ready));
    }

    @Test
    void everyWayArrivesInTimeWhenAskedSo() {
        RouteQuery inTime = new RouteQuery(
                "xining",
                "moscow",
                "goji-dried",
                "20t",
                "",
                "40HC",
                "",
                "2027-01-31",
                "",
                "",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "");
        RouteAnswer.Found found = found(inTime);

        assertThat(found.request().timing()).isInstanceOf(Timing.ArriveBy.class);
        // the last minute of 31 January in Moscow, UTC+3
        assertThat(found.options()).isNotEmpty().allSatisfy(option -> assertThat(
                        option.itinerary().arriveAt())
                .isBeforeOrEqualTo(Instant.parse("2027-01-31T20:59:00Z")));
    }

    @Test
    void leavesOutWhatWasExcludedAndSaysSo() {
        RouteQuery withoutKazakhstan = new RouteQuery(
                "xining",
                "moscow",
                "goji-dried",
                "20t",
                "",
                "40HC",
                "2026-12-01",
                "",
                "",
                "",
                "",
                List.of(),
                List.of("KZ", "sea"),
                "",
                "",
                "");
        RouteAnswer.Found found = found(withoutKazakhstan);

        assertThat(found.options()).isNotEmpty().allSatisfy(option -> {
            assertThat(option.itinerary().gatewayIds()).doesNotContain("gw-alashankou-dostyk", "gw-khorgos-altynkol");
            assertThat(option.itinerary().legs()).noneMatch(leg -> leg.mode() == Mode.SEA);
        });
        assertThat(found.notOffered()).extracting(NotOffered::reason).isNotEmpty();
    }

    /** The link written for an answer, read a year later, gives the same ways. */
    @ParameterizedTest
    @MethodSource("questions")
    void theQuestionWrittenOutGivesTheSameAnswer(RouteQuery question) {
        RouteAnswer.Found found = found(question);
        RouteQuery written = QuestionReader.write(found.request(), BuiltIn.XINING.version());

        RouteAnswer.Found again = found(written);

        assertThat(again.request()).isEqualTo(found.request());
        assertThat(ids(again)).isEqualTo(ids(found));
    }

    @Test
    void namesEveryFieldThatIsNotClear() {
        Reply reply = desk.find(RouteQuery.of("xinning", "moskau", "gojji", "much"));

        assertThat(reply).isInstanceOfSatisfying(Reply.NotUnderstood.class, not -> assertThat(not.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder(
                        FieldError.Field.FROM, FieldError.Field.TO, FieldError.Field.GOODS, FieldError.Field.MASS));
    }

    private static List<String> ids(RouteAnswer.Found found) {
        return found.options().stream().map(option -> option.itinerary().id()).toList();
    }

    private RouteAnswer.Found found(RouteQuery question) {
        Reply reply = desk.find(question);
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        RouteAnswer answer = ((Reply.Answered) reply).answer();
        assertThat(answer).isInstanceOf(RouteAnswer.Found.class);
        return (RouteAnswer.Found) answer;
    }
}
