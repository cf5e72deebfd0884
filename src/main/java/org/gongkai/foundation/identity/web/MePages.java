package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpSession;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** My own account. */
@Controller
@RequestMapping("/desk/me")
class MePages {

    private final Sessions sessions;
    private final AccessLedger ledger;
    private final UnitDirectory units;

    MePages(Sessions sessions, AccessLedger ledger, UnitDirectory units) {
        this.sessions = sessions;
        this.ledger = ledger;
        this.units = units;
    }

    @GetMapping
    String me(Actor actor, HttpSession session, Model model) {
        model.addAttribute("head", Head.titled(say("identity.me.title")));
        var here = Sessions.handle(session.getId());
        model.addAttribute("me", MeView.of(actor, sessions.of(actor.login()), here, units));
        return "foundation/identity/web/me";
    }

    @PostMapping("/sessions/{handle}/ending")
    String end(@PathVariable String handle, Actor actor) {
        sessions.end(actor.login(), handle);
        ledger.note(actor, "SIGNED_OUT_ELSEWHERE", actor.login(), "");
        return "redirect:/desk/me";
    }

    @PostMapping("/sessions/ending")
    String endAll(Actor actor, HttpSession session) {
        sessions.endAll(actor.login());
        ledger.note(actor, "SIGNED_OUT_EVERYWHERE", actor.login(), "");
        session.invalidate();
        return "redirect:/sign-in";
    }
}
