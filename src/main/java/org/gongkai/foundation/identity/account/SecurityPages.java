package org.gongkai.foundation.identity.account;

import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** My second factors, all of them. */
@Controller
class SecurityPages {

    private final SecurityPage page;

    SecurityPages(SecurityPage page) {
        this.page = page;
    }

    @GetMapping("/desk/me/security")
    ModelAndView all(Actor actor) {
        return page.show(actor, Faults.none());
    }
}
