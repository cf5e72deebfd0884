package org.gongkai.foundation.calendar.counting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.ClockEvent.Restart;
import org.gongkai.foundation.calendar.ClockEvent.Stop;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkdayList;
import org.jspecify.annotations.Nullable;

/**
 * The last day computed once more, from sets of days and not step by step: all days that could count, less those of the stops,
 * and of what is left the n-th. Shares no code with the calendar.
 */
final class SecondCount {

    private static final Set<LocalDate> WORKED = new HashSet<>(WorkdayList.ALL);

    private final List<ClockEvent> events;
    private final Set<LocalDate> still = new HashSet<>();
    private LocalDate start;

    SecondCount(LocalDate from, List<ClockEvent> events) {
        this.events = events;
        start = from;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Restart(var on, var _) && !on.isBefore(start)) {
                start = on;
            }
            if (events.get(i) instanceof Stop stop) {
                var until = stop.until() != null ? stop.until() : firstRestartAfter(stop, i);
                var day = stop.from();
                while (day.isBefore(until)) {
                    day = day.plusDays(1);
                    still.add(day);
                }
            }
        }
    }

    private LocalDate firstRestartAfter(Stop stop, int position) {
        var days = new TreeSet<LocalDate>();
        days.add(WorkdayList.END);
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Restart(var on, var _)) {
                if (on.isAfter(stop.from()) || on.isEqual(stop.from()) && position < i) {
                    days.add(on);
                }
            }
        }
        return days.first();
    }

    /** The last day after periods one after the other; null when the table of days ends before it. */
    @Nullable
    LocalDate after(Span... spans) {
        var day = start;
        for (var span : spans) {
            day = day == null ? null : after(day, span);
        }
        return day;
    }

    private @Nullable LocalDate after(LocalDate begin, Span span) {
        boolean working = span.unit() == SpanUnit.WORKING_DAY;
        long wanted =
                switch (span.unit()) {
                    case WORKING_DAY, DAY -> span.amount();
                    case HOUR -> Math.ceilDiv(span.amount(), 24);
                    case MONTH -> begin.plusMonths(span.amount()).toEpochDay() - begin.toEpochDay();
                    case QUARTER -> begin.plusMonths(3L * span.amount()).toEpochDay() - begin.toEpochDay();
                    case YEAR -> begin.plusYears(span.amount()).toEpochDay() - begin.toEpochDay();
                };
        if (wanted == 0) {
            return begin;
        }
        var left = begin.plusDays(1)
                .datesUntil(WorkdayList.END)
                .filter(day -> !still.contains(day) && (!working || WORKED.contains(day)))
                .limit(wanted)
                .toList();
        if (left.size() < wanted) {
            return null;
        }
        var last = left.getLast();
        return working || span.unit() == SpanUnit.HOUR
                ? last
                : last.datesUntil(WorkdayList.END)
                        .filter(day -> WORKED.contains(day) && !still.contains(day))
                        .findFirst()
                        .orElse(null);
    }
}
