package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Working days and last days, for everybody. */
@Controller
class CalendarPages {

    private final WorkCalendar calendar;
    private final Clock clock;

    CalendarPages(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String thisYear(Model model) {
        return year(Year.now(clock).getValue(), model);
    }

    @GetMapping("/calendar/{year:\\d{4}}")
    String year(@PathVariable int year, Model model) {
        var known = calendar.years();
        var first = known.getLast();
        var next = Year.now(clock).plusYears(1);
        var last = known.getFirst().isAfter(next) ? known.getFirst() : next;
        if (year < first.getValue() || year > last.getValue()) {
            throw new NotFound(say("calendar.year.unknown", first.toString(), last.toString()));
        }
        var title = say("calendar.year.title", Integer.toString(year));
        model.addAttribute("head", head(title));
        model.addAttribute("view", YearView.of(Year.of(year), calendar));
        return "foundation/calendar/web/year";
    }

    @GetMapping("/calendar/deadline")
    String deadline(@ModelAttribute("form") DeadlineForm form, Model model) {
        model.addAttribute("head", head(say("calendar.deadline.title")).under(say("calendar.title"), "/calendar"));
        var asked = new AskedView(form, LocalDate.now(clock));
        try {
            var view = form.isEmpty()
                    ? asked
                    : asked.answered(DeadlineView.of(form.deadline(calendar, LocalDate.now(clock))));
            model.addAttribute("asked", view);
        } catch (Refused refused) {
            model.addAttribute("asked", asked.refused(refused));
        }
        return "foundation/calendar/web/deadline";
    }

    private static Head head(String title) {
        return Head.titled(title)
                .describedAs(say("calendar.lead"))
                .column(say("calendar.title"), say("calendar.columnType"));
    }
}
