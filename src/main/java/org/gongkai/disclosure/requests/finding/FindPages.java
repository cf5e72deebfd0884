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

/** Finding requests by their applicant or by a number. What is looked for is sent in the body: no name comes into an address or a log of addresses. */
@Controller
class FindPages {

    private static final String PAGE = "/desk/requests/search";

    private static final String NUMBER = "NUMBER";

    private final ApplicantSearch search;
    private final NumberSearch numbers;

    FindPages(ApplicantSearch search, NumberSearch numbers) {
        this.search = search;
        this.numbers = numbers;
    }

    @GetMapping(PAGE)
    ModelAndView ask(Actor actor) {
        search.mustWork(actor);
        return page(Traces.By.NAME.name(), "", null, Faults.none(), HttpStatus.OK);
    }

    @PostMapping(PAGE)
    @PersonalPage
    ModelAndView find(
            @RequestParam(defaultValue = "NAME") String by,
            @RequestParam(defaultValue = "") String words,
            Actor actor) {
        try {
            return page(by, words, found(actor, by, words), Faults.none(), HttpStatus.OK);
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            return page(by, words, null, Faults.of(refused), HttpStatus.valueOf(refused.status()));
        }
    }

    private List<Line> found(Actor actor, String by, String words) {
        if (by.equals(NUMBER)) return numbers.find(actor, words);
        var way = by.equals(Traces.By.PHONE.name()) ? Traces.By.PHONE : Traces.By.NAME;
        return search.find(actor, way, words);
    }

    private static ModelAndView page(
            String by, String words, @Nullable List<Line> found, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/requests/finding/find", status)
                .addObject(
                        "head",
                        Head.titled(say("requests.find.title")).under(say("requests.desk.title"), "/desk/requests"))
                .addObject("by", by)
                .addObject("words", words)
                .addObject("found", found)
                .addObject("faults", faults);
    }
}
