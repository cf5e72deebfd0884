package org.gongkai.portal.site.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitLevel;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The guide to the information (信息公开指南, 政府信息公开条例 art. 12) and the accessibility statement (无障碍声明), made from
 * settings and units so that they cannot grow old.
 */
@Controller
class StatementPages {

    private final UnitDirectory units;
    private final ListRegister register;

    StatementPages(UnitDirectory units, ListRegister register) {
        this.units = units;
        this.register = register;
    }

    @GetMapping("/guide")
    String guide(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("site.guide.title"))
                        .describedAs(say("site.guide.lead"))
                        .column(say("site.guide.title"), say("site.guide.title")));
        model.addAttribute("lists", register.listTypes());
        model.addAttribute("units", offices());
        return "portal/site/web/guide";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute(
                "head",
                Head.titled(say("site.accessibility.title"))
                        .describedAs(say("site.accessibility.lead"))
                        .column(say("site.accessibility.title"), say("site.map.column")));
        return "portal/site/web/accessibility";
    }

    private List<Unit> offices() {
        return units.all().stream()
                .filter(unit -> unit.level() != UnitLevel.VILLAGE_AND_COMMUNITY)
                .toList();
    }
}
