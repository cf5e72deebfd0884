package org.gongkai.foundation.identity.desk;

import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.gongkai.foundation.identity.StaffRegister;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One person's account: shown to the three administrators, kept by the one of the system. */
@Controller
@RequestMapping("/desk/people/{id:\\d+}")
@PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
class PersonPages {

    private final StaffRegister register;
    private final PersonPage page;

    PersonPages(StaffRegister register, PersonPage page) {
        this.register = register;
        this.page = page;
    }

    @GetMapping
    @PersonalPage
    @PreAuthorize("hasAuthority('ADMINISTERS')")
    ModelAndView one(@PathVariable long id, Actor actor) {
        return page.show(id, actor, Faults.none());
    }

    @PostMapping
    ModelAndView describe(@PathVariable long id, PersonForm form, Actor actor) {
        return page.entering(id, actor, person -> register.describe(actor, person, form.name(), form.unitId()));
    }

    @PostMapping("/closing")
    ModelAndView close(@PathVariable long id, Actor actor) {
        return page.entering(id, actor, person -> register.close(actor, person));
    }

    @PostMapping("/reopening")
    ModelAndView reopen(@PathVariable long id, Actor actor) {
        return page.entering(id, actor, person -> register.reopen(actor, person));
    }

    @PostMapping("/password")
    ModelAndView password(@PathVariable long id, Actor actor) {
        var member = page.member(id);
        try {
            return register.givePassword(actor, member.id())
                    .map(given -> GivenPages.shown(given, member.name()))
                    .orElseGet(() -> new ModelAndView("redirect:/desk/proposals"));
        } catch (Refused refused) {
            return page.refused(id, actor, refused);
        }
    }
}
