package org.gongkai.foundation.identity.door;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.register.WrongPasswords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second step once more, before an administrator changes something. */
@Controller
@RequestMapping("/desk/confirmation")
class ConfirmationPages {

    private final Factors factors;
    private final WrongPasswords wrong;
    private final Clock clock;

    ConfirmationPages(Factors factors, WrongPasswords wrong, Clock clock) {
        this.factors = factors;
        this.wrong = wrong;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor actor) {
        return page(actor, Faults.none());
    }

    @PostMapping
    ModelAndView show(@RequestParam(defaultValue = "") String code, Actor actor, HttpSession session) {
        boolean open = wrong.lockedUntil(actor.login()).isEmpty();
        if (open && (factors.takes(actor.person(), code) || factors.recovers(actor.person(), code))) {
            FreshStep.shown(session, clock.instant());
            return new ModelAndView("redirect:" + FreshStep.back(session));
        }
        wrong.count(actor.login());
        var page = page(actor, Faults.none().and("code", say("identity.second.wrong")));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Actor actor, Faults faults) {
        return new ModelAndView("foundation/identity/door/confirmation")
                .addObject("head", Head.titled(say("identity.confirmation.title")))
                .addObject("codes", factors.hasCodes(actor.person()))
                .addObject("faults", faults);
    }
}
