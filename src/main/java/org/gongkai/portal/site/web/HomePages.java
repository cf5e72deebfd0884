package org.gongkai.portal.site.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The home page (首页). */
@Controller
class HomePages {

    private final HomeDesk desk;
    private final Site site;

    HomePages(HomeDesk desk, Site site) {
        this.desk = desk;
        this.site = site;
    }

    @Bean
    static NavigationEntry homeInPortal() {
        return NavigationEntry.portal("design.navigation.home", "/", 0);
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute(
                "head",
                Head.titled(site.name())
                        .describedAs(say("site.home.description", site.name()))
                        .column(say("design.navigation.home"), say("site.column"))
                        .atom(say("site.feed.all"), "/feed.atom")
                        .feed(say("site.feed.all"), "/feed.json", "application/feed+json"));
        model.addAttribute("home", desk.lay());
        return "portal/site/web/home";
    }
}
