package org.gongkai.disclosure.requests.sighting;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.proofs.ProofForm;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Bringing what came on paper to a request that is registered already. */
@Controller
class BringingPages {

    private final RequestOffice office;
    private final Reception reception;

    BringingPages(RequestOffice office, Reception reception) {
        this.office = office;
        this.reception = reception;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/proofs")
    ModelAndView ask(@PathVariable long id, Actor actor) {
        return page(office.find(actor, new RequestId(id)), Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/requests/{id:\\d{1,18}}/proofs")
    ModelAndView bring(@PathVariable long id, @ModelAttribute ProofForm brought, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        try {
            reception.bring(actor, file, brought.ofStaff());
            return new ModelAndView("redirect:/desk/requests/" + id + "#proofs");
        } catch (Refused refused) {
            return page(file, Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    private static ModelAndView page(RequestFile file, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/sighting/bring", status)
                .addObject("head", ProofPages.head(file, say("requests.proof.bring")))
                .addObject("id", file.id().toString())
                .addObject("faults", faults);
    }
}
