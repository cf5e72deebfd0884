package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Deadline.Step;
import org.junit.jupiter.api.Test;

class DeadlineTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);

    @Test
    void twentyWorkdaysOverSpringFestivalAreExplainedDayByDay() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 2, 12), Span.workdays(20));

        assertThat(deadline.date()).isEqualTo("2026-03-18");
        assertThat(deadline.provisional()).isFalse();
        assertThat(deadline.steps())
                .startsWith(
                        step(Kind.START, "2026-02-12", "2026-02-12", "", 0),
                        step(Kind.COUNTED, "2026-02-13", "2026-02-13", "", 1),
                        step(Kind.MAKE_UP, "2026-02-14", "2026-02-14", "春节", 2),
                        step(Kind.HOLIDAY, "2026-02-15", "2026-02-23", "春节", 2),
                        step(Kind.COUNTED, "2026-02-24", "2026-02-27", "", 6),
                        step(Kind.MAKE_UP, "2026-02-28", "2026-02-28", "春节", 7),
                        step(Kind.WEEKEND, "2026-03-01", "2026-03-01", "", 7))
                .endsWith(step(Kind.END, "2026-03-18", "2026-03-18", "", 20));
    }

    @Test
    void everyDayBetweenBelongsToExactlyOneStep() {
        var deadline = CALENDAR.deadline(LocalDate.of(2025, 9, 15), Span.workdays(20));
        var days = deadline.steps().stream()
                .filter(step -> step.kind() != Kind.END)
                .flatMap(step -> step.from().datesUntil(step.to().plusDays(1)))
                .toList();
        assertThat(days)
                .containsExactlyElementsOf(
                        deadline.from().datesUntil(deadline.date().plusDays(1)).toList());
    }

    @Test
    void calendarDaysCountHolidaysButDoNotEndOnThem() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 1, 29), new Span(20, SpanUnit.DAY));
        assertThat(deadline.steps()).extracting(Step::kind).contains(Kind.MOVED);
        assertThat(deadline.date()).isEqualTo("2026-02-24");
    }

    @Test
    void aMonthEndsOnItsLastDayWhenItHasNoSuchDay() {
        assertThat(CALENDAR.deadline(LocalDate.of(2026, 3, 31), new Span(1, SpanUnit.MONTH))
                        .date())
                .isEqualTo("2026-04-30");
        assertThat(CALENDAR.deadline(LocalDate.of(2026, 3, 31), new Span(1, SpanUnit.QUARTER))
                        .date())
                .isEqualTo("2026-06-30");
    }

    @Test
    void hoursOfWhichOnlyTheDayIsKnownRunFromItsEnd() {
        assertThat(CALENDAR.deadline(LocalDate.of(2026, 3, 13), new Span(24, SpanUnit.HOUR))
                        .date())
                .isEqualTo("2026-03-14");
    }

    @Test
    void aYearNotYetAnnouncedIsSaidToBeProvisional() {
        var deadline = CALENDAR.deadline(LocalDate.of(2026, 12, 21), Span.workdays(20));
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.steps()).extracting(Step::kind).contains(Kind.PROVISIONAL);
        assertThat(CALENDAR.deadline(LocalDate.of(2026, 12, 31), Span.workdays(0))
                        .provisional())
                .isFalse();
    }

    @Test
    void everyShippedYearNamesItsNotice() {
        assertThat(CALENDAR.years()).hasSize(20);
        assertThat(CALENDAR.years())
                .allSatisfy(year -> assertThat(CALENDAR.notices(year)).isNotEmpty());
    }

    @Property
    void theLastDayIsWhatANaiveCountOfTheTableGives(
            @ForAll @IntRange(max = 7000) int offset, @ForAll @IntRange(min = 1, max = 90) int amount) {
        var from = FIRST.plusDays(offset);
        assertThat(CALENDAR.deadline(from, Span.workdays(amount)).date()).isEqualTo(naive(from, amount));
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll @IntRange(max = 7000) int offset, @ForAll @IntRange(min = 1, max = 60) int amount) {
        for (var unit : List.of(SpanUnit.WORKING_DAY, SpanUnit.DAY, SpanUnit.MONTH)) {
            var span = new Span(amount, unit);
            assertThat(CALENDAR.lastDay(FIRST.plusDays(offset + 1L), span))
                    .isAfterOrEqualTo(CALENDAR.lastDay(FIRST.plusDays(offset), span));
        }
    }

    /** Reads the table itself and knows nothing of the calendar's code: a list of all working days, counted by index. */
    private static LocalDate naive(LocalDate from, int amount) {
        var after = WorkdayList.ALL.stream()
                .filter(day -> day.isAfter(from))
                .limit(amount)
                .toList();
        return after.get(amount - 1);
    }

    private static Step step(Kind kind, String from, String to, String name, int counted) {
        return new Step(kind, LocalDate.parse(from), LocalDate.parse(to), name, counted);
    }
}
