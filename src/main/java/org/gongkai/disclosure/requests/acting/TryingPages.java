package org.gongkai.disclosure.requests.acting;

import java.util.Map;
import org.gongkai.disclosure.requests.RequestId;
import org.gongkai.disclosure.requests.office.RequestOffice;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form of an act with a phrase set in, or with the letters it would make; nothing happens yet. */
@Controller
class TryingPages {

    private final RequestOffice office;
    private final ActReading reading;

    TryingPages(RequestOffice office, ActReading reading) {
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

    @PostMapping("/desk/requests/{id:\\d{1,18}}/acts/{word:[a-z-]+}/preview")
    @PersonalPage
    ModelAndView preview(
            @PathVariable long id, @PathVariable String word, @RequestParam Map<String, String> typed, Actor actor) {
        var file = office.find(actor, new RequestId(id));
        var edge = office.offered(actor, file, word);
        try {
            return ActPages.page(file, reading.previewed(actor, file, edge, typed), HttpStatus.OK);
        } catch (Refused refused) {
            var view = reading.again(file, edge, typed, Faults.of(refused));
            return ActPages.page(file, view, HttpStatus.valueOf(refused.status()));
        }
    }
}
