package org.gongkai.portal.site.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.portal.site.life.LifeSituations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Life situations (按生活里的事找). */
@Controller
class LifePages {

    private final LifeSituations lives;
    private final LifeViews views;

    LifePages(LifeSituations lives, LifeViews views) {
        this.lives = lives;
        this.views = views;
    }

    @GetMapping("/life")
    String all(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("site.home.lives"))
                        .describedAs(say("site.life.lead"))
                        .column(say("site.home.lives"), say("site.life.column")));
        model.addAttribute("lives", lives.all());
        return "portal/site/web/life-all";
    }

    @GetMapping("/life/{slug}")
    String one(@PathVariable String slug, Model model) {
        var life = lives.find(slug).orElseThrow(() -> new NotFound(say("site.life.unknown")));
        model.addAttribute(
                "head",
                Head.titled(life.name())
                        .under(say("site.home.lives"), "/life")
                        .describedAs(life.hint())
                        .column(say("site.home.lives"), say("site.life.column")));
        model.addAttribute("life", views.of(life));
        model.addAttribute("others", lives.all());
        return "portal/site/web/life";
    }
}
