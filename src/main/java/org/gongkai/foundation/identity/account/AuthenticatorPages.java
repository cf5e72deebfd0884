package org.gongkai.foundation.identity.account;

import jakarta.servlet.http.HttpSession;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.factor.QrCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My authenticator and my recovery codes. */
@Controller
@RequestMapping("/desk/me/security")
class AuthenticatorPages {

    private final Factors factors;
    private final SecurityPage page;

    AuthenticatorPages(Factors factors, SecurityPage page) {
        this.factors = factors;
        this.page = page;
    }

    @GetMapping("/authenticator")
    ModelAndView offer(Actor actor) {
        return page.orBack(actor, () -> enrolment(actor, Faults.none()));
    }

    @PostMapping("/authenticator")
    ModelAndView confirm(@RequestParam(defaultValue = "") String code, Actor actor, HttpSession session) {
        try {
            var codes = factors.confirm(actor, code);
            page.endOthers(actor, session);
            return SecurityPage.codes(codes);
        } catch (Refused refused) {
            var again = page.orBack(actor, () -> enrolment(actor, Faults.of(refused)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @PostMapping("/authenticator/removal")
    ModelAndView remove(Actor actor, HttpSession session) {
        return page.orBack(actor, () -> {
            factors.removeCodes(actor);
            page.endOthers(actor, session);
            return new ModelAndView("redirect:/desk/me/security");
        });
    }

    @PostMapping("/recovery-codes")
    ModelAndView renew(Actor actor) {
        return page.orBack(actor, () -> SecurityPage.codes(factors.renewRecoveryCodes(actor)));
    }

    private ModelAndView enrolment(Actor actor, Faults faults) {
        var secret = factors.offered(actor);
        return new ModelAndView("foundation/identity/account/authenticator")
                .addObject("head", SecurityPage.head("identity.totp.title"))
                .addObject("secret", secret.replaceAll("(.{4})(?=.)", "$1 "))
                .addObject("square", QrCode.of(factors.address(actor, secret)))
                .addObject("faults", faults);
    }
}
