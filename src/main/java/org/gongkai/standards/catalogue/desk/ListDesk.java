package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.CurrentActor;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.life.LifeDesk;
import org.gongkai.standards.catalogue.office.EditionOffice;
import org.gongkai.standards.catalogue.office.Rights;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lists and their editions at the desk. */
@Controller
@RequestMapping("/desk/lists")
class ListDesk {
    private final ListRegister register;
    private final EditionOffice office;
    private final LifeDesk life;
    private final Rights rights;

    ListDesk(ListRegister register, EditionOffice office, LifeDesk life, Rights rights) {
        this.register = register;
        this.office = office;
        this.life = life;
        this.rights = rights;
    }

    @Bean
    static NavigationEntry listsAtDesk(LifeDesk life, CurrentActor current) {
        return NavigationEntry.desk("catalogue.desk.group", "catalogue.desk.lists", "/desk/lists", 310)
                .counting(() -> current.find()
                        .map(actor -> (long) life.waiting(actor).size())
                        .orElse(0L));
    }

    @GetMapping
    String all(Actor actor, Model model) {
        model.addAttribute("head", Head.titled(say("catalogue.desk.lists")));
        model.addAttribute("waiting", life.waiting(actor));
        model.addAttribute("rows", DeskList.all(register, rights, actor));
        return "standards/catalogue/desk/lists";
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, Actor actor, Model model) {
        var type = register.listType(code).orElseThrow(() -> new NotFound(say("catalogue.list.unknown")));
        model.addAttribute("head", Head.titled(type.name()).under(say("catalogue.desk.lists"), "/desk/lists"));
        model.addAttribute("type", type);
        model.addAttribute("editions", register.editions(code));
        model.addAttribute("prepares", rights.mayPrepare(actor, type));
        model.addAttribute("decides", rights.mayDecide(actor));
        return "standards/catalogue/desk/list";
    }

    @PostMapping("/{code}/editions/{number}/removal")
    String drop(@PathVariable String code, @PathVariable int number, Actor actor) {
        office.drop(code, number, actor);
        return "redirect:/desk/lists/" + code;
    }
}
