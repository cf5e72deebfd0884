package org.gongkai.disclosure.publishing.editing;

import java.util.List;
import java.util.Objects;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.Saving;
import org.gongkai.disclosure.publishing.enclosing.DraftFiles;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Writes what the form brought into the draft (誊写). */
@Component
class Scribe {

    private final Editing editing;
    private final PublishingDesk desk;
    private final DraftFiles files;

    Scribe(Editing editing, PublishingDesk desk, DraftFiles files) {
        this.editing = editing;
        this.desk = desk;
        this.files = files;
    }

    /** What came with a form besides its fields. */
    record Enclosures(
            List<MultipartFile> attachments, @Nullable MultipartFile picture, String alternative, String then) {

        static final Enclosures NONE = new Enclosures(List.of(), null, "", "");

        private String removed() {
            return then.startsWith("remove:") ? then.substring("remove:".length()) : "";
        }
    }

    Saving save(DocumentId id, EditForm form, Enclosures enclosures, Actor actor) {
        var draft = editing.draft(id, actor);
        if (draft.version() != form.version()) return new Saving.Conflict(draft);
        var content = form.over(draft.content());
        content = files.with(content, files.keep(enclosures.attachments()));
        content = files.without(content, enclosures.removed());
        return save(draft, form, files.settled(illustrated(content, id, enclosures)), actor);
    }

    private Saving save(Edition draft, EditForm form, Content content, Actor actor) {
        var kind = Editing.kind(form, draft);
        if (content.equals(draft.content()) && kind == draft.kind()) return new Saving.Saved(draft.version());
        return desk.save(draft.id(), form.version(), kind, content, draft.changeNote(), new ActingStaff(actor));
    }

    private Content illustrated(Content content, DocumentId id, Enclosures enclosures) {
        var picture = enclosures.picture();
        if (picture == null || picture.isEmpty()) return content;
        var kept = files.picture(picture, Objects.requireNonNullElse(enclosures.alternative(), ""));
        return content.withBody(DraftFiles.illustrated(content.body(), id, kept));
    }
}
