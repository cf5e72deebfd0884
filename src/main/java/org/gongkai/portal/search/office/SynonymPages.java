package org.gongkai.portal.search.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.portal.search.wording.SynonymBook;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Synonyms at the desk of the openness office. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
@RequestMapping("/desk/synonyms")
class SynonymPages {

    private final SynonymBook book;

    SynonymPages(SynonymBook book) {
        this.book = book;
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView(
                "portal/search/office/synonyms",
                Map.of("head", Head.titled(say("search.synonym.title")), "rules", book.all()));
    }

    @GetMapping("/new")
    ModelAndView fresh(@RequestParam(defaultValue = "") String words) {
        return SynonymForm.about(words).page(Faults.none(), List.of());
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView one(@PathVariable long id) {
        return book.find(id).map(SynonymForm::of).orElseThrow(NotFound::new).page(Faults.none(), List.of());
    }
}
