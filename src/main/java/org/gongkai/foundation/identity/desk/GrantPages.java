package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Roles given and taken away, by administrators. */
@Controller
@RequestMapping("/desk/people/{id:\\d+}/grants")
@PreAuthorize("hasRole('ADMINISTRATOR')")
class GrantPages {

    private final StaffRegister register;
    private final PersonPage page;

    GrantPages(StaffRegister register, PersonPage page) {
        this.register = register;
        this.page = page;
    }

    @PostMapping
    ModelAndView grant(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        return page.entering(id, actor, person -> register.grant(actor, person, held(role, unit)));
    }

    @PostMapping("/removal")
    ModelAndView revoke(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        return page.entering(id, actor, person -> register.revoke(actor, person, held(role, unit)));
    }

    private static Grant held(Role role, @Nullable Long unit) {
        if (role.isDistrictWide()) {
            return new Grant(role, null);
        }
        if (unit == null) {
            throw new Refused(say("identity.people.refused.noUnit"), "grant-unit");
        }
        return new Grant(role, new UnitId(unit));
    }
}
