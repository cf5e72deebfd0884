package org.gongkai.disclosure.requests.acting;

import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of an act with a phrase set into what was typed, for browsers without script; nothing happens yet. */
@Controller
class PhrasedPages {

    private final RequestOffice office;
    private final ActReading reading;

    PhrasedPages(RequestOffice office, ActReading reading) {
        this.office = office;
        this.reading = reading;
    }

    @PostMapping("/desk/requests/{id:\\d{1,18}}/acts/{word:[a-z-]+}/phrase")
    @PersonalPage
    ModelAndView setIn(
            @PathVariable long id, @PathVariable String word, @RequestParam Map<String, String> typed, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var view = reading.setIn(file, office.offered(actor, file, word), typed);
        return ActPages.page(file, view, HttpStatus.OK);
    }
}
