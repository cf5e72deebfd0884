package org.gongkai.disclosure.requests.sighting;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One proof on the desk; each look at it is noted. */
@Controller
@PersonalPage
class ProofPages {

    private final RequestOffice office;
    private final ProofDesk proofs;

    ProofPages(RequestOffice office, ProofDesk proofs) {
        this.office = office;
        this.proofs = proofs;
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/proofs/{place:\\d{1,4}}")
    ModelAndView show(@PathVariable long id, @PathVariable int place, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var proof = proofs.find(file.id(), place);
        return new ModelAndView("disclosure/requests/sighting/proof")
                .addObject(
                        "head",
                        head(file, say("requests.proof.named", proof.kind().label(), proof.place())))
                .addObject("address", ProofLines.address(proof))
                .addObject("pages", proof.pages())
                .addObject("by", proof.by())
                .addObject("kind", proof.kind().label());
    }

    @GetMapping("/desk/requests/{id:\\d{1,18}}/proofs/{place:\\d{1,4}}/pages/{page:\\d{1,4}}")
    ResponseEntity<byte[]> picture(
            @PathVariable long id, @PathVariable int place, @PathVariable int page, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(proofs.page(proofs.find(file.id(), place), page));
    }

    static Head head(RequestFile file, String title) {
        return Head.titled(title)
                .under(say("requests.desk.title"), "/desk/requests")
                .under(file.number().toString(), "/desk/requests/" + file.id());
    }
}
