package org.landbridge.model.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.landbridge.model.NetworkSketch;
import org.landbridge.model.ServiceSketch;
import org.landbridge.model.SmallWorld;

/** On which days a service departs. 2026-11-02 is a Monday. */
class CalendarTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private static Service service(UnaryOperator<ServiceSketch> calendar) {
        NetworkSketch sketch = SmallWorld.sketch();
        ServiceSketch drawn = sketch.service("drawn", Mode.RAIL, ServiceClass.BLOCK)
                .from("hub-rail", "08:00")
                .to("coast-port", 2, "06:00");
        return calendar.apply(drawn).done().build().getService("drawn");
    }

    /** Departures in the four weeks from Monday 2026-11-02 on. */
    private static List<String> november(Service service) {
        return MONDAY.datesUntil(MONDAY.plusWeeks(4))
                .filter(service::runsOn)
                .map(day -> day.toString().substring(5))
                .toList();
    }

    @Test
    void runsOnItsWeekdays() {
        assertThat(november(service(s -> s.weekly("1...5.."))))
                .containsExactly("11-02", "11-06", "11-09", "11-13", "11-16", "11-20", "11-23", "11-27");
    }

    @Test
    void runsWithinItsValidityBothEndsIncluded() {
        assertThat(november(service(s -> s.weekly("1234567", "2026-11-10", "2026-11-12"))))
                .containsExactly("11-10", "11-11", "11-12");
    }

    @Test
    void runsEverySecondWeekCountedFromTheWeekOfTheAnchor() {
        // the anchor is the Thursday of the second week
        assertThat(november(service(s -> s.everyWeeks(2, "1....6.", "2026-11-12"))))
                .containsExactly("11-09", "11-14", "11-23", "11-28");
    }

    @Test
    void countsEveryThirdWeekBackwardsAndOverTheNewYear() {
        CalendarRule rule = new CalendarRule.EveryNWeeks(Set.of(DayOfWeek.MONDAY), 3, MONDAY, null, null);
        assertThat(rule.covers(LocalDate.of(2026, 10, 12))).isTrue();
        assertThat(rule.covers(LocalDate.of(2026, 10, 19))).isFalse();
        // 2 November + 9 weeks
        assertThat(rule.covers(LocalDate.of(2027, 1, 4))).isTrue();
        assertThat(rule.covers(LocalDate.of(2027, 1, 11))).isFalse();
        assertThatThrownBy(() -> new CalendarRule.EveryNWeeks(Set.of(), 1, MONDAY, null, null))
                .hasMessageContaining("use weekly instead");
    }

    @Test
    void addsUpItsRules() {
        assertThat(november(service(s -> s.weekly("1......").dates("2026-11-05", "2026-11-28"))))
                .containsExactly("11-02", "11-05", "11-09", "11-16", "11-23", "11-28");
    }

    @Test
    void anExceptionWinsOverEveryRuleWhereverItStands() {
        assertThat(november(
                        service(s -> s.except("2026-11-09").weekly("1......").dates("2026-11-09"))))
                .containsExactly("11-02", "11-16", "11-23");
    }

    @Test
    void anExceptionWithoutDatesCoversItsValidity() {
        CalendarRule closed = new CalendarRule.Except(List.of(), LocalDate.of(2026, 11, 8), LocalDate.of(2026, 11, 20));
        assertThat(closed.covers(LocalDate.of(2026, 11, 7))).isFalse();
        assertThat(closed.covers(LocalDate.of(2026, 11, 8))).isTrue();
        assertThat(closed.covers(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(closed.covers(LocalDate.of(2026, 11, 21))).isFalse();
    }

    @Test
    void doesNotRunBeforeItsFirstOrAfterItsLastRun() {
        Service service = service(s -> s.weekly("1234567").runs(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 6)));
        assertThat(november(service)).containsExactly("11-05", "11-06");
    }

    @Test
    void neverRunsWithoutARule() {
        assertThat(november(service(s -> s))).isEmpty();
    }

    @Test
    void needsTwoCalls() {
        assertThatThrownBy(() -> SmallWorld.sketch()
                        .service("stub", Mode.RAIL, ServiceClass.BLOCK)
                        .from("hub-rail", "08:00")
                        .done())
                .hasMessage("service stub has 1 calls; it needs two or more");
    }
}
