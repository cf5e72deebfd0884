package org.gongkai.disclosure.publishing.deadlinks;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.publishing.PublishingSettings;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.identity.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list on the desk. */
@Controller
class DeadLinkPages {

    private static final int SHOWN = 200;

    private final DeadLinks links;
    private final DeadLinkFile file;
    private final UnitNames names;
    private final PublishingSettings settings;

    DeadLinkPages(DeadLinks links, DeadLinkFile file, UnitNames names, PublishingSettings settings) {
        this.links = links;
        this.file = file;
        this.names = names;
        this.settings = settings;
    }

    @GetMapping("/desk/links")
    String list(Actor actor, Model model) {
        long all = links.count(actor);
        model.addAttribute("head", Head.titled(say("publishing.links.title")));
        model.addAttribute("rows", rows(links.list(actor, 0, SHOWN)));
        model.addAttribute(
                "figures", say(settings.linksAsked() ? "publishing.links.lead" : "publishing.links.off", all));
        model.addAttribute("more", all > SHOWN ? say("publishing.links.more", SHOWN) : "");
        return "disclosure/publishing/deadlinks/deadlinks";
    }

    @GetMapping("/desk/links.csv")
    ResponseEntity<byte[]> csv(Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"dead-links.csv\"")
                .body(file.of(actor));
    }

    private List<DeadLinkRow> rows(List<DeadLink> dead) {
        return dead.stream()
                .map(link -> DeadLinkRow.of(link, names.of(link.unit())))
                .toList();
    }
}
