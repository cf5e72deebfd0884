package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Year;
import org.gongkai.foundation.calendar.HolidayDesk;
import org.gongkai.foundation.calendar.WorkCalendar;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The holidays of a year: pasted, looked through, entered. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class HolidayPages {

    private final HolidayDesk desk;
    private final WorkCalendar calendar;
    private final Clock clock;

    HolidayPages(HolidayDesk desk, WorkCalendar calendar, Clock clock) {
        this.desk = desk;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry holidaysAtTheDesk() {
        return NavigationEntry.desk("organization.desk.group", "calendar.desk.title", "/desk/calendar", 610)
                .onlyFor(Role.OPENNESS_OFFICE.authority());
    }

    @GetMapping("/desk/calendar")
    ModelAndView show(@ModelAttribute HolidayForm form) {
        return page(HolidayView.of(form, calendar, desk, Year.now(clock)), HttpStatus.OK);
    }

    @PostMapping("/desk/calendar/preview")
    ModelAndView preview(@ModelAttribute HolidayForm form) {
        var view = HolidayView.of(form, calendar, desk, Year.now(clock));
        try {
            return page(view.with(form.understood(), calendar, desk), HttpStatus.OK);
        } catch (Refused refused) {
            return page(view.with(Faults.of(refused)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/desk/calendar")
    ModelAndView announce(@ModelAttribute HolidayForm form, Actor actor) {
        var view = HolidayView.of(form, calendar, desk, Year.now(clock));
        try {
            var understood = form.understood();
            view = view.with(understood, calendar, desk);
            desk.announce(actor, understood, form.whole(), form.named(), form.link());
            return new ModelAndView("redirect:/calendar/" + understood.year());
        } catch (Refused refused) {
            return page(view.with(Faults.of(refused)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView page(HolidayView view, HttpStatus status) {
        return new ModelAndView("foundation/calendar/desk/holidays", status)
                .addObject("head", Head.titled(say("calendar.desk.title")))
                .addObject("view", view);
    }
}
