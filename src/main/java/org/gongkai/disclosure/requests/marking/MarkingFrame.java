package org.gongkai.disclosure.requests.marking;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What every page about a document stands in (页面框架). */
final class MarkingFrame {

    private MarkingFrame() {}

    /** A document as it stands: to be marked, or still to be read. */
    static ModelAndView page(
            MarkingReading reading,
            Actor actor,
            RequestFile file,
            int place,
            int page,
            Faults faults,
            HttpStatus status) {
        var unread = reading.unread(actor, file, place, faults);
        var view = unread.isPresent()
                ? new ModelAndView("disclosure/requests/marking/unread", status).addObject("view", unread.get())
                : new ModelAndView("disclosure/requests/marking/marking", status)
                        .addObject("view", reading.view(actor, file, place, page, faults));
        return view.addObject("head", head(file, say("requests.attachment.title", place)));
    }

    static Head head(RequestFile file, String title) {
        return Head.titled(title)
                .under(say("requests.desk.title"), "/desk/requests")
                .under(file.number().toString(), "/desk/requests/" + file.id());
    }
}
