package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.comparing.ChangeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What a file would change, looked at before it is taken over. */
@Controller
class DifferencePages {
    private final ImportTable table;

    DifferencePages(ImportTable table) {
        this.table = table;
    }

    @GetMapping("/desk/imports/{id:[0-9]+}/differences")
    ModelAndView differences(@PathVariable long id, ChangeFilter filter, Actor actor) {
        var shown = table.differences(id, filter, actor);
        var head = Head.titled(say("catalogue.preview.differences"))
                .under(say("catalogue.desk.import"), "/desk/imports")
                .under(say("catalogue.preview.title", shown.listName()), "/desk/imports/" + id);
        return new ModelAndView("standards/catalogue/desk/differences", Map.of("head", head, "page", shown));
    }
}
