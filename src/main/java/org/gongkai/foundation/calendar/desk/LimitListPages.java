package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.calendar.TimeLimitDesk;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.calendar.web.LimitView;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The time limits as they hold today, each a door to its versions. */
@Controller
class LimitListPages {

    private final TimeLimits limits;
    private final TimeLimitDesk desk;
    private final Clock clock;

    LimitListPages(TimeLimits limits, TimeLimitDesk desk, Clock clock) {
        this.limits = limits;
        this.desk = desk;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry timeLimitsAtTheDesk() {
        return NavigationEntry.desk("organization.desk.group", "calendar.rules.title", "/desk/calendar/rules", 615)
                .onlyFor(Role.OPENNESS_OFFICE.authority());
    }

    @GetMapping("/desk/calendar/rules")
    @PreAuthorize("hasRole('OPENNESS_OFFICE')")
    ModelAndView all() {
        return new ModelAndView("foundation/calendar/desk/limits")
                .addObject("head", Head.titled(say("calendar.rules.title")))
                .addObject("limits", LimitView.inForce(limits.all(), desk.changes(), LocalDate.now(clock)));
    }
}
