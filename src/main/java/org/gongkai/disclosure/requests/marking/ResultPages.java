package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.attaching.Attachment;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What may be given of a document, before it is: as a file, and as anybody will see it. */
@Controller
@PersonalPage
class ResultPages {

    private static final String ADDRESS = MarkingPages.ADDRESS + "/result";

    private final RequestOffice office;
    private final AttachmentDesk desk;
    private final Vault vault;
    private final MarkingReading reading;

    ResultPages(RequestOffice office, AttachmentDesk desk, Vault vault, MarkingReading reading) {
        this.office = office;
        this.desk = desk;
        this.vault = vault;
        this.reading = reading;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> result(@PathVariable long id, @PathVariable int place, Actor actor) {
        var attachment = find(id, place, actor);
        return Handing.over(attachment, vault.result(attachment));
    }

    @GetMapping(ADDRESS + "/pages/{page:\\d{1,4}}")
    ResponseEntity<byte[]> picture(
            @PathVariable long id, @PathVariable int place, @PathVariable int page, Actor actor) {
        return Handing.picture(vault.resultPage(find(id, place, actor), page));
    }

    @GetMapping(ADDRESS + "/preview")
    ModelAndView preview(
            @PathVariable long id, @PathVariable int place, @RequestParam(defaultValue = "1") int page, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        return new ModelAndView("disclosure/requests/marking/preview")
                .addObject("head", MarkingFrame.head(file, say("requests.attachment.preview", place)))
                .addObject("view", reading.preview(actor, file, place, page));
    }

    private Attachment find(long id, int place, Actor actor) {
        return desk.find(office.find(actor, new RequestId(id)), place);
    }
}
