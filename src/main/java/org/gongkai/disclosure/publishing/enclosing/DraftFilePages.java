package org.gongkai.disclosure.publishing.enclosing;

import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.files.FileDigest;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.files.StoredFile;
import org.gongkai.foundation.identity.Actor;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files of drafts, for their unit only. */
@Controller
class DraftFilePages {

    private final PublishingDesk desk;
    private final FileStore store;
    private final DraftFiles files;

    DraftFilePages(PublishingDesk desk, FileStore store, DraftFiles files) {
        this.desk = desk;
        this.store = store;
        this.files = files;
    }

    @GetMapping("/desk/documents/{id}/files/{digest:[0-9a-f]{64}}/{name}")
    ResponseEntity<Resource> file(@PathVariable long id, @PathVariable String digest, Actor actor) {
        var editions = desk.editions(new DocumentId(id), new ActingStaff(actor));
        var named = new FileDigest(digest);
        // a picture that was just put into the text belongs to no saved edition yet
        return files.carried(editions, named)
                .orElseGet(() -> store.find(named)
                        .filter(StoredFile::isPicture)
                        .map(picture -> files.answer(picture, digest))
                        .orElseThrow(NotFound::new));
    }
}
