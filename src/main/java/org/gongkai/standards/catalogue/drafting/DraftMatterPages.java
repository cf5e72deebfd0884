package org.gongkai.standards.catalogue.drafting;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Single matters of a draft, to be corrected. */
@Controller
@RequestMapping("/desk/lists/{code}/editions/{number:[0-9]+}")
class DraftMatterPages {
    private final EditionTable table;

    DraftMatterPages(EditionTable table) {
        this.table = table;
    }

    @GetMapping("/matters/{id:[0-9]+}")
    ModelAndView matter(@PathVariable String code, @PathVariable int number, @PathVariable long id, Actor actor) {
        return form(code, number, table.form(code, number, new MatterId(id), actor), Faults.none());
    }

    @PostMapping("/matters/{id:[0-9]+}")
    ModelAndView correct(
            @PathVariable String code,
            @PathVariable int number,
            @PathVariable long id,
            @RequestParam Map<String, String> entered,
            Actor actor) {
        var matter = new MatterId(id);
        try {
            table.correct(code, number, matter, entered, actor);
            return new ModelAndView("redirect:/desk/lists/" + code + "/editions/" + number);
        } catch (Refused refused) {
            var page =
                    form(code, number, table.form(code, number, matter, actor).with(entered), Faults.of(refused));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
    }

    private ModelAndView form(String code, int number, MatterForm form, Faults faults) {
        var head = table.head(code, form.title(), true, number);
        return new ModelAndView(
                "standards/catalogue/drafting/matter", Map.of("head", head, "form", form, "faults", faults));
    }
}
