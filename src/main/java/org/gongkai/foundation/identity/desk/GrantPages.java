package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.separation.RightsOffice;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Roles given and taken away by the security administrator. */
@Controller
@RequestMapping("/desk/people/{id:\\d+}")
@PreAuthorize("hasRole('SECURITY_ADMINISTRATOR')")
class GrantPages {

    private final RightsOffice rights;
    private final PersonPage page;

    GrantPages(RightsOffice rights, PersonPage page) {
        this.rights = rights;
        this.page = page;
    }

    @PostMapping("/grants")
    ModelAndView grant(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        return page.entering(id, actor, person -> rights.grant(actor, person, held(role, unit)));
    }

    @PostMapping("/grants/removal")
    ModelAndView revoke(
            @PathVariable long id,
            @RequestParam Role role,
            @RequestParam(required = false) @Nullable Long unit,
            Actor actor) {
        return page.entering(id, actor, person -> rights.revoke(actor, person, held(role, unit)));
    }

    @PostMapping("/unlocking")
    ModelAndView unlock(@PathVariable long id, Actor actor) {
        return page.entering(id, actor, person -> rights.unlock(actor, person));
    }

    @PostMapping("/sessions/ending")
    ModelAndView signOut(@PathVariable long id, Actor actor) {
        return page.entering(id, actor, person -> rights.signOut(actor, person));
    }

    @PostMapping("/factors/clearing")
    ModelAndView clearFactors(@PathVariable long id, Actor actor) {
        return page.entering(id, actor, person -> rights.clearFactors(actor, person));
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
