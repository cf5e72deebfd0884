package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Deadline.Step;
import org.gongkai.foundation.design.Day;
import org.junit.jupiter.api.Test;

/** What a counted period says of itself: its cells, its reasons, how much is over, and that it may still move. */
class DeadlineWordsTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    /** The Thursday before the spring festival of 2026. */
    private static final LocalDate BEFORE_SPRING = LocalDate.of(2026, 2, 12);

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void theCellsOfAPeriodShowMonthHolidayWeekdayAndCount() {
        var ruler = CALENDAR.deadline(BEFORE_SPRING, Span.workdays(12)).ruler(100);
        assertThat(ruler.get(0)).extracting(Day::number, Day::word, Day::mark).containsExactly("2/12", "四", null);
        assertThat(ruler.get(1)).extracting(Day::number, Day::word, Day::mark).containsExactly("13", "五", "1");
        assertThat(ruler.get(2)).extracting(Day::rest, Day::mark).containsExactly(false, "2");
        assertThat(ruler.get(3)).extracting(Day::word, Day::rest, Day::mark).containsExactly("春节", true, null);
        assertThat(ruler.get(17)).extracting(Day::number).isEqualTo("3/1");
        assertThat(ruler.getLast()).extracting(Day::end, Day::mark).containsExactly(true, "12");
    }

    @Test
    void aDayOverAnUnknownYearSaysThatItMayMove() {
        var known = CALENDAR.years().getFirst();
        var over = CALENDAR.deadline(known.atMonth(12).atDay(20), Span.workdays(20));
        assertThat(over.told()).startsWith(over.sentence()).contains("暂算");
        assertThat(CALENDAR.deadline(MONDAY, Span.workdays(20)).told()).doesNotContain("暂算");
        assertThat(over.steps().stream().filter(step -> step.kind() == Kind.PROVISIONAL))
                .singleElement()
                .extracting(Step::when)
                .isEqualTo(known.plusYears(1).toString());
    }

    @Test
    void eachStandstillKeepsItsOwnReason() {
        var events = List.<ClockEvent>of(
                new Stop(MONDAY, MONDAY.plusDays(2), "征求第三方意见"),
                new Stop(MONDAY.plusDays(7), MONDAY.plusDays(9), "等申请人补正"));
        assertThat(CALENDAR.deadline(MONDAY, Span.workdays(10), events).steps())
                .filteredOn(step -> step.kind() == Kind.STOPPED)
                .extracting(Step::name)
                .containsExactly("征求第三方意见", "等申请人补正");
    }

    @Test
    void twoReasonsToBeginAnewOnOneDayAreBothTold() {
        var on = MONDAY.plusDays(2);
        var events = List.<ClockEvent>of(new Restart(on, "收到补正"), new Restart(on, "收到缴费"));
        assertThat(CALENDAR.deadline(MONDAY, Span.workdays(5), events).steps())
                .filteredOn(step -> step.kind() == Kind.RESTARTED)
                .singleElement()
                .extracting(Step::name)
                .isEqualTo("收到补正、收到缴费");
    }

    @Test
    void howMuchIsOverGoesOnThroughAnExtensionAndAMove() {
        // five days end on a Saturday, seven more days on the second Monday after
        var days = CALENDAR.deadline(MONDAY, new Span(5, SpanUnit.DAY), List.of(), List.of(new Span(6, SpanUnit.DAY)));
        assertThat(days.steps())
                .filteredOn(step -> step.kind() == Kind.MOVED || step.kind() == Kind.END)
                .extracting(Step::counted)
                .last()
                .isEqualTo(11);
        assertThat(days.steps())
                .filteredOn(step -> step.kind() == Kind.MOVED)
                .extracting(Step::counted)
                .containsExactlyElementsOf(days.steps().stream()
                        .filter(step -> step.kind() == Kind.MOVED)
                        .map(step -> step.from().isBefore(MONDAY.plusDays(9)) ? 5 : 11)
                        .toList());
        var months =
                CALENDAR.deadline(MONDAY, new Span(1, SpanUnit.MONTH), List.of(), List.of(new Span(1, SpanUnit.MONTH)));
        assertThat(months.steps())
                .filteredOn(step -> step.kind() == Kind.COUNTED)
                .extracting(Step::counted)
                .containsExactly(1, 2);
    }

    @Test
    void aStopBeforeTheWorkingDayItWouldMoveToIsToldDayByDay() {
        var saturday = MONDAY.plusDays(5);
        var events = List.<ClockEvent>of(
                new Stop(saturday, saturday.plusDays(1), "征求第三方意见"), new Stop(saturday.plusDays(1), null, "等申请人补正"));
        var stopped = CALENDAR.deadline(MONDAY, new Span(5, SpanUnit.DAY), events);
        assertThat(stopped.isStopped()).isTrue();
        assertThat(stopped.steps())
                .extracting(Step::kind)
                .containsSubsequence(Kind.COUNTED, Kind.STOPPED, Kind.STILL_STOPPED);
        assertThat(((Stop) events.get(0)).isOpen()).isFalse();
        assertThat(((Stop) events.get(1)).isOpen()).isTrue();
    }

    @Test
    void unitsAreKnownByTheNamesMachinesWrite() {
        assertThat(SpanUnit.named(" workday ")).contains(SpanUnit.WORKING_DAY);
        assertThat(SpanUnit.named("working-day")).contains(SpanUnit.WORKING_DAY);
        assertThat(SpanUnit.named("MONTH")).contains(SpanUnit.MONTH);
        assertThat(SpanUnit.named("fortnight")).isEmpty();
        assertThat(new Span(0, SpanUnit.DAY).amount()).isZero();
        assertThat(new Span(Span.LONGEST, SpanUnit.DAY).amount()).isEqualTo(Span.LONGEST);
        assertThatThrownBy(() -> new Span(Span.LONGEST + 1, SpanUnit.DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearKnowsItsOwnNoticesAndNoOther() {
        assertThat(CALENDAR.notices(Year.of(2020))).hasSize(2).allMatch(notice -> notice.year() == 2020);
        assertThat(CALENDAR.notices(Year.of(1999))).isEmpty();
        assertThat(TimeLimit.cause("third-party")).isEqualTo("征求第三方意见");
    }
}
