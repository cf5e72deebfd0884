package org.gongkai.disclosure.requests.phrases;

import static org.gongkai.disclosure.requests.phrases.PhraseReading.LIST;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gongkai.disclosure.requests.steps.Words;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Wording phrases, taking them out of use and up again. */
@Controller
class PhraseDeeds {

    private final PhraseDesk desk;
    private final PhraseReading reading;

    PhraseDeeds(PhraseDesk desk, PhraseReading reading) {
        this.desk = desk;
        this.reading = reading;
    }

    @PostMapping(LIST)
    ModelAndView add(@RequestParam Map<String, String> typed, Actor actor) {
        return done(
                () -> LIST + "/" + desk.add(actor, PhraseForm.of(new Words(typed))),
                refused -> reading.blank(actor, typed, Faults.of(refused)));
    }

    @PostMapping(PhrasePages.ONE + "/{deed:versions|retirement|return}")
    ModelAndView change(
            @PathVariable long id, @PathVariable String deed, @RequestParam Map<String, String> typed, Actor actor) {
        return done(
                () -> {
                    desk.change(actor, id, deed, new Words(typed));
                    return LIST + "/" + id;
                },
                refused -> reading.one(actor, id, deed.equals("versions") ? typed : Map.of(), Faults.of(refused)));
    }

    private static ModelAndView done(Supplier<String> deed, Function<Refused, PhraseView> again) {
        try {
            return new ModelAndView("redirect:" + deed.get());
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            return PhrasePages.page(again.apply(refused), HttpStatus.valueOf(refused.status()));
        }
    }
}
