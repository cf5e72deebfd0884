package org.gongkai.standards.catalogue.web;

import static org.gongkai.foundation.design.Speech.say;

import org.gongkai.foundation.design.Head;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The permanent page of each matter. */
@Controller
class MatterPages {
    private final MatterRoom room;

    MatterPages(MatterRoom room) {
        this.room = room;
    }

    @GetMapping("/matters/{id:[0-9]{1,18}}")
    String matter(@PathVariable long id, Model model) {
        var sheet = room.sheet(id);
        var matter = sheet.matter();
        model.addAttribute(
                "head",
                Head.titled(matter.title())
                        .under(say("catalogue.navigation.lists"), "/lists")
                        .under(sheet.listName(), "/lists/" + matter.listCode())
                        .describedAs(say("catalogue.matter.description", matter.title(), MatterWords.subjects(matter)))
                        .column(sheet.listName(), say("catalogue.columnType")));
        model.addAttribute("sheet", sheet);
        return "standards/catalogue/web/matter";
    }
}
