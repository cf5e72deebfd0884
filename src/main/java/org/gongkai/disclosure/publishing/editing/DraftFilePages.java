package org.gongkai.disclosure.publishing.editing;

import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.identity.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Files of drafts, for their unit only; and the matters that the editor's search finds. */
@Controller
class DraftFilePages {

    private final PublishingDesk desk;
    private final FileStore store;
    private final DraftFiles files;
    private final MatterPicker matters;

    DraftFilePages(PublishingDesk desk, FileStore store, DraftFiles files, MatterPicker matters) {
        this.desk = desk;
        this.store = store;
        this.files = files;
        this.matters = matters;
    }

    @GetMapping("/desk/documents/{id}/files/{digest:[0-9a-f]{64}}/{name}")
    ResponseEntity<Resource> file(
            @PathVariable long id, @PathVariable String digest, @PathVariable String name, Actor actor) {
        var editions = desk.editions(new DocumentId(id), new ActingStaff(actor));
        var file = store.find(new FileDigest(digest)).orElseThrow(NotFound::new);
        var carried = editions.stream()
                .flatMap(edition -> edition.content().files().stream())
                .map(EnclosedFile::digest)
                .anyMatch(file.digest()::equals);
        // a picture that was just put into the text belongs to no saved edition yet
        if (!carried && !file.isPicture()) throw new NotFound();
        return files.answer(file, name);
    }

    @GetMapping("/desk/documents/matters")
    String find(@RequestParam String words, Actor actor, Model model) {
        model.addAttribute("found", matters.find(words, actor.unit()));
        return "disclosure/publishing/editing/found";
    }
}
