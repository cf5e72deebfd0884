package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A document as its unit sees it: the paper, its life, its history and what differs. */
@Controller
class ReviewPages {

    private final PublishingDesk desk;
    private final Counter counter;
    private final Reviewing reviewing;

    ReviewPages(PublishingDesk desk, Counter counter, Reviewing reviewing) {
        this.desk = desk;
        this.counter = counter;
        this.reviewing = reviewing;
    }

    @GetMapping("/desk/documents/{id}")
    String document(@PathVariable long id, Actor actor, Model model) {
        var editions = editions(id, actor);
        var current = counter.current(editions);
        model.addAttribute("head", head(current));
        model.addAttribute("document", reviewing.view(current, editions, new ActingStaff(actor)));
        return "disclosure/publishing/reviewing/document";
    }

    @GetMapping("/desk/documents/{id}/history")
    String history(@PathVariable long id, Actor actor, Model model) {
        var editions = editions(id, actor);
        model.addAttribute("head", under(counter.current(editions), say("publishing.history.title")));
        model.addAttribute("history", reviewing.history(editions));
        return "disclosure/publishing/reviewing/history";
    }

    @GetMapping("/desk/documents/{id}/differences")
    String differences(@PathVariable long id, @RequestParam int from, @RequestParam int to, Actor actor, Model model) {
        var editions = editions(id, actor);
        model.addAttribute("head", under(counter.current(editions), say("publishing.difference.title")));
        model.addAttribute("difference", reviewing.difference(numbered(editions, from), numbered(editions, to)));
        return "disclosure/publishing/reviewing/differences";
    }

    @GetMapping("/desk/documents/{id}/editions/{number}")
    String edition(@PathVariable long id, @PathVariable int number, Actor actor, Model model) {
        var editions = editions(id, actor);
        var edition = numbered(editions, number);
        model.addAttribute("head", under(edition, say("publishing.edition.number", number)));
        model.addAttribute("document", reviewing.view(edition, editions, new ActingStaff(actor)));
        return "disclosure/publishing/reviewing/document";
    }

    private List<Edition> editions(long id, Actor actor) {
        return desk.editions(new DocumentId(id), new ActingStaff(actor));
    }

    private static Edition numbered(List<Edition> editions, int number) {
        return editions.stream()
                .filter(edition -> edition.id().number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(say("publishing.edition.none")));
    }

    static Head head(Edition edition) {
        return Head.titled(Reviewing.title(edition)).under(say("publishing.navigation.documents"), "/desk/documents");
    }

    static Head under(Edition edition, String title) {
        return Head.titled(title)
                .under(say("publishing.navigation.documents"), "/desk/documents")
                .under(
                        Reviewing.title(edition),
                        "/desk/documents/" + edition.id().document());
    }
}
