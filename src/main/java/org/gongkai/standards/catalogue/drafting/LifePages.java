package org.gongkai.standards.catalogue.drafting;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.life.CatalogueLife;
import org.gongkai.standards.catalogue.life.LifeDesk;
import org.gongkai.standards.catalogue.office.Rights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The table of ways in the life of an edition, for staff to read; which lists the establishment office checks. */
@Controller
class LifePages {
    private final LifeDesk life;
    private final ListRegister register;
    private final Rights rights;

    LifePages(LifeDesk life, ListRegister register, Rights rights) {
        this.life = life;
        this.register = register;
        this.rights = rights;
    }

    @GetMapping("/desk/list-life")
    String table(Actor actor, Model model) {
        model.addAttribute(
                "head", Head.titled(say("catalogue.life.title")).under(say("catalogue.desk.lists"), "/desk/lists"));
        model.addAttribute("edges", CatalogueLife.EDGES);
        model.addAttribute("offices", life.offices());
        model.addAttribute("decides", rights.mayDecide(actor));
        model.addAttribute(
                "lists",
                register.listTypes().stream()
                        .map(type -> new CheckedList(type.code(), type.name(), life.checksEstablishment(type.code())))
                        .toList());
        return "standards/catalogue/drafting/life";
    }

    @PostMapping("/desk/list-life")
    String check(@RequestParam(defaultValue = "") Set<String> checked, Actor actor) {
        life.checkEstablishment(
                register.listTypes().stream()
                        .map(ListType::code)
                        .collect(Collectors.toMap(Function.identity(), checked::contains)),
                actor);
        return "redirect:/desk/list-life";
    }
}
