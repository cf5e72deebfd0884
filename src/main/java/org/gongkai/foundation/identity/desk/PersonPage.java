package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.StaffMember;
import org.gongkai.foundation.identity.StaffRegister;
import org.gongkai.foundation.identity.factor.Factors;
import org.gongkai.foundation.identity.provider.ProviderLinks;
import org.gongkai.foundation.identity.provider.ProviderSettings;
import org.gongkai.foundation.identity.separation.ProposalDesk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of one person, on which every change of the account and its rights is entered. */
@Component
class PersonPage {

    private final StaffRegister register;
    private final ProposalDesk proposals;
    private final Staff staff;
    private final Factors factors;
    private final ProviderSettings provider;
    private final ProviderLinks links;
    private final UnitDirectory units;
    private final Clock clock;

    PersonPage(
            StaffRegister register,
            ProposalDesk proposals,
            Staff staff,
            Factors factors,
            ProviderSettings provider,
            ProviderLinks links,
            UnitDirectory units,
            Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.staff = staff;
        this.factors = factors;
        this.provider = provider;
        this.links = links;
        this.units = units;
        this.clock = clock;
    }

    StaffMember member(long id) {
        return register.find(new PersonId(id)).orElseThrow(() -> new NotFound(say("identity.people.unknown")));
    }

    /** Enters a change and comes back to the page; a refusal is shown on it. */
    ModelAndView entering(long id, Actor actor, Consumer<PersonId> act) {
        var person = member(id).id();
        try {
            act.accept(person);
            return new ModelAndView("redirect:/desk/people/" + id);
        } catch (Refused refused) {
            return refused(id, actor, refused);
        }
    }

    ModelAndView refused(long id, Actor actor, Refused refused) {
        var page = show(id, actor, Faults.of(refused));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    ModelAndView show(long id, Actor actor, Faults faults) {
        var member = member(id);
        var page = new ModelAndView("foundation/identity/desk/person");
        page.addObject("head", Head.titled(member.name()).under(say("identity.people.title"), "/desk/people"));
        page.addObject("person", PersonView.of(member, units, clock.instant(), actor));
        page.addObject("factors", factors.has(member.id()));
        page.addObject("provider", provider.isSet() ? provider.name() : "");
        page.addObject("linked", links.isLinked(member.id()));
        page.addObject("waiting", ProposalView.about(member.id(), proposals.all(), staff));
        page.addObject("units", UnitChoice.all(units));
        page.addObject("roles", roles());
        page.addObject("faults", faults);
        return page;
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        Arrays.stream(Role.values())
                .filter(Role::isForPeople)
                .forEach(role -> roles.put(role.name(), say("identity.role." + role)));
        return roles;
    }
}
