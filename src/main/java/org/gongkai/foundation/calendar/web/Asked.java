package org.gongkai.foundation.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.foundation.calendar.ClockEvent;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.TimeLimit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A question to the calendar as it was understood (期间的询问).
 *
 * @param rule that gives the length, when one was named
 */
record Asked(
        LocalDate from,
        Span span,
        List<ClockEvent> events,
        List<Span> extensions,
        @Nullable TimeLimit rule) {

    Deadline deadline(WorkCalendar calendar) {
        return calendar.deadline(from, span, events, extensions);
    }
}
