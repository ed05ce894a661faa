package org.landbridge.operations.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.landbridge.model.itinerary.Reason;
import org.landbridge.model.itinerary.ReasonCode;
import org.landbridge.model.place.Language;
import org.landbridge.model.place.Names;
import org.landbridge.model.unit.Mass;
import org.landbridge.model.unit.Money;
import org.landbridge.model.unit.Volume;
import org.landbridge.operations.ask.FieldError;

class WordingTest {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Names TRAIN = new Names("Xining-Moscow train", "西宁—莫斯科班列", "Поезд Синин – Москва", List.of());
    private static final Names UNIT = new Names("40-foot container", "40英尺箱", "40-футовый контейнер", List.of());

    /** The values each reason speaks of, as its code documents them. */
    private static Map<String, Object> documented(ReasonCode code) {
        LocalDate date = LocalDate.of(2026, 12, 1);
        return switch (code) {
            case WINS_EARLIEST,
                    WINS_CHEAPEST,
                    WINS_CLEANEST,
                    WINS_FEWEST_HANDLINGS,
                    WINS_LATEST_DEPARTURE,
                    WINS_BALANCE,
                    NO_SERVICE,
                    DETOUR -> Map.of();
            case LATER_THAN_EARLIEST -> Map.of("later", Duration.ofHours(148));
            case DEARER_THAN_CHEAPEST -> Map.of("money", new Money(USD, 124_000));
            case DIRTIER_THAN_CLEANEST -> Map.of("percent", 12);
            case MORE_HANDLINGS -> Map.of("count", 2);
            case DOMINATED_BY ->
                Map.of(
                        "option",
                        1,
                        "later",
                        Duration.ofDays(6),
                        "money",
                        new Money(USD, 124_000),
                        "emissionKg",
                        350L,
                        "handlings",
                        1);
            case NO_DEPARTURE_BEFORE, SERVICE_ENDED -> Map.of("service", TRAIN, "date", date);
            case SHELF_LIFE -> Map.of("lifeDays", 9, "journeyDays", 15);
            case DEADLINE_MISSED ->
                Map.of(
                        "deadline", Instant.parse("2026-12-20T20:59:00Z"),
                        "arrival", Instant.parse("2026-12-22T06:00:00Z"));
            case OVER_MASS_CAPACITY ->
                Map.of("cargo", Mass.ofKilograms(22_000), "capacity", Mass.ofKilograms(4_000), "service", TRAIN);
            case OVER_UNIT_CAPACITY -> Map.of("cargo", 120, "capacity", 100, "service", TRAIN);
            case OVER_VOLUME_CAPACITY ->
                Map.of("cargo", new Volume(44_400_000), "capacity", new Volume(20_000_000), "service", TRAIN);
            case OVER_UNIT_LIMIT ->
                Map.of(
                        "cargo",
                        Mass.ofKilograms(22_000),
                        "limit",
                        Mass.ofKilograms(21_000),
                        "unit",
                        UNIT,
                        "service",
                        TRAIN);
            case LOAD_UNIT_NOT_CARRIED, NO_RATE -> Map.of("unit", UNIT, "service", TRAIN);
            case NO_REEFER_PLUG, NO_DANGEROUS_GOODS -> Map.of("service", TRAIN);
            case BANNED -> Map.of("where", Names.ofEnglish("Khorgos"), "reason", Names.ofEnglish("stop-loading"));
            case EXCLUDED, CHANGE_ALLOW -> Map.of("what", Names.ofEnglish("Kazakhstan"));
            case GATEWAY_CLOSED, CHANGE_READY, CHANGE_DEADLINE -> Map.of("date", date);
            case NO_ACCESS -> Map.of("km", 600, "place", Names.ofEnglish("Nukus"), "unit", UNIT);
            case CHANGE_LOAD_UNIT -> Map.of("unit", UNIT, "count", 2);
            case CHANGE_SPLIT -> Map.of("parts", 3);
            case CHANGE_HORIZON, CHANGE_SHELF_LIFE -> Map.of("days", 90);
            case SPLIT_OVER_DEPARTURES -> Map.of("parts", 3, "each", Mass.ofKilograms(21_000));
        };
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryReasonWithItsDocumentedValues(Language language) {
        Wording wording = Wording.in(language);
        for (ReasonCode code : ReasonCode.values()) {
            Map<String, Object> values = documented(code);

            String sentence = wording.sentence(Reason.of(code, values), MOSCOW);

            assertThat(sentence).as(code.name()).isNotBlank().doesNotContain("{", "}");
            if (code != ReasonCode.DOMINATED_BY) {
                assertThat(Messages.of(language).valueNames(code.name()))
                        .as("values told by " + code + " in " + language)
                        .isEqualTo(values.keySet());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryMistake(Language language) {
        Map<String, Object> values = Map.ofEntries(
                Map.entry("text", "xyz"),
                Map.entry("place", Names.ofEnglish("Xining")),
                Map.entry("count", 5),
                Map.entry("max", Mass.ofKilograms(1)),
                Map.entry("min", 1),
                Map.entry("needed", 3),
                Map.entry("unit", UNIT),
                Map.entry("temperature", "0..4 C"),
                Map.entry("one", LocalDate.of(2026, 3, 4)),
                Map.entry("other", LocalDate.of(2026, 4, 3)),
                Map.entry("first", LocalDate.of(2020, 1, 1)),
                Map.entry("last", LocalDate.of(2030, 12, 31)));
        for (FieldError.Problem problem : FieldError.Problem.values()) {
            Map<String, Object> told = new java.util.HashMap<>(values);
            if (problem == FieldError.Problem.UNITS_TOO_MANY || problem == FieldError.Problem.NUMBER_OUT_OF_RANGE) {
                told.put("max", 600);
            }
            String sentence =
                    Wording.in(language).sentence(new FieldError(FieldError.Field.UNITS, problem, told, List.of()));
            assertThat(sentence).as(problem.name()).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void allLanguagesHaveTheSameMessages() {
        Set<String> english = Messages.of(Language.EN).keys();
        assertThat(Messages.of(Language.ZH).keys()).isEqualTo(english);
        assertThat(Messages.of(Language.RU).keys()).isEqualTo(english);
    }

    @Test
    void countsAsTheLanguageDoes() {
        // Russian: 1 перегрузку, 2 перегрузки, 5 перегрузок, 21 перегрузку
        assertThat(handlings(Language.RU, 1)).isEqualTo("На 1 перегрузку больше минимума");
        assertThat(handlings(Language.RU, 2)).isEqualTo("На 2 перегрузки больше минимума");
        assertThat(handlings(Language.RU, 5)).isEqualTo("На 5 перегрузок больше минимума");
        assertThat(handlings(Language.RU, 21)).isEqualTo("На 21 перегрузку больше минимума");
        assertThat(handlings(Language.EN, 1)).isEqualTo("1 handling more than the fewest");
        assertThat(handlings(Language.EN, 2)).isEqualTo("2 handlings more than the fewest");
        assertThat(handlings(Language.ZH, 2)).isEqualTo("装卸比最少的方案多2次");
    }

    @Test
    void saysOnlyWhatDiffers() {
        Map<String, Object> values = Map.of(
                "option",
                1,
                "later",
                Duration.ofDays(6),
                "money",
                new Money(USD, 124_000),
                "emissionKg",
                0L,
                "handlings",
                0);
        assertThat(Wording.in(Language.EN).sentence(Reason.of(ReasonCode.DOMINATED_BY, values), MOSCOW))
                .isEqualTo("Against option 1: 6 days later, USD 1,240 dearer");
        assertThat(Wording.in(Language.RU).sentence(Reason.of(ReasonCode.DOMINATED_BY, values), MOSCOW))
                .isEqualTo("По сравнению с вариантом 1: позже на 6 дней дороже на 1 240 USD");
    }

    @Test
    void writesDatesAsEachLanguageDoes() {
        LocalDate date = LocalDate.of(2026, 12, 1);
        Instant instant = Instant.parse("2026-12-01T06:30:00Z");
        assertThat(Wording.in(Language.EN).formats().date(date)).isEqualTo("1 Dec 2026");
        assertThat(Wording.in(Language.ZH).formats().date(date)).isEqualTo("2026年12月1日");
        assertThat(Wording.in(Language.RU).formats().date(date)).isEqualTo("1 дек. 2026");
        // Moscow is three hours ahead of UTC
        assertThat(Wording.in(Language.EN).formats().dateTime(instant, MOSCOW)).isEqualTo("1 Dec 2026 09:30");
    }

    @Test
    void writesAmountsAsEachLanguageDoes() {
        Formats english = Wording.in(Language.EN).formats();
        Formats russian = Wording.in(Language.RU).formats();
        Formats chinese = Wording.in(Language.ZH).formats();

        assertThat(english.money(new Money(USD, 124_050))).isEqualTo("USD 1,240.50");
        assertThat(english.roundedMoney(new Money(USD, 124_050))).isEqualTo("USD 1,241");
        assertThat(russian.money(new Money(USD, 124_050))).isEqualTo("1\u00a0240,50 USD");
        assertThat(english.mass(Mass.ofKilograms(22_000))).isEqualTo("22 t");
        assertThat(english.mass(Mass.ofKilograms(1_450))).isEqualTo("1.45 t");
        assertThat(russian.mass(new Mass(20_500))).isEqualTo("20,5 кг");
        assertThat(chinese.volume(new Volume(44_444_445))).isEqualTo("44.4 立方米");
        assertThat(english.duration(Duration.ofHours(148))).isEqualTo("6 days 4 h");
        assertThat(english.duration(Duration.ofMinutes(40))).isEqualTo("40 min");
        assertThat(russian.duration(Duration.ofDays(22))).isEqualTo("22 дня");
        assertThat(chinese.duration(Duration.ofHours(30))).isEqualTo("1天 6 小时");
        // from ten days on to the nearest day: 10 days 13 h are 11
        assertThat(english.duration(Duration.ofHours(253))).isEqualTo("11 days");
        assertThat(english.decimal(new BigDecimal("1234.5"), 2)).isEqualTo("1,234.50");
        assertThat(english.emission(2_345_678)).isEqualTo("2,346 kg");
        assertThat(english.emission(23_456_789)).isEqualTo("23.5 t");
    }

    private static String handlings(Language language, int count) {
        return Wording.in(language).sentence(Reason.of(ReasonCode.MORE_HANDLINGS, Map.of("count", count)), MOSCOW);
    }
}
