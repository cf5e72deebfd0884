package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NavigationEntry;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The register of units, for the openness office that keeps it. */
@Controller
@PreAuthorize("hasRole('OPENNESS_OFFICE')")
class UnitDeskPages {

    private final UnitDirectory directory;
    private final UnitViews views;

    UnitDeskPages(UnitDirectory directory, UnitViews views) {
        this.directory = directory;
        this.views = views;
    }

    @Bean
    static NavigationEntry unitsInDesk() {
        return NavigationEntry.desk("organization.desk.group", "organization.desk.title", "/desk/units", 600)
                .onlyFor("ROLE_OPENNESS_OFFICE");
    }

    @GetMapping("/desk/units")
    String all(Model model) {
        model.addAttribute("head", Head.titled(say("organization.desk.title")));
        model.addAttribute("rows", UnitTreeRow.tree(directory));
        model.addAttribute("ended", UnitTreeRow.ended(directory));
        return "foundation/organization/web/deskUnits";
    }

    @GetMapping("/desk/units/{code}")
    String one(@PathVariable String code, Model model) {
        var unit = directory.byCode(code).orElseThrow(() -> new NotFound(say("organization.unknown.code", code)));
        model.addAttribute("head", Head.titled(unit.shortName()).under(say("organization.desk.title"), "/desk/units"));
        model.addAttribute("unit", UnitRecord.of(unit, directory, views));
        return "foundation/organization/web/deskUnit";
    }
}
