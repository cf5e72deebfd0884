package org.gongkai.disclosure.requests.marking;

import java.io.IOException;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** A document that could not be read: another in its place, or once more. */
@Controller
class UnreadPages {

    private final RequestOffice office;
    private final AttachmentDesk desk;
    private final MarkingReading reading;

    UnreadPages(RequestOffice office, AttachmentDesk desk, MarkingReading reading) {
        this.office = office;
        this.desk = desk;
        this.reading = reading;
    }

    private interface Deed {
        void with(RequestFile request) throws IOException;
    }

    @PostMapping(MarkingPages.ADDRESS + "/replacement")
    ModelAndView replace(@PathVariable long id, @PathVariable int place, @RequestParam MultipartFile file, Actor actor)
            throws IOException {
        return run(
                id,
                place,
                actor,
                request -> desk.replace(actor, request, place, file.getBytes(), AttachmentPages.name(file)));
    }

    @PostMapping(MarkingPages.ADDRESS + "/rereading")
    ModelAndView readAgain(@PathVariable long id, @PathVariable int place, Actor actor) throws IOException {
        return run(id, place, actor, request -> desk.readAgain(actor, request, place));
    }

    private ModelAndView run(long id, int place, Actor actor, Deed deed) throws IOException {
        var request = office.find(actor, new RequestId(id));
        try {
            deed.with(request);
            return new ModelAndView("redirect:/desk/requests/" + id + "/attachments/" + place);
        } catch (NotFound none) {
            throw none;
        } catch (Refused refused) {
            return MarkingFrame.page(
                    reading, actor, request, place, 1, Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }
}
