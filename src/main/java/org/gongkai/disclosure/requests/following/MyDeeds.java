package org.gongkai.disclosure.requests.following;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.Reception;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.disclosure.requests.proofs.ProofDesk;
import org.gongkai.disclosure.requests.proofs.ProofForm;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an applicant does with their own request. */
@Controller
class MyDeeds {

    private final OpenedRequest opened;
    private final MyReading reading;
    private final RequestOffice office;
    private final Reception reception;
    private final ProofDesk proofs;

    MyDeeds(OpenedRequest opened, MyReading reading, RequestOffice office, Reception reception, ProofDesk proofs) {
        this.opened = opened;
        this.reading = reading;
        this.office = office;
        this.reception = reception;
        this.proofs = proofs;
    }

    /** Correcting, giving reasons, withdrawing: what the life lets an applicant do. */
    @PostMapping("/requests/mine/{word:correct|give-reasons|withdraw}")
    ModelAndView act(
            @PathVariable String word,
            @RequestParam Map<String, String> typed,
            @ModelAttribute ProofForm brought,
            HttpServletRequest request) {
        var file = opened.of(request).orElse(null);
        if (file == null) return MyFrame.door();
        try {
            office.actAsApplicant(
                    file,
                    Act.named(word).orElseThrow(NotFound::new),
                    new Words(typed).without("on"),
                    proofs.read(brought.ofApplicant(), request.getRemoteAddr()));
            return new ModelAndView("redirect:/requests/mine");
        } catch (Refused refused) {
            return MyFrame.page(reading.view(file, Faults.of(refused)));
        }
    }

    @PostMapping("/requests/mine/rating")
    ModelAndView rate(@RequestParam(defaultValue = "") String stars, HttpServletRequest request) {
        opened.of(request)
                .filter(_ -> stars.matches("[1-5]"))
                .ifPresent(f -> reception.rate(f, Integer.parseInt(stars)));
        return new ModelAndView("redirect:/requests/mine");
    }

    @PostMapping("/requests/mine/leaving")
    String leave(HttpServletRequest request) {
        opened.close(request);
        return "redirect:/requests/status";
    }
}
