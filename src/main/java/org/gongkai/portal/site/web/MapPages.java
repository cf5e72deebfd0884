package org.gongkai.portal.site.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.foundation.design.Head;
import org.gongkai.portal.site.life.LifeSituations;
import org.gongkai.portal.site.web.HomeView.Door;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The site map for people (网站地图). */
@Controller
class MapPages {

    private final ListRegister register;
    private final LifeSituations lives;
    private final PublishedDocuments documents;

    MapPages(ListRegister register, LifeSituations lives, PublishedDocuments documents) {
        this.register = register;
        this.lives = lives;
        this.documents = documents;
    }

    @GetMapping("/sitemap")
    String map(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("site.map.title"))
                        .describedAs(say("site.map.lead"))
                        .column(say("site.map.title"), say("site.map.column")));
        var counts = register.counts();
        model.addAttribute(
                "lists",
                register.listTypes().stream()
                        .map(list -> new Door(list.name(), "/lists/" + list.code(), counts.list(list.code())))
                        .toList());
        model.addAttribute(
                "fields",
                register.fields().stream()
                        .map(field -> new Door(field.name(), "/fields/" + field.slug(), counts.field(field.slug())))
                        .toList());
        model.addAttribute("lives", lives.all());
        model.addAttribute("kinds", kinds());
        return "portal/site/web/map";
    }

    private List<Door> kinds() {
        return documents.counts(DocumentFilter.ALL).kinds().entrySet().stream()
                .map(kind -> new Door(kind.getKey().label(), kind(kind.getKey()), kind.getValue()))
                .toList();
    }

    private static String kind(DocumentKind kind) {
        return (kind.isPolicy() ? "/policies?kind=" : "/documents?kind=") + kind;
    }
}
