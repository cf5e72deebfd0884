package org.gongkai.standards.catalogue.types;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.office.TypeOffice;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Names, columns and rules of a type of list. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
@RequestMapping("/desk/lists/{code}/type")
class TypePages {
    private final ListRegister register;
    private final TypeOffice office;

    TypePages(ListRegister register, TypeOffice office) {
        this.register = register;
        this.office = office;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code) {
        var type = register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
        return page(code, TypeForm.of(type), Faults.none());
    }

    @PostMapping
    ModelAndView change(@PathVariable String code, TypeForm form, Actor actor) {
        var type = register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
        try {
            office.change(form.changed(type), actor);
            return new ModelAndView("redirect:/desk/lists/" + code);
        } catch (Refused refused) {
            var page = page(code, form, Faults.of(refused));
            page.setStatus(HttpStatus.valueOf(refused.status()));
            return page;
        }
    }

    private static ModelAndView page(String code, TypeForm form, Faults faults) {
        var head = Head.titled(say("catalogue.desk.type"))
                .under(say("catalogue.desk.lists"), "/desk/lists")
                .under(String.valueOf(form.name()), "/desk/lists/" + code);
        return new ModelAndView(
                "standards/catalogue/types/type", Map.of("head", head, "code", code, "form", form, "faults", faults));
    }
}
