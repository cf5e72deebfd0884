package org.gongkai.standards.catalogue.adjusting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
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

/** Adjusts single matters of a list at the desk. */
@Controller
@RequestMapping("/desk/lists/{code:[a-z0-9-]+}/adjustments")
class AdjustmentPages {
    private final AdjustmentTable table;

    AdjustmentPages(AdjustmentTable table) {
        this.table = table;
    }

    @GetMapping("/new")
    ModelAndView form(@PathVariable String code, @RequestParam Map<String, String> entered, Actor actor) {
        return shown(table.form(code, Map.of(), entered, actor), Faults.none());
    }

    @PostMapping
    ModelAndView draft(@PathVariable String code, @RequestParam Map<String, String> entered, Actor actor) {
        try {
            return new ModelAndView("redirect:/desk/lists/" + code + "/editions/" + table.draft(code, entered, actor));
        } catch (Refused refused) {
            var page = shown(table.form(code, entered, entered, actor), Faults.of(refused));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
    }

    private static ModelAndView shown(AdjustmentForm form, Faults faults) {
        var kind = form.kind();
        var matter = form.matter();
        var title = kind == null
                ? say("catalogue.adjust.title")
                : matter == null
                        ? say("catalogue.adjust.title.new")
                        : say("catalogue.adjust.title.kind", kind.label(), matter.title());
        var head = Head.titled(title)
                .under(say("catalogue.desk.lists"), "/desk/lists")
                .under(form.type().name(), "/desk/lists/" + form.type().code());
        return new ModelAndView(
                "standards/catalogue/adjusting/adjustment", Map.of("head", head, "form", form, "faults", faults));
    }
}
