package org.gongkai.disclosure.publishing.editing;

import java.nio.charset.StandardCharsets;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.files.StoredFile;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitId;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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
    private final MatterPicker matters;

    DraftFilePages(PublishingDesk desk, FileStore store, MatterPicker matters) {
        this.desk = desk;
        this.store = store;
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
        return answer(store, file, name);
    }

    @GetMapping("/desk/documents/matters")
    String find(@RequestParam String words, Actor actor, Model model) {
        model.addAttribute(
                "found",
                matters.find(
                        words,
                        actor.unit() == null ? null : new UnitId(actor.unit().value())));
        return "disclosure/publishing/editing/found";
    }

    /** Pictures are shown in the page, everything else is downloaded; nothing is kept by shared caches. */
    static ResponseEntity<Resource> answer(FileStore store, StoredFile file, String name) {
        var disposition = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(
                        file.isPicture()
                                ? MediaType.parseMediaType(file.mediaType())
                                : MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(store.path(file.digest())));
    }
}
