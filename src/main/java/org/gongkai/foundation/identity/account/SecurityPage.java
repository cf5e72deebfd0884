package org.gongkai.foundation.identity.account;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.function.Supplier;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.factor.OwnPasskeys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one's own second factors, to which every act comes back. */
@Component
class SecurityPage {

    private final Factors factors;
    private final OwnPasskeys passkeys;
    private final Sessions sessions;

    SecurityPage(Factors factors, OwnPasskeys passkeys, Sessions sessions) {
        this.sessions = sessions;
        this.factors = factors;
        this.passkeys = passkeys;
    }

    ModelAndView show(Actor actor, Faults faults) {
        return new ModelAndView("foundation/identity/account/security")
                .addObject("head", head("identity.security.title"))
                .addObject("security", SecurityView.of(actor, factors, passkeys))
                .addObject("faults", faults);
    }

    /** Does it, or shows on this page why not. */
    ModelAndView orBack(Actor actor, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            var page = show(actor, Faults.of(refused));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    /** Signs out everywhere else once a way in has changed: who came in by the old one does not stay. */
    void endOthers(Actor actor, HttpSession here) {
        sessions.endOthers(actor.login(), here.getId());
    }

    /** The one page that shows recovery codes; they are kept nowhere. */
    static ModelAndView codes(List<String> codes) {
        return new ModelAndView("foundation/identity/account/recovery")
                .addObject("head", head("identity.recovery.title"))
                .addObject("codes", codes);
    }

    static Head head(String key) {
        return Head.titled(say(key)).under(say("identity.me.title"), "/desk/me");
    }
}
