package org.landbridge.operations.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.landbridge.operations.ask.FieldError.Field;
import org.landbridge.operations.ask.FieldError.Problem;

class MomentReaderTest {

    private static final ZoneId XINING = ZoneId.of("Asia/Shanghai");

    private final MomentReader reader = new MomentReader(LocalDate.of(2026, 11, 23));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01",
                "2026/12/1",
                "20261201",
                "1 Dec 2026",
                "1 december 2026",
                "1st Dec, 2026",
                "Dec 1, 2026",
                "December 1",
                "1-Dec-2026",
                "1 дек",
                "1 дек. 2026 г.",
                "1 декабря 2026 года",
                "01.12.2026",
                "1.12.",
                "12月1日",
                "2026年12月1日",
                "2026 年 12 月 1 号",
                " 1 DEC ",
            })
    void readsTheFirstOfDecember(String typed) throws Mistake {
        assertThat(reader.read(typed)).isEqualTo(new Moment(LocalDate.of(2026, 12, 1), null, null));
    }

    @Test
    void takesTheNextSuchDayWhenTheYearIsMissing() throws Mistake {
        // today is 23 Nov 2026
        assertThat(reader.read("23 nov").date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(reader.read("22 ноября").date()).isEqualTo(LocalDate.of(2027, 11, 22));
        assertThat(reader.read("29 feb").date()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(reader.read("明天").date()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void readsATimeOfDayInTheZoneOfThePlaceOrWithItsOwnOffset() throws Mistake {
        // 08:30 at UTC+8 is 00:30 UTC
        assertThat(reader.read("1 дек 08:30").start(XINING)).isEqualTo(Instant.parse("2026-12-01T00:30:00Z"));
        assertThat(reader.read("2026-12-01T08:30").start(XINING)).isEqualTo(Instant.parse("2026-12-01T00:30:00Z"));
        assertThat(reader.read("2026-12-01T08:30:00+03:00").start(XINING))
                .isEqualTo(Instant.parse("2026-12-01T05:30:00Z"));
        assertThat(reader.read("2026-12-01T08:30Z").end(XINING)).isEqualTo(Instant.parse("2026-12-01T08:30:00Z"));
        assertThat(reader.read("2026年12月1日 8:30").start(XINING)).isEqualTo(Instant.parse("2026-12-01T00:30:00Z"));
    }

    @Test
    void aBareDateMeansItsFirstMinuteToLeaveAndItsLastToArrive() throws Mistake {
        Moment day = reader.read("2026-12-01");

        assertThat(day.start(XINING)).isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
        assertThat(day.end(XINING)).isEqualTo(Instant.parse("2026-12-01T15:59:00Z"));
    }

    @Test
    void asksBackWhereADateMeansTwoDays() {
        FieldError error = mistake("3/4/2027");

        assertThat(error.problem()).isEqualTo(Problem.DATE_AMBIGUOUS);
        assertThat(error.values())
                .containsEntry("one", LocalDate.of(2027, 4, 3))
                .containsEntry("other", LocalDate.of(2027, 3, 4));
    }

    @Test
    void doesNotAskBackWhereOnlyOneOfThemExists() throws Mistake {
        assertThat(reader.read("25/12/2026").date()).isEqualTo(LocalDate.of(2026, 12, 25));
        assertThat(reader.read("12/25/2026").date()).isEqualTo(LocalDate.of(2026, 12, 25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 feb 2027", "2026-13-01", "31.04.", "2026-12-01 25:00", "29 Feb 2027"})
    void refusesADayThatDoesNotExist(String typed) {
        assertThat(mistake(typed).problem()).isEqualTo(Problem.DATE_IMPOSSIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1 dezember", "2026", "12", "de 1", "next train"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(mistake(typed).problem()).isEqualTo(Problem.DATE_UNREADABLE);
    }

    private FieldError mistake(String typed) {
        return catchThrowableOfType(Mistake.class, () -> reader.read(typed)).in(Field.READY);
    }
}
