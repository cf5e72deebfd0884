package org.gongkai.disclosure.publishing.wording;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of the office at the desk. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class WordPages {

    static final String ADDRESS = "/desk/words";

    private final WordOffice office;
    private final WordReading reading;

    WordPages(WordOffice office, WordReading reading) {
        this.office = office;
        this.reading = reading;
    }

    @Bean
    static NavigationEntry wordsAtDesk() {
        return NavigationEntry.desk("publishing.navigation.group", "publishing.wording.title", ADDRESS, 45)
                .onlyFor("ROLE_OPENNESS_OFFICE");
    }

    @GetMapping(ADDRESS)
    ModelAndView list(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page) {
        return reading.page(reading.list(kind, words, page), WordForm.empty(), Faults.none());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(@ModelAttribute WordForm form, Actor actor, RedirectAttributes next) {
        try {
            var word = form.word();
            office.add(word, actor);
            return done(next, say("publishing.wording.added", word.said()));
        } catch (Refused refused) {
            return reading.refused(refused, form);
        }
    }

    @PostMapping(ADDRESS + "/{id}/removal")
    ModelAndView remove(@PathVariable long id, Actor actor, RedirectAttributes next) {
        return done(
                next, say("publishing.wording.removed", office.remove(id, actor).said()));
    }

    static ModelAndView done(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:" + ADDRESS);
    }
}
