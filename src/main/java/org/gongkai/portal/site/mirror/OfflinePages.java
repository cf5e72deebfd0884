package org.gongkai.portal.site.mirror;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the mirror that stands for search and everything else that needs the application (静态副本说明). */
@Controller
class OfflinePages {

    @GetMapping(Links.OFFLINE)
    String offline(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("site.mirror.title"))
                        .describedAs(say("site.mirror.lead"))
                        .column(say("site.mirror.title"), say("site.map.column")));
        return "portal/site/mirror/offline";
    }
}
