package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Set;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Keyring;
import org.gongkai.foundation.identity.Scope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My API tokens. */
@Controller
@RequestMapping("/desk/me/tokens")
class TokenPages {

    private static final String USUAL_DAYS = "90";

    private final Keyring keyring;

    TokenPages(Keyring keyring) {
        this.keyring = keyring;
    }

    @GetMapping
    ModelAndView all(Actor actor) {
        return page(actor, "", Faults.none());
    }

    /** Answers with the page itself, not a redirect: the secret is shown once and kept nowhere. */
    @PostMapping
    ModelAndView issue(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") Set<Scope> scopes,
            @RequestParam(defaultValue = USUAL_DAYS) int days,
            Actor actor) {
        try {
            return page(actor, keyring.issue(actor, label, scopes, days), Faults.none());
        } catch (Refused refused) {
            var page = page(actor, "", Faults.of(refused));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, Actor actor) {
        keyring.revoke(actor, id);
        return "redirect:/desk/me/tokens";
    }

    private ModelAndView page(Actor actor, String secret, Faults faults) {
        var page = new ModelAndView("foundation/identity/web/tokens");
        page.addObject("head", Head.titled(say("identity.tokens.title")).under(say("identity.me.title"), "/desk/me"));
        page.addObject("tokens", keyring.of(actor).stream().map(TokenView::of).toList());
        page.addObject("offered", keyring.offered(actor));
        page.addObject("secret", secret);
        page.addObject("faults", faults);
        return page;
    }
}
