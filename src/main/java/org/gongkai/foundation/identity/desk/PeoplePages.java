package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The register of people, for administrators. */
@Controller
@RequestMapping("/desk/people")
@PreAuthorize("hasAuthority('ADMINISTERS')")
class PeoplePages {

    private final StaffRegister register;
    private final UnitDirectory units;
    private final Clock clock;

    PeoplePages(StaffRegister register, UnitDirectory units, Clock clock) {
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry peopleInDesk() {
        return NavigationEntry.desk("identity.desk.group", "identity.people.title", "/desk/people", 910)
                .onlyFor(Role.ADMINISTERS);
    }

    @GetMapping
    @PersonalPage
    String all(Actor actor, Model model) {
        model.addAttribute("head", Head.titled(say("identity.people.title")));
        model.addAttribute("opens", actor.has(Role.SYSTEM_ADMINISTRATOR));
        model.addAttribute(
                "people",
                register.all().stream()
                        .map(member -> PersonView.of(member, units, clock.instant(), actor))
                        .toList());
        return "foundation/identity/desk/people";
    }

    @GetMapping("/enrolment")
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
    ModelAndView ask() {
        return page(new PersonForm("", "", null), Faults.none());
    }

    @PostMapping("/enrolment")
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
    ModelAndView enrol(PersonForm form, Actor actor) {
        try {
            var given = register.enrol(actor, form.login(), form.name(), form.unitId());
            return GivenPages.shown(given, form.name());
        } catch (Refused refused) {
            var page = page(form, Faults.of(refused));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private ModelAndView page(PersonForm form, Faults faults) {
        var page = new ModelAndView("foundation/identity/desk/enrolment");
        page.addObject(
                "head", Head.titled(say("identity.people.enrol")).under(say("identity.people.title"), "/desk/people"));
        page.addObject("form", form);
        page.addObject("units", UnitChoice.all(units));
        page.addObject("faults", faults);
        return page;
    }
}
