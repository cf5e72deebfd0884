package org.gongkai.portal.search.office;

import java.util.List;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.portal.search.wording.SynonymBook;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the openness office does with a synonym: try it, keep it, take it away. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
@RequestMapping("/desk/synonyms")
class SynonymActs {

    private final SynonymBook book;
    private final Rehearsing rehearsing;

    SynonymActs(SynonymBook book, Rehearsing rehearsing) {
        this.book = book;
        this.rehearsing = rehearsing;
    }

    @PostMapping(params = "act=preview")
    ModelAndView preview(SynonymForm form) {
        try {
            return form.page(Faults.none(), rehearsing.of(form.id(), form.wish()));
        } catch (Refused refused) {
            return again(form, refused);
        }
    }

    @PostMapping(params = "act=keep")
    ModelAndView keep(SynonymForm form, Actor actor) {
        try {
            if (form.isNew()) {
                book.add(form.wish(), actor.name());
            } else {
                book.change(form.id(), form.version(), form.wish(), actor.name());
            }
            return new ModelAndView("redirect:/desk/synonyms");
        } catch (Refused refused) {
            return again(form, refused);
        }
    }

    @PostMapping(params = "act=remove")
    String remove(SynonymForm form) {
        book.remove(form.id(), form.version());
        return "redirect:/desk/synonyms";
    }

    private static ModelAndView again(SynonymForm form, Refused refused) {
        var page = form.page(Faults.of(refused), List.of());
        page.setStatus(HttpStatus.valueOf(refused.status()));
        return page;
    }
}
