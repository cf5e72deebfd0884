package org.gongkai.disclosure.requests.marking;

import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is done with a document on the desk. */
@Controller
class MarkingDeeds {

    private final RequestOffice office;
    private final AttachmentDesk desk;
    private final MarkingReading reading;

    MarkingDeeds(RequestOffice office, AttachmentDesk desk, MarkingReading reading) {
        this.office = office;
        this.desk = desk;
        this.reading = reading;
    }

    @PostMapping(MarkingPages.ADDRESS
            + "/{deed:suggestions|words|areas|blocks|unmarking|result|stopping|taking|taking-back|removal}")
    ModelAndView mark(
            @PathVariable long id,
            @PathVariable int place,
            @PathVariable String deed,
            @RequestParam Map<String, String> typed,
            Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var form = new MarkForm(typed);
        try {
            run(deed, file, place, form, actor);
            return new ModelAndView("redirect:/desk/requests/" + id
                    + (deed.equals("removal")
                            ? ""
                            : "/attachments/" + place + "?page=" + form.page() + form.hand() + "#" + form.back(deed)));
        } catch (NotFound none) {
            throw none;
        } catch (Refused refused) {
            return MarkingFrame.page(
                    reading, actor, file, place, form.page(), Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    private void run(String deed, RequestFile file, int place, MarkForm form, Actor actor) {
        switch (deed) {
            case "suggestions" -> {
                if (form.rest()) desk.removeRest(actor, file, place);
                else desk.decide(actor, file, place, form.decisions());
            }
            case "words" -> desk.removeWord(actor, file, place, form.word(), form.ground());
            case "areas" -> desk.paint(actor, file, place, form.leaf(), form.share(), form.everywhere(), form.ground());
            case "blocks" -> desk.removeBlock(actor, file, place, form.leaf(), form.ground());
            case "unmarking" -> desk.unmark(actor, file, place, form.mark());
            case "result" -> desk.make(actor, file, place);
            case "stopping" -> desk.stop(actor, file, place);
            case "taking" -> desk.take(actor, file, place);
            case "taking-back" -> desk.takeBack(actor, file, place);
            default -> desk.remove(actor, file, place);
        }
    }
}
