package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpSession;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** My own password. */
@Controller
@RequestMapping("/desk/me/password")
class PasswordPages {

    private final OwnPassword passwords;
    private final Sessions sessions;

    PasswordPages(OwnPassword passwords, Sessions sessions) {
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView ask(Actor actor) {
        return page(actor, Faults.none());
    }

    @PostMapping
    ModelAndView change(PasswordForm form, Actor actor, HttpSession session) {
        try {
            passwords.change(actor, form.current(), form.password(), form.again());
            sessions.endOthers(actor.login(), session.getId());
            return new ModelAndView("redirect:/desk/me");
        } catch (Refused refused) {
            var page = page(actor, Faults.of(refused));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(Actor actor, Faults faults) {
        var page = new ModelAndView("foundation/identity/web/password");
        page.addObject("head", Head.titled(say("identity.password.title")).under(say("identity.me.title"), "/desk/me"));
        page.addObject("faults", faults);
        page.addObject("reason", passwords.reason(actor));
        return page;
    }
}
