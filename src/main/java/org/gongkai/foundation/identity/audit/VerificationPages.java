package org.gongkai.foundation.identity.audit;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.record.AccessAudit;
import org.gongkai.foundation.identity.record.Verdict;
import org.gongkai.foundation.identity.web.Moments;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Verifying that nobody changed the record of access. */
@Controller
@PreAuthorize("hasRole('AUDIT_ADMINISTRATOR')")
class VerificationPages {

    private final AccessAudit audit;
    private final AccessLedger ledger;

    VerificationPages(AccessAudit audit, AccessLedger ledger) {
        this.audit = audit;
        this.ledger = ledger;
    }

    @GetMapping("/desk/access/verification")
    String again() {
        return "redirect:/desk/access";
    }

    @PostMapping("/desk/access/verification")
    String verify(Actor actor, Model model) {
        var verdict = audit.verify();
        ledger.note(actor, "VERIFIED", "identity_access_record", said(verdict));
        model.addAttribute(
                "head", Head.titled(say("identity.verify.title")).under(say("identity.access.title"), "/desk/access"));
        model.addAttribute("verdict", verdict);
        model.addAttribute("at", Moments.second(verdict.at()));
        return "foundation/identity/audit/verification";
    }

    static String said(Verdict verdict) {
        var flaw = verdict.flaw();
        return flaw == null ? "" : flaw.why() + " " + flaw.number();
    }
}
