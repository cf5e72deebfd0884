package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Fields of openness, for citizens. */
@Controller
class FieldPages {
    private final FieldRoom room;

    FieldPages(FieldRoom room) {
        this.room = room;
    }

    @Bean
    static NavigationEntry fieldsInPortal() {
        return NavigationEntry.portal("catalogue.navigation.fields", "/fields", 200);
    }

    @GetMapping("/fields")
    String all(@RequestParam(defaultValue = "") String set, Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("catalogue.fields.title"))
                        .describedAs(say("catalogue.fields.lead"))
                        .column(say("catalogue.navigation.fields"), say("catalogue.columnType")));
        model.addAttribute("doors", room.doors(set, ""));
        model.addAttribute("sets", room.sets());
        model.addAttribute("set", set);
        return "standards/catalogue/web/fields";
    }

    @GetMapping("/fields/{slug:[a-z0-9-]+}")
    String one(
            @PathVariable String slug,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            Model model) {
        var view = room.page(slug, page, asked);
        model.addAttribute(
                "head",
                Head.titled(view.field().name())
                        .under(say("catalogue.navigation.fields"), "/fields")
                        .describedAs(view.field().summary())
                        .column(view.field().name(), say("catalogue.columnType")));
        model.addAttribute("page", view);
        return "standards/catalogue/web/field";
    }
}
