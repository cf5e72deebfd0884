package org.gongkai.foundation.calendar.counting;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/** Counts one period and notes what each day did to it (期间的计算). */
public final class Counting {

    private static final int HOURS_A_DAY = 24;
    private static final int MONTHS_A_QUARTER = 3;

    private final WorkCalendar calendar;
    private final LocalDate from;
    private final List<ClockEvent> events;
    private final Course course;
    private final Steps steps = new Steps();

    public Counting(WorkCalendar calendar, LocalDate from, List<ClockEvent> events) {
        this.calendar = calendar;
        this.from = from;
        this.events = events;
        course = new Course(from, events);
    }

    /** Counts the period, then each extension from the last day before it. */
    public Deadline of(Span span, List<Span> extensions) {
        steps.note(Kind.START, from, "", 0);
        var start = from;
        for (var restart : course.restarts().entrySet()) {
            walk(start, new Stretch(span, Integer.MAX_VALUE, 0), restart.getKey());
            start = restart.getKey();
            steps.note(Kind.RESTARTED, start, restart.getValue(), 0);
        }
        var last = run(start, span, 0);
        int total = span.amount();
        var unit = span.unit();
        for (var extension : extensions) {
            if (last != null) {
                steps.note(Kind.EXTENDED, last, extension.words(), total);
                int before = extension.unit() == unit ? total : 0;
                last = run(last, extension, before);
                total = before + extension.amount();
                unit = extension.unit();
            }
        }
        boolean provisional = last != null && passesUnknownYear(start, last);
        if (last != null) {
            steps.note(Kind.END, last, "", total);
        }
        return new Deadline(from, span, extensions, events, last, provisional, steps.all(), calendar);
    }

    private @Nullable LocalDate run(LocalDate start, Span span, int before) {
        if (span.unit() == SpanUnit.WORKING_DAY) {
            return walk(start, new Stretch(span, span.amount(), before), LocalDate.MAX);
        }
        int days = (int) (natural(start, span).toEpochDay() - start.toEpochDay());
        var last = walk(start, new Stretch(span, days, before), LocalDate.MAX);
        return last == null || span.unit() == SpanUnit.HOUR || days == 0 ? last : moved(last, before + span.amount());
    }

    /**
     * Goes from the day after {@code start} until the stretch is counted or the day {@code end} is reached, which is not
     * looked at; null when the clock stands still before that and nobody knows until when.
     */
    private @Nullable LocalDate walk(LocalDate start, Stretch stretch, LocalDate end) {
        var day = start;
        int counted = 0;
        while (counted < stretch.length() && day.plusDays(1).isBefore(end)) {
            day = day.plusDays(1);
            var still = course.at(day);
            if (still != null) {
                if (still.isOpen()) {
                    steps.note(Kind.STILL_STOPPED, day, still.reason(), stretch.over(counted));
                    return null;
                }
                var to = still.to().isBefore(end) ? still.to() : end.minusDays(1);
                steps.note(Kind.STOPPED, day, to, still.reason(), stretch.over(counted));
                day = to;
            } else if (stretch.inWorkingDays()) {
                var known = calendar.day(day);
                counted += known.workday() ? 1 : 0;
                steps.note(kind(known), day, known.name(), stretch.over(counted));
            } else {
                var to = earliest(
                        course.runsUntil(day), end.minusDays(1), day.plusDays(stretch.length() - counted - 1L));
                counted += (int) (to.toEpochDay() - day.toEpochDay()) + 1;
                steps.note(Kind.COUNTED, day, to, "", stretch.over(counted));
                day = to;
            }
        }
        return day;
    }

    /**
     * 日 and longer: every day counts, but the period does not end on a day of rest (民法典第二百零三条的通例). Where the clock is
     * stopped before a working day comes, each day until then is told, since no day it was moved to is known.
     */
    private @Nullable LocalDate moved(LocalDate rested, int counted) {
        var last = rested;
        var passed = new ArrayList<Runnable>();
        while (!calendar.isWorkday(last) || course.at(last) != null) {
            var day = last;
            var still = course.at(day);
            if (still != null && still.isOpen()) {
                passed.forEach(Runnable::run);
                steps.note(Kind.STILL_STOPPED, day, still.reason(), counted);
                return null;
            }
            if (still != null) {
                passed.add(() -> steps.note(Kind.STOPPED, day, still.to(), still.reason(), counted));
            } else if (!day.equals(rested)) {
                var known = calendar.day(day);
                passed.add(() -> steps.note(kind(known), day, known.name(), counted));
            }
            last = (still == null ? day : still.to()).plusDays(1);
        }
        if (!last.equals(rested)) {
            steps.note(Kind.MOVED, rested, last, calendar.day(rested).name(), counted);
        }
        return last;
    }

    private static LocalDate natural(LocalDate start, Span span) {
        int amount = span.amount();
        return switch (span.unit()) {
            case WORKING_DAY, DAY -> start.plusDays(amount);
            case HOUR -> start.plusDays((amount + HOURS_A_DAY - 1) / HOURS_A_DAY);
            case MONTH -> start.plusMonths(amount);
            case QUARTER -> start.plusMonths((long) amount * MONTHS_A_QUARTER);
            case YEAR -> start.plusYears(amount);
        };
    }

    private boolean passesUnknownYear(LocalDate start, LocalDate last) {
        boolean unknown = false;
        for (int year = start.plusDays(1).getYear(); year <= last.getYear(); year++) {
            if (last.isAfter(start) && !calendar.isAnnounced(Year.of(year))) {
                unknown = true;
                steps.note(Kind.PROVISIONAL, LocalDate.of(year, 1, 1), "", 0);
            }
        }
        return unknown;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other, LocalDate third) {
        var first = one.isBefore(other) ? one : other;
        return first.isBefore(third) ? first : third;
    }

    private static Kind kind(CalendarDay day) {
        if (day.workday()) {
            return day.isMakeUp() ? Kind.MAKE_UP : Kind.COUNTED;
        }
        return day.isHoliday() ? Kind.HOLIDAY : Kind.WEEKEND;
    }
}
