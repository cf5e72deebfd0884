package org.gongkai.disclosure.requests.applying;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.disclosure.requests.asking.ApplyForm;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.proofs.ProofForm;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for information, one question a step. */
@Controller
class ApplyPages {

    private final ApplyReading reading;
    private final PublicAlready already;
    private final Reception reception;
    private final Sending sending;

    ApplyPages(ApplyReading reading, PublicAlready already, Reception reception, Sending sending) {
        this.reading = reading;
        this.already = already;
        this.reception = reception;
        this.sending = sending;
    }

    /** Nothing personal is taken from an address; a page may hand over what is wanted, and whom to ask. */
    @GetMapping("/requests/new")
    ModelAndView begin(@RequestParam(defaultValue = "") String wanted, @RequestParam(defaultValue = "") String body) {
        return reading.page(ApplyForm.about(wanted, body), ApplyReading.first());
    }

    @PostMapping("/requests/new")
    ModelAndView answer(@ModelAttribute ApplyForm form, @ModelAttribute ProofForm brought, HttpServletRequest request) {
        var turn = reading.turn(form);
        if (!turn.done()) {
            return reading.page(form, turn);
        }
        try {
            var receipt = sending.send(form, brought, request.getRemoteAddr());
            return new ModelAndView("disclosure/requests/applying/receipt")
                    .addObject("head", ApplyReading.head(say("requests.receipt.title")))
                    .addObject("number", receipt.file().number().toString())
                    .addObject("code", receipt.code().grouped())
                    .addObject("body", reception.body(form))
                    .addObject("proofs", sending.brought(receipt))
                    .addObject("view", reading.view(form, turn));
        } catch (Refused refused) {
            return reading.page(form, turn.refused(refused));
        }
    }

    /** What is public already, as a piece of page for the script that looks while somebody types. */
    @GetMapping("/requests/already")
    ModelAndView already(@RequestParam(defaultValue = "") String q) {
        return new ModelAndView("disclosure/requests/applying/found").addObject("found", already.find(q.strip()));
    }
}
