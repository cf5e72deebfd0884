package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Saving;
import org.gongkai.foundation.design.Faults;
import org.gongkai.foundation.design.Head;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The editor, with and without script. */
@Controller
class EditPages {

    private final Editing editing;
    private final Scribe scribe;
    private final Clashes clashes;

    EditPages(Editing editing, Scribe scribe, Clashes clashes) {
        this.editing = editing;
        this.scribe = scribe;
        this.clashes = clashes;
    }

    @GetMapping("/desk/documents/{id}/edit")
    String edit(@PathVariable long id, @RequestParam(defaultValue = "") String matterWords, Actor actor, Model model) {
        var draft = editing.draft(new DocumentId(id), actor);
        var form = editing.view(draft, actor).form();
        model.addAttribute("head", head(id, draft.content().title()));
        model.addAttribute("edit", editing.view(draft, form, matterWords, actor));
        return "disclosure/publishing/editing/edit";
    }

    @PostMapping("/desk/documents/{id}/edit")
    ModelAndView save(
            @PathVariable long id,
            @ModelAttribute("editForm") EditForm form,
            @RequestParam(defaultValue = "stay") String then,
            @RequestParam(defaultValue = "") String matterWords,
            @RequestParam(required = false) @Nullable List<MultipartFile> attachment,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            @RequestParam(defaultValue = "") String alternative,
            Actor actor) {
        var document = new DocumentId(id);
        var enclosures =
                new Scribe.Enclosures(Objects.requireNonNullElse(attachment, List.of()), picture, alternative, then);
        try {
            return switch (scribe.save(document, form, enclosures, actor)) {
                case Saving.Conflict conflict -> ClashPages.page(clashes, conflict.standing(), form);
                case Saving.Saved _ -> new ModelAndView("redirect:" + next(id, then, matterWords));
            };
        } catch (Refused refused) {
            if (refused.field() == null) throw refused;
            var page = new ModelAndView("disclosure/publishing/editing/edit", HttpStatus.UNPROCESSABLE_CONTENT);
            var draft = editing.draft(document, actor);
            return page.addObject("head", head(id, draft.content().title()))
                    .addObject("edit", editing.view(draft, form, matterWords, actor))
                    .addObject("faults", Faults.of(refused));
        }
    }

    private static Head head(long id, String title) {
        return Head.titled(title.isBlank() ? say("publishing.desk.untitled") : title)
                .under(say("publishing.navigation.documents"), "/desk/documents");
    }

    private static String next(long id, String then, String matterWords) {
        var edit = "/desk/documents/" + id + "/edit";
        if (then.equals("submit")) return "/desk/documents/" + id + "/submission";
        if (then.equals("matters")) {
            return UriComponentsBuilder.fromPath(edit)
                            .queryParam("matterWords", "{words}")
                            .encode()
                            .buildAndExpand(matterWords)
                            .toUriString()
                    + "#matters";
        }
        return then.equals("stay") ? edit : edit + (then.matches("(fix|aside):.*") ? "#checks" : "#files");
    }
}
