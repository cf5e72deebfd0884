package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.GivenPassword;
import org.springframework.web.servlet.ModelAndView;

/** The one page that shows a password given; it is answered at once and kept nowhere. */
final class GivenPages {

    private GivenPages() {}

    static ModelAndView shown(GivenPassword given, String name) {
        var page = new ModelAndView("foundation/identity/desk/given");
        page.addObject(
                "head",
                Head.titled(say("identity.given.title", name)).under(say("identity.people.title"), "/desk/people"));
        page.addObject("person", given.person().value());
        page.addObject("secret", given.secret());
        return page;
    }
}
