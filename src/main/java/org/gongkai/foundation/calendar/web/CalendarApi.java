package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Deadline;
import org.gongkai.foundation.calendar.Notice;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/calendar")
@Tag(name = "calendar", description = "Working days and the last day of a period")
class CalendarApi {

    private final WorkCalendar calendar;
    private final Clock clock;

    CalendarApi(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A last day with its steps; the day is null while the clock stands still. */
    record Answer(
            LocalDate from,
            int amount,
            SpanUnit unit,
            @Nullable LocalDate date,
            boolean provisional,
            List<Step> steps) {}

    /** One step of the counting. */
    record Step(Deadline.Kind kind, LocalDate from, LocalDate to, int days, int counted, String name, String words) {}

    /** The special days of a year. */
    record YearAnswer(int year, boolean announced, List<Notice> notices, List<CalendarDay> days) {}

    @GetMapping("/deadline")
    @Operation(summary = "The last day of a period and why; unit is WORKING_DAY, DAY, HOUR, MONTH, QUARTER or YEAR")
    Answer deadline(@ModelAttribute DeadlineForm form) {
        var deadline = form.deadline(calendar, LocalDate.now(clock));
        var steps = deadline.steps().stream()
                .map(step -> new Step(
                        step.kind(), step.from(), step.to(), step.days(), step.counted(), step.name(), step.words()))
                .toList();
        var span = deadline.span();
        return new Answer(deadline.from(), span.amount(), span.unit(), deadline.date(), deadline.provisional(), steps);
    }

    @GetMapping("/{year:\\d{4}}")
    @Operation(summary = "Holidays and make-up working days of a year, with the State Council's notices")
    YearAnswer year(@PathVariable int year) {
        if (!calendar.isAnnounced(Year.of(year))) {
            throw new NotFound(say("calendar.year.none", Integer.toString(year)));
        }
        return new YearAnswer(year, true, calendar.notices(Year.of(year)), calendar.specialDays(Year.of(year)));
    }
}
