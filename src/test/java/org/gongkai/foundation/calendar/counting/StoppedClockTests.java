package org.gongkai.foundation.calendar.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Deadline.Step;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Day;
import org.junit.jupiter.api.Test;

/** The clock of a request of March 2026: a Monday, no holiday until Qingming (4–6 April). */
class StoppedClockTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void daysOfAConsultationDoNotCount() {
        // 3, 4 March count; 5–11 do not; 12, 13, 16 count
        var deadline = CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(stop(4, 11)));
        assertThat(deadline.date()).isEqualTo("2026-03-16");
        assertThat(deadline.steps())
                .extracting(Step::kind)
                .containsExactly(
                        Kind.START, Kind.COUNTED, Kind.STOPPED, Kind.COUNTED, Kind.WEEKEND, Kind.COUNTED, Kind.END);
        assertThat(deadline.steps().get(2).words()).isEqualTo("征求意见，停止计算 7 天，不计入");
    }

    @Test
    void overlappingStopsLeaveADayOutOnce() {
        var together = CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(stop(4, 11), stop(10, 13), stop(5, 6)));
        assertThat(together.date())
                .isEqualTo(CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(stop(4, 13)))
                        .date())
                .isEqualTo("2026-03-18");
    }

    @Test
    void whileTheClockStandsStillThereIsNoLastDay() {
        var deadline = CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(new Stop(day(4), null, "征求意见")));
        assertThat(deadline.isStopped()).isTrue();
        assertThat(deadline.date()).isNull();
        assertThat(deadline.steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.STILL_STOPPED);
            assertThat(step.from()).isEqualTo(day(5));
            assertThat(step.counted()).isEqualTo(2);
        });
        assertThat(deadline.sentence()).contains("停止计算中");
    }

    @Test
    void aStopWhileThePeriodWaitsForAWorkingDayLeavesNoDayUntold() {
        // nine days end on the first day of Spring Festival 2007; before it is over the clock is stopped
        var stopped = new Stop(LocalDate.of(2007, 2, 21), null, "征求意见");
        var deadline = CALENDAR.deadline(LocalDate.of(2007, 2, 9), new Span(9, SpanUnit.DAY), List.of(stopped));
        assertThat(deadline.date()).isNull();
        assertThat(deadline.steps())
                .extracting(Step::kind, Step::from, Step::to)
                .containsExactly(
                        told(Kind.START, 9, 9),
                        told(Kind.COUNTED, 10, 18),
                        told(Kind.HOLIDAY, 19, 21),
                        told(Kind.STILL_STOPPED, 22, 22));
    }

    private static Tuple told(Kind kind, int from, int to) {
        return Tuple.tuple(kind, LocalDate.of(2007, 2, from), LocalDate.of(2007, 2, to));
    }

    @Test
    void aStopAfterTheEndChangesNothing() {
        assertThat(CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(new Stop(day(9), null, "征求意见")))
                        .date())
                .isEqualTo("2026-03-09");
    }

    @Test
    void aCorrectedRequestBeginsAnewOnTheDayItComes() {
        var deadline = CALENDAR.deadline(
                MONDAY, Span.workdays(20), List.of(new Stop(day(4), null, "等待补正"), new Restart(day(11), "收到补正")));
        assertThat(deadline.date())
                .isEqualTo(CALENDAR.lastDay(day(11), Span.workdays(20)))
                .isEqualTo("2026-04-09");
        assertThat(deadline.steps()).anySatisfy(step -> {
            assertThat(step.kind()).isEqualTo(Kind.RESTARTED);
            assertThat(step.from()).isEqualTo(day(11));
            assertThat(step.words()).isEqualTo("收到补正，期限重新计算，当天不计入");
        });
    }

    @Test
    void aStopToldAfterARestartOfTheSameDayGoesOn() {
        var restart = new Restart(day(11), "收到补正");
        var stop = new Stop(day(11), null, "征求意见");
        assertThat(CALENDAR.deadline(MONDAY, Span.workdays(20), List.of(restart, stop))
                        .isStopped())
                .isTrue();
        assertThat(CALENDAR.deadline(MONDAY, Span.workdays(20), List.of(stop, restart))
                        .isStopped())
                .isFalse();
    }

    @Test
    void aStopWithAKnownEndOutlivesARestart() {
        var deadline = CALENDAR.deadline(MONDAY, Span.workdays(2), List.of(stop(4, 13), new Restart(day(10), "收到补正")));
        assertThat(deadline.date()).isEqualTo("2026-03-17");
    }

    @Test
    void anExtensionCountsFromTheLastDayBeforeIt() {
        var deadline = CALENDAR.deadline(MONDAY, Span.workdays(20), List.of(stop(4, 11)));
        var longer = deadline.extended(Span.workdays(20));
        assertThat(longer.date())
                .isEqualTo(CALENDAR.deadline(MONDAY, Span.workdays(40), List.of(stop(4, 11)))
                        .date());
        assertThat(longer.steps()).anySatisfy(step -> {
            assertThat(step.kind()).isEqualTo(Kind.EXTENDED);
            assertThat(step.from()).isEqualTo(deadline.date());
            assertThat(step.counted()).isEqualTo(20);
        });
        assertThat(longer.steps().getLast().counted()).isEqualTo(40);
        assertThat(longer.sentence()).contains("20 个工作日，延长 20 个工作日");
    }

    @Test
    void aStopMakesMonthsLongerByItsDays() {
        var deadline = CALENDAR.deadline(MONDAY, new Span(6, SpanUnit.MONTH), List.of(stop(10, 20)));
        // 2 September and ten days, a Saturday, so the Monday after
        assertThat(deadline.date()).isEqualTo("2026-09-14");
        assertThat(deadline.steps().get(1).words()).isEqualTo("计入 8 天");
    }

    @Test
    void daysThatEndInAStandstillEndWhenItIsOver() {
        // ten days after the 4th is Saturday the 14th; from the 15th the clock stands still until Wednesday the 18th
        var deadline = CALENDAR.deadline(day(4), new Span(10, SpanUnit.DAY), List.of(stop(14, 18)));
        assertThat(deadline.date()).isEqualTo("2026-03-19");
    }

    @Test
    void theRulerSaysInWordsWhereTheClockStandsStill() {
        var deadline = CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(stop(3, 5), new Restart(day(9), "收到补正")));
        var ruler = deadline.ruler(100);
        assertThat(ruler).hasSize(15);
        assertThat(ruler.get(2)).satisfies(cell -> {
            assertThat(cell.stopped()).isTrue();
            assertThat(cell.word()).isEqualTo("停");
            assertThat(cell.mark()).isNull();
        });
        assertThat(ruler.get(7).word()).isEqualTo("重算");
        assertThat(ruler).extracting(Day::mark).endsWith("4", null, null, "5");
        assertThat(ruler.getLast().end()).isTrue();
        assertThat(deadline.ruler(10)).isEmpty();
    }

    @Test
    void aLetterTellsOnlyWhatIsOutOfTheOrdinary() {
        var deadline = CALENDAR.deadline(
                LocalDate.of(2026, 2, 12), Span.workdays(20), List.of(new Stop(day(4), day(6), "征求意见")));
        assertThat(deadline.account())
                .containsExactly(
                        "2026-02-14：春节调休上班，计入 1 天，累计 2",
                        "2026-02-15 至 2026-02-23：春节放假 9 天，不计入",
                        "2026-02-28：春节调休上班，计入 1 天，累计 7",
                        "2026-03-05 至 2026-03-06：征求意见，停止计算 2 天，不计入");
        assertThat(deadline.sentence()).isEqualTo("2026 年 2 月 12 日起，20 个工作日，最后一天是 2026 年 3 月 20 日。");
    }

    @Test
    void whatIsCountedAnewByTheSameTableIsTheSame() {
        var deadline = CALENDAR.deadline(MONDAY, Span.workdays(20), List.of(stop(4, 11)))
                .extended(Span.workdays(5));
        assertThat(deadline.recounted()).isEqualTo(deadline);
    }

    @Test
    void theRulerMarksTodayAndGoesOnToItWhileTheClockStandsStill() {
        var running = CALENDAR.deadline(MONDAY, Span.workdays(5)).ruler(day(4), 100);
        assertThat(running).filteredOn(Day::today).singleElement().satisfies(cell -> {
            assertThat(cell.word()).isEqualTo("今天");
            assertThat(cell.mark()).isEqualTo("2");
        });
        var open = CALENDAR.deadline(MONDAY, Span.workdays(5), List.of(new Stop(day(4), null, "征求意见")));
        assertThat(open.ruler(day(3), 100)).hasSize(4);
        var until = open.ruler(day(9), 100);
        assertThat(until).hasSize(8).filteredOn(Day::stopped).hasSize(5);
        assertThat(until.getLast().today()).isTrue();
    }

    @Test
    void aStopCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> stop(4, 3)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stop stop(int from, int until) {
        return new Stop(day(from), day(until), "征求意见");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
