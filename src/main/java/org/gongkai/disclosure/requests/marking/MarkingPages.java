package org.gongkai.disclosure.requests.marking;

import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.attaching.AttachmentDesk;
import org.gongkai.disclosure.requests.attaching.Handing;
import org.gongkai.disclosure.requests.attaching.Vault;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A document on the desk and its pages. The original itself has no address. */
@Controller
@PersonalPage
class MarkingPages {

    static final String ADDRESS = "/desk/requests/{id:\\d{1,18}}/attachments/{place:\\d{1,4}}";

    private final RequestOffice office;
    private final AttachmentDesk desk;
    private final Vault vault;
    private final MarkingReading reading;

    MarkingPages(RequestOffice office, AttachmentDesk desk, Vault vault, MarkingReading reading) {
        this.office = office;
        this.desk = desk;
        this.vault = vault;
        this.reading = reading;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable long id,
            @PathVariable int place,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "0") int turn,
            Actor actor) {
        var file = office.find(actor, new RequestId(id));
        return MarkingFrame.page(reading, actor, file, place, page, Faults.none(), HttpStatus.OK)
                // a browser asks anew only for another address
                .addObject("turn", Math.floorMod(turn + 1, 2));
    }

    @GetMapping(ADDRESS + "/pages/{page:\\d{1,4}}")
    ResponseEntity<byte[]> picture(
            @PathVariable long id, @PathVariable int place, @PathVariable int page, Actor actor) {
        return Handing.picture(vault.page(desk.find(office.find(actor, new RequestId(id)), place), page));
    }
}
