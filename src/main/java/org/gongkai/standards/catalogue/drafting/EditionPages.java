package org.gongkai.standards.catalogue.drafting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One edition of a list at the desk, and the steps it is taken through. */
@Controller
@RequestMapping("/desk/lists/{code}/editions/{number:[0-9]+}")
class EditionPages {
    private final EditionTable table;

    EditionPages(EditionTable table) {
        this.table = table;
    }

    @GetMapping
    ModelAndView edition(
            @PathVariable String code,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        return shown(code, number, table.page(code, number, q, page, actor));
    }

    @PostMapping("/steps")
    ModelAndView take(@PathVariable String code, @PathVariable int number, StrideForm form, Actor actor) {
        try {
            table.take(code, number, form, actor);
            return new ModelAndView("redirect:/desk/lists/" + code + "/editions/" + number);
        } catch (Refused refused) {
            var page = shown(code, number, table.again(code, number, form, Faults.of(refused), actor));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
    }

    private ModelAndView shown(String code, int number, EditionPage view) {
        var head = table.head(code, say("catalogue.desk.edition.number", Integer.toString(number)), false, number);
        return new ModelAndView("standards/catalogue/drafting/edition", Map.of("head", head, "page", view));
    }
}
