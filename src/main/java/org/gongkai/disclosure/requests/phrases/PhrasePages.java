package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.disclosure.requests.phrases.PhraseReading.LIST;
import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Phrases on the desk: all, one with its wordings, the form of a new one. */
@Controller
class PhrasePages {

    static final String ONE = LIST + "/{id:\\d{1,18}}";

    private final PhraseReading reading;

    PhrasePages(PhraseReading reading) {
        this.reading = reading;
    }

    @GetMapping(LIST)
    ModelAndView all(Actor actor) {
        return new ModelAndView("disclosure/requests/phrases/phrases")
                .addObject(
                        "head",
                        Head.titled(say("requests.phrase.title")).under(say("requests.desk.title"), "/desk/requests"))
                .addObject("groups", reading.groups(actor));
    }

    @GetMapping(LIST + "/new")
    ModelAndView begin(@RequestParam Map<String, String> asked, Actor actor) {
        return page(reading.blank(actor, asked, Faults.none()), HttpStatus.OK);
    }

    @GetMapping(ONE)
    ModelAndView show(@PathVariable long id, Actor actor) {
        return page(reading.one(actor, id, Map.of(), Faults.none()), HttpStatus.OK);
    }

    static ModelAndView page(PhraseView view, HttpStatus status) {
        var title = view.isNew() ? say("requests.phrase.new") : say("requests.phrase.one");
        return new ModelAndView("disclosure/requests/phrases/phrase", status)
                .addObject(
                        "head",
                        Head.titled(title)
                                .under(say("requests.desk.title"), "/desk/requests")
                                .under(say("requests.phrase.title"), LIST))
                .addObject("view", view);
    }
}
