package org.gongkai.disclosure.publishing.reviewing;

import static org.gongkai.foundation.design.Speech.say;

import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.disclosure.publishing.enclosing.DraftFiles;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.identity.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An edition at a secret address, for those who must see it before the public and have no account. */
@Controller
class PreviewPages {

    private final PublishingDesk desk;
    private final Counter counter;
    private final PreviewLinks links;
    private final Editions editions;
    private final PreviewSheet sheet;
    private final DraftFiles files;

    PreviewPages(
            PublishingDesk desk,
            Counter counter,
            PreviewLinks links,
            Editions editions,
            PreviewSheet sheet,
            DraftFiles files) {
        this.desk = desk;
        this.counter = counter;
        this.links = links;
        this.editions = editions;
        this.sheet = sheet;
        this.files = files;
    }

    @PostMapping("/desk/documents/{id}/previews")
    String make(@PathVariable long id, Actor actor, RedirectAttributes next) {
        var edition = counter.current(desk.editions(new DocumentId(id), new ActingStaff(actor)));
        next.addFlashAttribute("preview", "/preview/" + links.make(edition.id(), actor.name()));
        return "redirect:/desk/documents/" + id;
    }

    @GetMapping("/preview/{secret:[\\w-]{32}}")
    String preview(@PathVariable String secret, Model model, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        var edition = behind(secret);
        model.addAttribute("head", Head.titled(Reviewing.title(edition)).meta("robots", "noindex, nofollow"));
        model.addAttribute("document", sheet.view(edition, "/preview/" + secret));
        return "disclosure/publishing/reviewing/preview";
    }

    @GetMapping("/preview/{secret:[\\w-]{32}}/files/{digest:[0-9a-f]{64}}/{name}")
    ResponseEntity<Resource> file(@PathVariable String secret, @PathVariable String digest) {
        return files.answer(behind(secret), digest);
    }

    private Edition behind(String secret) {
        return links.find(secret)
                .flatMap(editions::find)
                .filter(edition ->
                        !edition.state().isPublic() && edition.state().isOpen())
                .orElseThrow(() -> new NotFound(say("publishing.preview.over")));
    }
}
