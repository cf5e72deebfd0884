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
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.disclosure.publishing.releasing.ReleaseDesk;
import org.gongkai.foundation.identity.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Writes what the form brought into the draft (誊写). */
@Component
class Scribe {

    private final Editing editing;
    private final PublishingDesk desk;
    private final DraftFiles files;
    private final MendingDesk mending;
    private final ReleaseDesk release;

    Scribe(Editing editing, PublishingDesk desk, DraftFiles files, MendingDesk mending, ReleaseDesk release) {
        this.editing = editing;
        this.desk = desk;
        this.files = files;
        this.mending = mending;
        this.release = release;
    }

    /** What came with a form besides its fields. */
    record Enclosures(
            List<MultipartFile> attachments, @Nullable MultipartFile picture, String alternative, String then) {

        static final Enclosures NONE = new Enclosures(List.of(), null, "", "");

        private String removed() {
            return after("remove:");
        }

        /** What follows a word of the button that was pressed; empty when it was another button. */
        private String after(String word) {
            return then.startsWith(word) ? then.substring(word.length()) : "";
        }
    }

    @Transactional
    public Saving save(DocumentId id, EditForm form, Enclosures enclosures, Actor actor) {
        var draft = editing.draft(id, actor);
        if (draft.version() != form.version()) return new Saving.Conflict(draft);
        var content = form.over(draft.content());
        content = files.with(content, files.keep(enclosures.attachments()));
        content = files.without(content, enclosures.removed());
        content = files.settled(illustrated(content, id, enclosures));
        var fix = enclosures.after("fix:");
        if (!fix.isEmpty()) return mended(draft, form, content, fix, actor);
        var saving = save(draft, form, content, actor);
        var aside = enclosures.after("aside:");
        if (!aside.isEmpty()) release.setAside(editing.draft(id, actor), aside, actor);
        return saving;
    }

    /** Saves what one press mended, and in the same transaction what it masked. */
    private Saving mended(Edition draft, EditForm form, Content content, String fix, Actor actor) {
        var mended = mending.mend(draft.with(Editing.kind(form, draft), content), fix);
        var saving = save(draft, form, mended.content(), actor);
        mending.keep(draft, mended.masked(), new ActingStaff(actor).towards(draft.unit()));
        return saving;
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
