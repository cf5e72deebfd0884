package org.gongkai.portal.search.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.portal.search.picks.PickBoard;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Chosen pages at the desk of the openness office. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
@RequestMapping("/desk/picks")
class PickPages {

    private final PickBoard board;

    PickPages(PickBoard board) {
        this.board = board;
    }

    @GetMapping
    ModelAndView all() {
        var lines = board.all().stream()
                .map(pick -> PickLine.of(pick, board.today()))
                .toList();
        return new ModelAndView(
                "portal/search/office/picks", Map.of("head", Head.titled(say("search.pick.title")), "lines", lines));
    }

    @GetMapping("/new")
    ModelAndView fresh(@RequestParam(defaultValue = "") String words) {
        return form(PickForm.about(words, board.today()), Faults.none());
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView one(@PathVariable long id) {
        return form(board.find(id).map(PickForm::of).orElseThrow(NotFound::new), Faults.none());
    }

    @PostMapping(params = "act=keep")
    ModelAndView keep(PickForm form, Actor actor) {
        try {
            if (form.isNew()) {
                board.add(form.wish(), actor.name());
            } else {
                board.change(form.id(), form.version(), form.wish(), actor.name());
            }
            return new ModelAndView("redirect:/desk/picks");
        } catch (Refused refused) {
            var page = form(form, Faults.of(refused));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
    }

    @PostMapping(params = "act=remove")
    String remove(PickForm form) {
        board.remove(form.id(), form.version());
        return "redirect:/desk/picks";
    }

    private static ModelAndView form(PickForm form, Faults faults) {
        var head = Head.titled(say(form.isNew() ? "search.pick.add" : "search.pick.edit"))
                .under(say("search.pick.title"), "/desk/picks");
        return new ModelAndView("portal/search/office/pick", Map.of("head", head, "form", form, "faults", faults));
    }
}
