package org.gongkai.foundation.calendar.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.calendar.TimeLimitDesk;
import org.gongkai.foundation.calendar.TimeLimits;
import org.gongkai.foundation.calendar.web.LimitView;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One time limit with its versions, where the openness office makes a new one. */
@Controller
@RequestMapping("/desk/calendar/rules")
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class LimitDeskPages {

    private static final String ONE = "/{code:[a-z.-]{1,60}}";

    private final TimeLimits limits;
    private final TimeLimitDesk desk;
    private final Clock clock;

    LimitDeskPages(TimeLimits limits, TimeLimitDesk desk, Clock clock) {
        this.limits = limits;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ModelAndView one(@PathVariable String code) {
        return page(code, null, Faults.none());
    }

    @PostMapping(ONE)
    ModelAndView change(@PathVariable String code, @ModelAttribute LimitForm form, Actor actor) {
        try {
            desk.change(actor, form.version(code), form.reason());
            return new ModelAndView("redirect:/desk/calendar/rules/" + code);
        } catch (Refused refused) {
            return page(code, form, Faults.of(refused));
        }
    }

    @PostMapping(ONE + "/taking-back")
    String takeBack(@PathVariable String code, @RequestParam(defaultValue = "") String because, Actor actor) {
        desk.takeBack(actor, code, because);
        return "redirect:/desk/calendar/rules/" + code;
    }

    private ModelAndView page(String code, @Nullable LimitForm form, Faults faults) {
        var versions = limits.known(code);
        if (versions.isEmpty()) {
            throw new NotFound(say("calendar.refused.limit.unknown", code));
        }
        return new ModelAndView(
                        "foundation/calendar/desk/limit",
                        faults.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("head", Head.titled(versions.getFirst().label()))
                .addObject("code", code)
                .addObject("limits", LimitView.versions(versions, desk.changes(), LocalDate.now(clock)))
                .addObject("choices", LimitChoices.all())
                .addObject("form", form == null ? LimitForm.of(versions.getLast()) : form)
                .addObject("faults", faults);
    }
}
