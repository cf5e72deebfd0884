package org.gongkai.foundation.identity.passkey;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.ActorAuthentication;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.door.Admission;
import org.gongkai.foundation.identity.door.SecondStep;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A passkey shown at the door, instead of the password or after it. */
@Controller
@RequestMapping("/sign-in/passkey")
class PasskeyDoor {

    private static final String OPTIONS = "identity.passkey.request";

    private final Passkeys passkeys;
    private final SecondStep step;
    private final Staff staff;
    private final Admission admission;
    private final AccessLedger ledger;

    PasskeyDoor(Passkeys passkeys, SecondStep step, Staff staff, Admission admission, AccessLedger ledger) {
        this.passkeys = passkeys;
        this.step = step;
        this.staff = staff;
        this.admission = admission;
        this.ledger = ledger;
    }

    @PostMapping(value = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpServletRequest request) {
        var waiting = step.person(request)
                .flatMap(staff::actor)
                .map(ActorAuthentication::new)
                .orElse(null);
        var options = passkeys.toShow(origin(), waiting);
        request.getSession().setAttribute(OPTIONS, options);
        return PasskeyJson.of(options);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> show(@RequestBody String shown, HttpServletRequest request, HttpServletResponse response) {
        var options = asked(request.getSession());
        var waiting = step.person(request);
        var owner = passkeys.shown(origin(), options, PasskeyJson.shown(shown))
                .filter(person -> waiting.isEmpty() || waiting.get().equals(person))
                .orElseThrow(() -> refused(request));
        var where = admission.admit(owner, "PASSKEY", request, response).orElseThrow(() -> refused(request));
        return Map.of("location", where);
    }

    private PublicKeyCredentialRequestOptions asked(HttpSession session) {
        var options = session.getAttribute(OPTIONS);
        session.removeAttribute(OPTIONS);
        if (options instanceof PublicKeyCredentialRequestOptions asked) {
            return asked;
        }
        throw new Refused(say("identity.passkey.refused"));
    }

    private Refused refused(HttpServletRequest request) {
        ledger.note("-", "SIGN_IN_REFUSED", "-", "PASSKEY", NetworkAddress.of(request.getRemoteAddr()));
        return new Refused(say("identity.passkey.refused"), HttpStatus.UNAUTHORIZED, null);
    }

    private String origin() {
        return passkeys.origin(
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }
}
