package org.gongkai.disclosure.publishing.editing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.Requirement;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.desk.Moments;
import org.gongkai.disclosure.publishing.enclosing.DraftAddresses;
import org.gongkai.disclosure.publishing.enclosing.FileSizes;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.releasing.Findings;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.Step;
import org.gongkai.foundation.identity.Actor;
import org.springframework.stereotype.Component;

/** Lays a draft out for its writer (撰写台). */
@Component
class Editing {

    private final PublishingDesk desk;
    private final ReviewDesk reviews;
    private final MatterPicker matters;
    private final ChoiceWords words;
    private final Moments moments;
    private final Findings findings;

    Editing(
            PublishingDesk desk,
            ReviewDesk reviews,
            MatterPicker matters,
            ChoiceWords words,
            Moments moments,
            Findings findings) {
        this.desk = desk;
        this.reviews = reviews;
        this.matters = matters;
        this.words = words;
        this.moments = moments;
        this.findings = findings;
    }

    /** The draft of a document. */
    Edition draft(DocumentId id, Actor actor) {
        var newest = desk.editions(id, new ActingStaff(actor)).getLast();
        if (newest.state() == EditionState.DRAFT) return newest;
        throw new Refused(say("publishing.life.notDraft", newest.state().label()));
    }

    EditView view(Edition draft, Actor actor) {
        return view(
                draft, EditForm.of(draft.version(), draft.kind(), DraftAddresses.toDesk(draft.content())), "", actor);
    }

    /** The draft with what was typed and not saved, or with a search for matters. */
    EditView view(Edition draft, EditForm form, String matterWords, Actor actor) {
        var missing = missing(draft);
        var checks = findings.of(draft, actor);
        return new EditView(
                draft.id().document().value(),
                form.version(),
                form,
                words.choices(draft.isFirst() ? List.of() : List.of(draft.kind())),
                draft.kind().requirements().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet()),
                matters.chosen(draft.content().matters()),
                matterWords,
                matterWords.isBlank() ? List.of() : matters.find(matterWords, draft.unit()),
                files(draft),
                route(draft),
                missing,
                draft.content().body().words(),
                saved(draft),
                checks,
                submit(draft, missing.size() + checks.blocking().size()),
                returned(draft));
    }

    /** What lacks, each with the place where it is written. */
    List<EditView.Lack> missing(Edition draft) {
        List<EditView.Lack> lacks = new ArrayList<>();
        for (var lack : draft.kind().missing(draft.content())) {
            if (lack == Requirement.PICTURE_WORDS) {
                draft.content().body().pictures().stream()
                        .filter(picture -> picture.isMute())
                        .forEach(picture -> lacks.add(
                                new EditView.Lack(say("publishing.edit.lack.picture", picture.number()), "body")));
            } else {
                lacks.add(new EditView.Lack(lack.sentence(), place(lack)));
            }
        }
        return List.copyOf(lacks);
    }

    /** What the script shows after a draft was saved by itself. */
    EditView.Kept kept(Edition draft, Actor actor) {
        var missing = missing(draft);
        var checks = findings.of(draft, actor);
        int mustDo = missing.size() + checks.blocking().size();
        return new EditView.Kept(
                draft.version(),
                say("publishing.edit.saved.itself", moments.said(draft.savedAt())),
                submit(draft, mustDo),
                say("publishing.edit.missing.count", missing.size()),
                mustDo == 0,
                missing,
                checks.all());
    }

    String saved(Edition draft) {
        return say("publishing.edit.saved", moments.said(draft.savedAt()));
    }

    String submit(Edition draft, int missing) {
        var next = say("publishing.edit.submit."
                + desk.route(draft.unit()).after(EditionState.DRAFT).name());
        return missing == 0 ? next : say("publishing.edit.submit.not-yet", next, missing);
    }

    private List<Step> route(Edition draft) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(say("publishing.edit.route.write", draft.authorName()), null, Step.State.NOW));
        for (var state : desk.route(draft.unit()).states()) {
            steps.add(new Step(say("publishing.desk.waiting." + state.name()), null, Step.State.TO_COME));
        }
        steps.add(new Step(say("publishing.edit.route.publish"), null, Step.State.TO_COME));
        return steps;
    }

    private EditView.@org.jspecify.annotations.Nullable Returned returned(Edition draft) {
        return reviews.history(draft.id().document()).reversed().stream()
                .filter(fact -> fact.edition().equals(draft.id()))
                .findFirst()
                .filter(fact -> fact.act() == Act.RETURN && fact.comment() != null)
                .map(fact -> new EditView.Returned(
                        String.valueOf(fact.comment()),
                        say("publishing.edit.returned.by", fact.name(), moments.said(fact.at()))))
                .orElse(null);
    }

    private static List<EditView.FileRow> files(Edition draft) {
        List<EditView.FileRow> rows = new ArrayList<>();
        for (var file : draft.content().attachments()) {
            rows.add(new EditView.FileRow(
                    rows.size(),
                    file.digest().hex(),
                    file.format(),
                    file.name(),
                    FileSizes.words(file.size()),
                    "/desk" + file.url(draft.id().document())));
        }
        return rows;
    }

    private static String place(Requirement lack) {
        return switch (lack) {
            case TITLE -> "title";
            case BODY, PICTURE, PICTURE_WORDS -> "body";
            case ISSUER -> "issuer";
            case DOCUMENT_NUMBER -> "number";
            case FORMED_ON -> "formedOn";
            case GENRE -> "genre";
            case TOPIC -> "topic";
            case IN_FORCE_FROM -> "validFrom";
            case IN_FORCE_UNTIL -> "validTo";
            case PUBLICITY_PERIOD -> "publicFrom";
            case ATTACHMENT -> "attachment";
            case DATES_IN_ORDER -> "validTo";
            case EXEMPTION -> "exemption";
        };
    }

    static DocumentKind kind(EditForm form, Edition draft) {
        return draft.isFirst() ? form.documentKind() : draft.kind();
    }
}
