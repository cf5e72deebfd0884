package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonalPage;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.separation.ProposalDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What one administrator proposed and another decides. */
@Controller
@RequestMapping("/desk/proposals")
@PreAuthorize("hasAuthority('ADMINISTERS')")
class ProposalPages {

    private final ProposalDesk desk;
    private final Staff staff;

    ProposalPages(ProposalDesk desk, Staff staff) {
        this.desk = desk;
        this.staff = staff;
    }

    @Bean
    static NavigationEntry proposalsInDesk(ObjectProvider<ProposalDesk> desk) {
        return NavigationEntry.desk("identity.desk.group", "identity.proposal.title", "/desk/proposals", 915)
                .onlyFor(Role.ADMINISTERS)
                .counting(() -> desk.getObject().waiting());
    }

    @GetMapping
    @PersonalPage
    String all(Actor actor, Model model) {
        model.addAttribute("head", Head.titled(say("identity.proposal.title")));
        model.addAttribute(
                "proposals",
                desk.all().stream()
                        .map(proposal -> ProposalView.of(proposal, actor, staff))
                        .toList());
        return "foundation/identity/desk/proposals";
    }

    @PostMapping("/{id:\\d+}/confirmation")
    ModelAndView confirm(@PathVariable long id, Actor actor) {
        return desk.confirm(actor, id)
                .map(given -> GivenPages.shown(given, staff.name(given.person())))
                .orElseGet(() -> new ModelAndView("redirect:/desk/proposals"));
    }

    @PostMapping("/{id:\\d+}/refusal")
    String refuse(@PathVariable long id, Actor actor) {
        desk.refuse(actor, id);
        return "redirect:/desk/proposals";
    }
}
