package org.gongkai.disclosure.duties.rules;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.disclosure.duties.Duties;
import org.gongkai.disclosure.duties.RuleDesk;
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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rules of duties: for everybody to read, for the openness office to change. */
@Controller
class RulePages {

    private final RuleDesk rules;
    private final Duties duties;

    RulePages(RuleDesk rules, Duties duties) {
        this.rules = rules;
        this.duties = duties;
    }

    @Bean
    static NavigationEntry rulesAtTheDesk() {
        return NavigationEntry.desk("catalogue.desk.group", "duties.rules.title", "/desk/duties/rules", 340)
                .onlyFor(Role.OPENNESS_OFFICE.authority());
    }

    @GetMapping("/duties/rules")
    String all(Model model) {
        model.addAttribute("head", Head.titled(say("duties.rules.title")).under(say("duties.navigation"), "/duties"));
        model.addAttribute("rules", RuleView.of(rules, duties.today()));
        return "disclosure/duties/rules/rules";
    }

    @GetMapping("/desk/duties/rules")
    @PreAuthorize("hasRole('OPENNESS_OFFICE')")
    ModelAndView desk(@ModelAttribute RuleForm form) {
        return page(form, Faults.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/duties/rules")
    @PreAuthorize("hasRole('OPENNESS_OFFICE')")
    ModelAndView change(@ModelAttribute RuleForm form, Actor actor) {
        try {
            rules.change(actor, form.rule(), form.reason());
            return new ModelAndView("redirect:/desk/duties/rules");
        } catch (Refused refused) {
            return page(form, Faults.of(refused), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/desk/duties/rules/{code:[A-Z]{1,20}}/taking-back")
    String takeBack(@PathVariable String code, @RequestParam(defaultValue = "") String because, Actor actor) {
        rules.takeBack(actor, code, because);
        return "redirect:/desk/duties/rules";
    }

    private ModelAndView page(RuleForm form, Faults faults, HttpStatus status) {
        return new ModelAndView("disclosure/duties/rules/desk", status)
                .addObject("head", Head.titled(say("duties.rules.title")))
                .addObject("rules", RuleView.of(rules, duties.today()))
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
