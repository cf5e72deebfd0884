package org.gongkai.foundation.identity.desk;

import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.provider.ProviderLinks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Accounts of the provider tied to ours by the system administrator. */
@Controller
@RequestMapping("/desk/people/{id:\\d+}/provider")
@PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
class LinkPages {

    private final ProviderLinks links;
    private final PersonPage page;

    LinkPages(ProviderLinks links, PersonPage page) {
        this.links = links;
        this.page = page;
    }

    @PostMapping
    ModelAndView link(@PathVariable long id, @RequestParam(defaultValue = "") String subject, Actor actor) {
        return page.entering(id, actor, person -> links.link(actor, person, subject));
    }

    @PostMapping("/unlinking")
    ModelAndView unlink(@PathVariable long id, Actor actor) {
        return page.entering(id, actor, person -> links.unlink(actor, person));
    }
}
