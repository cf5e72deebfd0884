package org.gongkai.foundation.identity.door;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.register.WrongPasswords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who one is, shown once more before something that matters: the second step, or the password of who has none. */
@Controller
@RequestMapping("/desk/confirmation")
class ConfirmationPages {

    private final Factors factors;
    private final OwnPassword passwords;
    private final WrongPasswords wrong;
    private final AccessLedger ledger;
    private final Clock clock;

    ConfirmationPages(Factors factors, OwnPassword passwords, WrongPasswords wrong, AccessLedger ledger, Clock clock) {
        this.factors = factors;
        this.passwords = passwords;
        this.wrong = wrong;
        this.ledger = ledger;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Actor actor) {
        return page(actor, Faults.none());
    }

    @PostMapping
    ModelAndView show(@RequestParam(defaultValue = "") String code, Actor actor, HttpServletRequest request) {
        boolean open = wrong.lockedUntil(actor.login()).isEmpty();
        if (open && holds(actor, code)) {
            request.changeSessionId();
            FreshStep.shown(request.getSession(), clock.instant());
            return new ModelAndView("redirect:" + FreshStep.back(request.getSession()));
        }
        wrong.count(actor.login());
        ledger.note(actor, "SECOND_STEP_REFUSED", actor.login(), "");
        var why = factors.has(actor.person()) ? "identity.second.wrong" : "identity.password.wrong";
        var page = page(actor, Faults.none().and("code", say(why)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private boolean holds(Actor actor, String shown) {
        return factors.has(actor.person())
                ? factors.takes(actor.person(), shown) || factors.recovers(actor.person(), shown)
                : passwords.isOwn(actor, shown);
    }

    private ModelAndView page(Actor actor, Faults faults) {
        return new ModelAndView("foundation/identity/door/confirmation")
                .addObject("head", Head.titled(say("identity.confirmation.title")))
                .addObject("password", !factors.has(actor.person()))
                .addObject("codes", factors.hasCodes(actor.person()))
                .addObject("faults", faults);
    }
}
