package org.gongkai.disclosure.requests.finding;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.requests.ledger.Traces;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Line;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding requests by their applicant. What is looked for is sent in the body: no name comes into an address or a log of addresses. */
@Controller
class FindPages {

    private static final String PAGE = "/desk/requests/search";

    private final ApplicantSearch search;

    FindPages(ApplicantSearch search) {
        this.search = search;
    }

    @GetMapping(PAGE)
    ModelAndView ask(Actor actor) {
        search.mustWork(actor);
        return page(Traces.By.NAME, "", null, Faults.none(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @PersonalPage
    ModelAndView find(
            @RequestParam(defaultValue = "NAME") Traces.By by,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        try {
            return page(by, words, search.find(actor, by, words), Faults.none(), HttpStatus.OK);
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            return page(by, words, null, Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    private static ModelAndView page(
            Traces.By by, String words, @Nullable List<Line> found, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/finding/find", status)
                .addObject(
                        "head",
                        Head.titled(say("requests.find.title")).under(say("requests.desk.title"), "/desk/requests"))
                .addObject("by", by.name())
                .addObject("words", words)
                .addObject("found", found)
                .addObject("faults", faults);
    }
}
