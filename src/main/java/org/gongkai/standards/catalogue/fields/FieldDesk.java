package org.gongkai.standards.catalogue.fields;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Fields of openness at the desk of the openness office. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
@RequestMapping("/desk/fields")
class FieldDesk {
    private final FieldTable table;

    FieldDesk(FieldTable table) {
        this.table = table;
    }

    @Bean
    static NavigationEntry fieldsAtDesk() {
        return NavigationEntry.desk("catalogue.desk.group", "catalogue.desk.fields", "/desk/fields", 330)
                .onlyFor(Role.OPENNESS_OFFICE.authority());
    }

    @GetMapping
    ModelAndView all() {
        return new ModelAndView(
                "standards/catalogue/fields/fields",
                Map.of("head", Head.titled(say("catalogue.desk.fields")), "page", table.page()));
    }

    @PostMapping("/current-set")
    String workWith(@RequestParam String set, Actor actor) {
        table.workWith(set, actor);
        return "redirect:/desk/fields";
    }

    @GetMapping("/{slug:[a-z0-9-]+}")
    ModelAndView one(@PathVariable String slug) {
        return form(table.form(slug), Faults.none());
    }

    @PostMapping
    ModelAndView keep(@RequestParam Map<String, String> entered, Actor actor) {
        try {
            table.keep(entered, actor);
            return new ModelAndView("redirect:/desk/fields");
        } catch (Refused refused) {
            var page = form(table.form(entered), Faults.of(refused));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
    }

    private static ModelAndView form(FieldForm form, Faults faults) {
        var title = form.isNew() ? say("catalogue.field.add") : form.name();
        var head = Head.titled(title).under(say("catalogue.desk.fields"), "/desk/fields");
        return new ModelAndView(
                "standards/catalogue/fields/field", Map.of("head", head, "form", form, "faults", faults));
    }
}
