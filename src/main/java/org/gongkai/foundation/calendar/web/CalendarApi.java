package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.gongkai.foundation.calendar.CalendarDay;
import org.gongkai.foundation.calendar.Notice;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.NotFound;
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
    private final TimeLimits limits;
    private final Clock clock;

    CalendarApi(WorkCalendar calendar, TimeLimits limits, Clock clock) {
        this.calendar = calendar;
        this.limits = limits;
        this.clock = clock;
    }

    /** The special days of a year. */
    record YearAnswer(int year, boolean announced, List<Notice> notices, List<CalendarDay> days) {}

    @GetMapping("/deadline")
    @Operation(summary = """
            The last day of a period and why; unit is WORKING_DAY, DAY, HOUR, MONTH, QUARTER or YEAR, or rule names a time limit; \
            stop=2026-03-04..2026-03-11 (2026-03-04.. while it stands still), restart=2026-03-11 and extension=20 are optional""")
    DeadlineAnswer deadline(@ModelAttribute DeadlineForm form) {
        var asked = form.asked(limits, LocalDate.now(clock));
        return DeadlineAnswer.of(asked, asked.deadline(calendar));
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
