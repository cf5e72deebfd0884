package org.gongkai.disclosure.requests.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.disclosure.requests.proofs.ProofForm;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Writing down what was said, handed in, or sent by post, fax or e-mail. */
@Controller
class RegisterPages {

    private final Reception reception;
    private final RegisterReading reading;
    private final ProofDesk proofs;

    RegisterPages(Reception reception, RegisterReading reading, ProofDesk proofs) {
        this.reception = reception;
        this.reading = reading;
        this.proofs = proofs;
    }

    @GetMapping("/desk/requests/new")
    ModelAndView ask(Actor actor) {
        return reading.page(ApplyForm.about("", ""), reading.beginning(), Faults.none(), actor);
    }

    @PostMapping("/desk/requests/new")
    ModelAndView register(
            @ModelAttribute ApplyForm form,
            @ModelAttribute RegisterForm way,
            @ModelAttribute ProofForm brought,
            Actor actor) {
        var faults =
                new Faults(java.util.stream.Stream.of(form.wantedFaults(), form.whoFaults(true), form.routeFaults())
                        .flatMap(some -> some.all().stream())
                        .toList());
        if (!faults.isEmpty()) {
            return reading.page(form, way, faults, actor);
        }
        try {
            var receipt = reception.register(
                    actor, form, way.arrival(), ApplyForm.plain(way.evidence()), proofs.read(brought.ofStaff()));
            return new ModelAndView("disclosure/requests/desk/registered")
                    .addObject("head", RegisterReading.head(say("requests.desk.registered")))
                    .addObject("id", receipt.file().id().toString())
                    .addObject("number", receipt.file().number().toString())
                    .addObject("code", receipt.code().grouped());
        } catch (Refused refused) {
            return reading.page(form, way, Faults.of(refused), actor);
        }
    }
}
