package org.gongkai.foundation.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.foundation.calendar.Deadline.Kind;
import org.gongkai.foundation.calendar.Deadline.Step;

/** Counts one period day by day and notes what each day did to it (期间的计算). */
final class Counting {

    private static final int HOURS_A_DAY = 24;
    private static final int MONTHS_A_QUARTER = 3;

    private final WorkCalendar calendar;
    private final LocalDate from;
    private final List<Step> steps = new ArrayList<>();

    Counting(WorkCalendar calendar, LocalDate from) {
        this.calendar = calendar;
        this.from = from;
    }

    Deadline of(Span span) {
        note(Kind.START, from, "", 0);
        var last = span.unit() == SpanUnit.WORKING_DAY ? workdays(span.amount()) : natural(span);
        boolean provisional = false;
        for (int year = from.plusDays(1).getYear(); year <= last.getYear(); year++) {
            if (last.isAfter(from) && !calendar.isAnnounced(Year.of(year))) {
                provisional = true;
                var day = LocalDate.of(year, 1, 1);
                note(Kind.PROVISIONAL, day, "", 0);
            }
        }
        note(Kind.END, last, "", span.amount());
        return new Deadline(from, span, last, provisional, steps);
    }

    private LocalDate workdays(int amount) {
        var day = from;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            var known = calendar.day(day);
            if (known.workday()) {
                counted++;
            }
            note(kind(known), day, known.name(), counted);
        }
        return day;
    }

    /** 日 and longer: every day counts, but the period does not end on a day of rest (民法典第二百零三条的通例). */
    private LocalDate natural(Span span) {
        int amount = span.amount();
        var last =
                switch (span.unit()) {
                    case WORKING_DAY, DAY -> from.plusDays(amount);
                    case HOUR -> from.plusDays((amount + HOURS_A_DAY - 1) / HOURS_A_DAY);
                    case MONTH -> from.plusMonths(amount);
                    case QUARTER -> from.plusMonths((long) amount * MONTHS_A_QUARTER);
                    case YEAR -> from.plusYears(amount);
                };
        if (last.isAfter(from)) {
            steps.add(new Step(Kind.COUNTED, from.plusDays(1), last, "", amount));
        }
        if (span.unit() == SpanUnit.HOUR || amount == 0 || calendar.isWorkday(last)) {
            return last;
        }
        var rested = last;
        while (!calendar.isWorkday(last)) {
            last = last.plusDays(1);
        }
        steps.add(new Step(Kind.MOVED, rested, last, calendar.day(rested).name(), amount));
        return last;
    }

    private static Kind kind(CalendarDay day) {
        if (day.workday()) {
            return day.isMakeUp() ? Kind.MAKE_UP : Kind.COUNTED;
        }
        return day.isHoliday() ? Kind.HOLIDAY : Kind.WEEKEND;
    }

    private void note(Kind kind, LocalDate day, String name, int counted) {
        if (!steps.isEmpty()) {
            var last = steps.getLast();
            if (last.kind() == kind
                    && last.name().equals(name)
                    && last.to().plusDays(1).equals(day)) {
                steps.set(steps.size() - 1, new Step(kind, last.from(), day, name, counted));
                return;
            }
        }
        steps.add(new Step(kind, day, day, name, counted));
    }
}
