package org.gongkai.disclosure.publishing.wording.web;

import static org.gongkai.foundation.design.Speech.say;

import java.io.IOException;
import org.gongkai.disclosure.publishing.wording.WordOffice;
import org.gongkai.disclosure.publishing.wording.WordSheet;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The words of the office at the desk. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class WordPages {

    private static final String ADDRESS = "/desk/words";

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
        return page(reading.list(kind, words, page), WordForm.empty(), Faults.none());
    }

    @PostMapping(ADDRESS)
    ModelAndView add(@ModelAttribute WordForm form, Actor actor, RedirectAttributes next) {
        try {
            var word = form.word();
            office.add(word, actor);
            return done(next, say("publishing.wording.added", word.said()));
        } catch (Refused refused) {
            return refused(refused, form);
        }
    }

    @PostMapping(ADDRESS + "/{id}/removal")
    ModelAndView remove(@PathVariable long id, Actor actor, RedirectAttributes next) {
        return done(next, say("publishing.wording.removed", office.remove(id, actor).said()));
    }

    @PostMapping(ADDRESS + "/imports")
    ModelAndView enter(@RequestParam MultipartFile file, Actor actor, RedirectAttributes next) throws IOException {
        try {
            var words = WordSheet.read(file.getBytes());
            int added = office.addAll(words, actor);
            return done(next, say("publishing.wording.imported", added, words.size() - added));
        } catch (Refused refused) {
            return refused(refused, WordForm.empty());
        }
    }

    @GetMapping(ADDRESS + ".csv")
    ResponseEntity<byte[]> csv() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"words.csv\"")
                .body(WordSheet.of(office.all()));
    }

    private static ModelAndView done(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView refused(Refused refused, WordForm form) {
        if (refused.field() == null) throw refused;
        var page = page(reading.list("", "", 1), form, Faults.of(refused));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ModelAndView page(WordsView list, WordForm form, Faults faults) {
        return new ModelAndView("disclosure/publishing/wording/web/words")
                .addObject("head", Head.titled(say("publishing.wording.title")))
                .addObject("list", list)
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
