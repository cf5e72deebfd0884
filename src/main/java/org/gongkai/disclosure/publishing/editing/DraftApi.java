package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.Saving;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.enclosing.DraftAddresses;
import org.gongkai.disclosure.publishing.enclosing.DraftFiles;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.jsoup.Jsoup;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** What the editor's script asks for while one writes. */
@RestController
class DraftApi {

    /** What was pasted, cleaned; pictures lie on the clerk's own disk and stay behind. */
    record Cleaned(String body, int picturesLeftBehind) {}

    private final Editing editing;
    private final Scribe scribe;
    private final DraftFiles files;
    private final Moments moments;

    DraftApi(Editing editing, Scribe scribe, DraftFiles files, Moments moments) {
        this.editing = editing;
        this.scribe = scribe;
        this.files = files;
        this.moments = moments;
    }

    @PostMapping(path = "/desk/documents/{id}/draft", produces = MediaType.APPLICATION_JSON_VALUE)
    EditView.Kept keep(@PathVariable long id, @ModelAttribute("editForm") EditForm form, Actor actor) {
        var document = new DocumentId(id);
        if (scribe.save(document, form, Scribe.Enclosures.NONE, actor) instanceof Saving.Conflict(var standing)) {
            throw new Refused(
                    say("publishing.edit.conflict.found", standing.savedBy(), moments.said(standing.savedAt())));
        }
        return editing.kept(editing.draft(document, actor), actor);
    }

    @PostMapping(path = "/desk/documents/cleanings", consumes = MediaType.TEXT_HTML_VALUE)
    Cleaned clean(@RequestBody String html, Actor actor) {
        var text = RichText.of(DraftAddresses.toPublic(html));
        var brought = Jsoup.parseBodyFragment(html).select("img").size();
        return new Cleaned(
                DraftAddresses.toDesk(text.html()), brought - text.pictures().size());
    }

    @PostMapping("/desk/documents/{id}/pictures")
    Map<String, String> picture(
            @PathVariable long id, @RequestParam MultipartFile file, @RequestParam String alternative, Actor actor) {
        var draft = editing.draft(new DocumentId(id), actor);
        return Map.of(
                "url", "/desk" + files.picture(file, alternative).url(draft.id().document()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refuse(Refused refused) {
        return ResponseEntity.status(refused.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(refused.status()), refused.sentence()));
    }
}
