package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.Saving;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where two colleagues' versions of a draft meet. */
@Controller
class ClashPages {

    private final Editing editing;
    private final Scribe scribe;
    private final Clashes clashes;

    ClashPages(Editing editing, Scribe scribe, Clashes clashes) {
        this.editing = editing;
        this.scribe = scribe;
        this.clashes = clashes;
    }

    @PostMapping("/desk/documents/{id}/merger")
    ModelAndView merge(
            @PathVariable long id,
            @ModelAttribute("editForm") EditForm mine,
            @RequestParam Map<String, String> choices,
            Actor actor) {
        var document = new DocumentId(id);
        var standing = editing.draft(document, actor);
        if (standing.version() != mine.version()) return page(clashes, standing, mine);
        var joined = clashes.joined(standing, mine, choices);
        return switch (scribe.save(document, joined, Scribe.Enclosures.NONE, actor)) {
            case Saving.Conflict conflict -> page(clashes, conflict.standing(), joined);
            case Saving.Saved _ -> new ModelAndView("redirect:/desk/documents/" + id + "/edit");
        };
    }

    static ModelAndView page(Clashes clashes, Edition standing, EditForm mine) {
        var head = Head.titled(say("publishing.clash.title"))
                .under(say("publishing.navigation.documents"), "/desk/documents");
        return new ModelAndView("disclosure/publishing/editing/clash", HttpStatus.CONFLICT)
                .addObject("head", head)
                .addObject("clash", clashes.view(standing, mine));
    }
}
