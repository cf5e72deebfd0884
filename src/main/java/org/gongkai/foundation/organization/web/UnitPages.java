package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Units as citizens see them. */
@Controller
class UnitPages {

    private final UnitDirectory directory;
    private final UnitViews views;

    UnitPages(UnitDirectory directory, UnitViews views) {
        this.directory = directory;
        this.views = views;
    }

    @Bean
    static NavigationEntry unitsInPortal() {
        return NavigationEntry.portal("organization.navigation", "/units", 500);
    }

    @GetMapping("/units")
    String all(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("organization.title"))
                        .describedAs(say("organization.lead"))
                        .column(say("organization.title"), say("organization.columnType")));
        model.addAttribute("groups", UnitGroup.of(directory.all()));
        return "foundation/organization/web/units";
    }

    @GetMapping("/units/{code}")
    String one(@PathVariable String code, @RequestParam Map<String, String> asked, Model model) {
        var unit = directory.byCode(code).orElseThrow(() -> new NotFound(say("organization.unknown.code", code)));
        model.addAttribute(
                "head",
                Head.titled(unit.shortName())
                        .under(say("organization.title"), "/units")
                        .describedAs(unit.functions())
                        .column(say("organization.title"), say("organization.columnType")));
        model.addAttribute("unit", views.of(unit, asked));
        return "foundation/organization/web/unit";
    }
}
