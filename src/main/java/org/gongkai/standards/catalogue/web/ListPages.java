package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All lists and each list, for citizens. */
@Controller
class ListPages {
    private final ListRoom room;

    ListPages(ListRoom room) {
        this.room = room;
    }

    @Bean
    static NavigationEntry listsInPortal() {
        return NavigationEntry.portal("catalogue.navigation.lists", "/lists", 100);
    }

    @GetMapping("/lists")
    String all(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("catalogue.lists.title"))
                        .describedAs(say("catalogue.lists.lead"))
                        .column(say("catalogue.navigation.lists"), say("catalogue.columnType")));
        model.addAttribute("doors", room.doors(""));
        return "standards/catalogue/web/lists";
    }

    @GetMapping("/lists/{code:[a-z0-9-]+}")
    String one(@PathVariable String code, ListQuery query, Model model) {
        var page = room.page(code, query);
        model.addAttribute(
                "head",
                Head.titled(page.type().name())
                        .under(say("catalogue.navigation.lists"), "/lists")
                        .describedAs(page.type().summary())
                        .column(page.type().name(), say("catalogue.columnType")));
        model.addAttribute("page", page);
        return "standards/catalogue/web/list";
    }
}
