package org.gongkai.foundation.calendar.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.calendar.WorkdayList;

/** Last days against a second computation: stops that overlap, stay open, lie over holidays; restarts; leap days; year ends. */
class CountingPropertyTests {

    private static final WorkCalendar CALENDAR = WorkCalendar.shipped();
    private static final int DAYS = 7300;

    /** A period with what happened to it. */
    record Case(LocalDate from, Span span, List<ClockEvent> events) {}

    @Property(tries = 2000)
    void theLastDayIsThatOfASecondComputation(@ForAll("cases") Case one) {
        assertThat(CALENDAR.deadline(one.from(), one.span(), one.events()).date())
                .isEqualTo(new SecondCount(one.from(), one.events()).after(one.span()));
    }

    @Property(tries = 1000)
    void soItIsWithExtensions(@ForAll("cases") Case one, @ForAll("spans") Span by) {
        var deadline = CALENDAR.deadline(one.from(), one.span(), one.events()).extended(by);
        assertThat(deadline.date()).isEqualTo(new SecondCount(one.from(), one.events()).after(one.span(), by));
    }

    @Property(tries = 500)
    void everyDayBelongsToExactlyOneStep(@ForAll("cases") Case one) {
        var deadline = CALENDAR.deadline(one.from(), one.span(), one.events());
        var told = deadline.steps().stream()
                .filter(step -> !List.of(Kind.END, Kind.PROVISIONAL, Kind.MOVED).contains(step.kind()))
                .filter(step -> step.kind() != Kind.RESTARTED || step.from().isAfter(one.from()))
                .flatMap(step -> step.from().datesUntil(step.to().plusDays(1)))
                .toList();
        assertThat(told)
                .containsExactlyElementsOf(
                        one.from().datesUntil(told.getLast().plusDays(1)).toList());
    }

    @Property(tries = 500)
    void whatCountsAddsUpToThePeriod(@ForAll("cases") Case one) {
        var deadline = CALENDAR.deadline(one.from(), one.span(), one.events());
        var steps = deadline.steps();
        int begin = 0;
        for (int i = 0; i < steps.size(); i++) {
            begin = steps.get(i).kind() == Kind.RESTARTED ? i : begin;
        }
        int counted = steps.subList(begin, steps.size()).stream()
                .filter(step -> step.kind() == Kind.COUNTED || step.kind() == Kind.MAKE_UP)
                .mapToInt(Deadline.Step::days)
                .sum();
        if (one.span().unit() == SpanUnit.WORKING_DAY || one.span().unit() == SpanUnit.DAY) {
            assertThat(deadline.isStopped() || counted == one.span().amount()).isTrue();
        }
    }

    @Property(tries = 500)
    void theOrderInWhichEventsOfDifferentDaysAreToldDoesNotMatter(@ForAll("cases") Case one, @ForAll long seed) {
        long days =
                one.events().stream().map(CountingPropertyTests::day).distinct().count();
        if (days == one.events().size()) {
            var mixed = new ArrayList<>(one.events());
            Collections.shuffle(mixed, new Random(seed));
            assertThat(CALENDAR.deadline(one.from(), one.span(), mixed).date())
                    .isEqualTo(CALENDAR.deadline(one.from(), one.span(), one.events())
                            .date());
        }
    }

    @Property(tries = 500)
    void aLongerStopNeverEndsThePeriodEarlier(@ForAll("cases") Case one) {
        var before = CALENDAR.deadline(one.from(), one.span(), one.events()).date();
        var more = new ArrayList<>(one.events());
        more.add(new Stop(one.from(), one.from().plusDays(9), "又一停"));
        var after = CALENDAR.deadline(one.from(), one.span(), more).date();
        // without a last day is later than any day
        assertThat(before == null ? after == null : after == null || !after.isBefore(before))
                .isTrue();
    }

    private static LocalDate day(ClockEvent event) {
        return switch (event) {
            case Stop stop -> stop.from();
            case Restart restart -> restart.on();
        };
    }

    @Provide
    Arbitrary<Span> spans() {
        return Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.of(SpanUnit.class))
                .as((amount, unit) -> new Span(unit == SpanUnit.YEAR ? amount % 3 : amount % 40, unit));
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Arbitraries.integers().between(0, DAYS), spans())
                .flatAs((offset, span) -> {
                    var from = WorkdayList.FIRST.plusDays(offset);
                    return events(from).list().ofMaxSize(5).map(events -> new Case(from, span, events));
                });
    }

    private static Arbitrary<ClockEvent> events(LocalDate from) {
        var days = Arbitraries.integers().between(-10, 70).map(from::plusDays);
        Arbitrary<ClockEvent> stops = Combinators.combine(
                        days, Arbitraries.integers().between(0, 40).injectNull(.2), Arbitraries.of("甲", "乙"))
                .as((day, length, why) -> new Stop(day, length == null ? null : day.plusDays(length), why));
        Arbitrary<ClockEvent> restarts = days.map(day -> new Restart(day, "补正"));
        return Arbitraries.frequencyOf(Tuple.of(3, stops), Tuple.of(1, restarts));
    }
}
