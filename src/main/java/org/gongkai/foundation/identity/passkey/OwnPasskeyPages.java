package org.gongkai.foundation.identity.passkey;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpSession;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Sessions;
import org.gongkai.foundation.identity.factor.Factors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** My passkeys: made by the script of the page, removed by a form. */
@Controller
@RequestMapping("/desk/me/security/passkeys")
class OwnPasskeyPages {

    private static final String OPTIONS = "identity.passkey.creation";

    private final Passkeys passkeys;
    private final Factors factors;
    private final Sessions sessions;

    OwnPasskeyPages(Passkeys passkeys, Factors factors, Sessions sessions) {
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.factors = factors;
    }

    @PostMapping(value = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(Actor actor, HttpSession session) {
        var options = passkeys.toMake(actor, origin());
        session.setAttribute(OPTIONS, options);
        return PasskeyJson.of(options);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestBody String made, @RequestParam String name, Actor actor, HttpSession session) {
        var options = session.getAttribute(OPTIONS);
        session.removeAttribute(OPTIONS);
        if (!(options instanceof PublicKeyCredentialCreationOptions asked)) {
            throw new Refused(say("identity.passkey.refused"));
        }
        passkeys.keep(actor, origin(), asked, PasskeyJson.made(made), name);
        sessions.endOthers(actor.login(), session.getId());
    }

    @PostMapping("/{id:\\d+}/removal")
    String remove(@PathVariable long id, Actor actor, HttpSession session) {
        factors.removePasskey(actor, id);
        sessions.endOthers(actor.login(), session.getId());
        return "redirect:/desk/me/security";
    }

    private String origin() {
        return passkeys.origin(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }
}
