package org.gongkai.foundation.calendar.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.calendar.TimeLimitDesk;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The time limits for everybody: who waits may read by which rule. */
@Controller
class LimitPages {

    private final TimeLimits limits;
    private final TimeLimitDesk desk;
    private final Clock clock;

    LimitPages(TimeLimits limits, TimeLimitDesk desk, Clock clock) {
        this.limits = limits;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/calendar/rules")
    String all(Model model) {
        model.addAttribute("head", head(say("calendar.rules.title")));
        model.addAttribute("limits", LimitView.inForce(limits.all(), desk.changes(), LocalDate.now(clock)));
        model.addAttribute("lead", say("calendar.rules.lead"));
        model.addAttribute("under", "/calendar/rules/");
        return "foundation/calendar/web/limits";
    }

    @GetMapping("/calendar/rules/{code:[a-z.-]{1,60}}")
    String one(@PathVariable String code, Model model) {
        var versions = limits.known(code);
        if (versions.isEmpty()) {
            throw new NotFound(say("calendar.refused.limit.unknown", code));
        }
        model.addAttribute(
                "head", head(versions.getFirst().label()).under(say("calendar.rules.title"), "/calendar/rules"));
        model.addAttribute("limits", LimitView.versions(versions, desk.changes(), LocalDate.now(clock)));
        model.addAttribute("lead", say("calendar.rules.versions.lead"));
        model.addAttribute("under", "");
        return "foundation/calendar/web/limits";
    }

    private static Head head(String title) {
        return Head.titled(title)
                .under(say("calendar.title"), "/calendar")
                .describedAs(say("calendar.rules.lead"))
                .column(say("calendar.title"), say("calendar.columnType"));
    }
}
