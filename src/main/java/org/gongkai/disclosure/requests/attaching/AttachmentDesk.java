package org.gongkai.disclosure.requests.attaching;

import static org.gongkai.foundation.design.Speech.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gongkai.disclosure.requests.deciding.Ground;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.privacy.redaction.Box;
import org.gongkai.foundation.privacy.redaction.Mentions;
import org.gongkai.foundation.privacy.redaction.Suggestion;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where documents for an answer are redacted (区分处理台). The law binds who handles the request; nobody else sees an original. */
@Component
@Transactional
public class AttachmentDesk {

    private static final int LONGEST = 200;

    private final Attachments attachments;
    private final Marks marks;
    private final Intake intake;
    private final Vault vault;
    private final Workshop workshop;
    private final Hands hands;

    AttachmentDesk(Attachments attachments, Marks marks, Intake intake, Vault vault, Workshop workshop, Hands hands) {
        this.attachments = attachments;
        this.marks = marks;
        this.intake = intake;
        this.vault = vault;
        this.workshop = workshop;
        this.hands = hands;
    }

    /** Whether documents may be brought and marked now. */
    public boolean isOpen(Actor actor, RequestFile file) {
        return file.isOpen() && file.receivedOn().isPresent() && hands.sees(actor, file);
    }

    /** Keeps a document and has it read in the background; refuses at once what is too large or of no kind that can be redacted. */
    public Attachment bring(Actor actor, RequestFile file, int item, byte[] bytes, String name) {
        mustBeOpen(actor, file);
        return intake.take(actor, file, item, bytes, name);
    }

    /** Puts another file in the place of one that was not read. */
    public void replace(Actor actor, RequestFile file, int place, byte[] bytes, String name) {
        mustBeOpen(actor, file);
        intake.replace(actor, file, find(file, place), bytes, name);
    }

    /** Has one read again that could not be read. */
    public void readAgain(Actor actor, RequestFile file, int place) {
        mustBeOpen(actor, file);
        intake.readAgain(actor, file, find(file, place));
    }

    /** A document of this request, for whoever may see the request. */
    public Attachment find(RequestFile file, int place) {
        return attachments.find(file.id(), place).orElseThrow(() -> new NotFound(say("requests.attachment.none")));
    }

    /** Decides suggestions, by their words: the name of the ground for which each goes, or an empty text when it may stay. */
    public void decide(Actor actor, RequestFile file, int place, Map<String, String> choices) {
        var suggested = vault.suggestions(find(file, place));
        List<Marks.Draft> decided = new ArrayList<>();
        choices.forEach((word, ground) -> suggested.stream()
                .filter(one -> one.word().equals(word))
                .findFirst()
                .ifPresent(one -> decided.add(draft(one, ground))));
        put(actor, file, place, decided);
    }

    /** Removes whatever was suggested and not decided, as privacy of third parties. */
    public void removeRest(Actor actor, RequestFile file, int place) {
        var attachment = find(file, place);
        var rest = vault.undecided(attachment, marks.of(attachment)).stream()
                .map(one -> draft(one, Ground.THIRD_PARTY.name()))
                .toList();
        put(actor, file, place, rest);
    }

    private static Marks.Draft draft(Suggestion one, String ground) {
        var what = one.kind().name();
        return ground.isEmpty()
                ? Marks.Draft.kept(what, one.leaf(), one.word())
                : Marks.Draft.word(what, one.leaf(), one.word(), Ground.valueOf(ground));
    }

    /** What was said of the same word before is replaced. */
    private void put(Actor actor, RequestFile file, int place, List<Marks.Draft> drafts) {
        change(actor, file, place, attachment -> {
            var same = drafts.stream().map(draft -> Mentions.fold(draft.word())).collect(Collectors.toSet());
            marks.of(attachment).stream()
                    .filter(mark -> !mark.word().isEmpty() && same.contains(Mentions.fold(mark.word())))
                    .forEach(mark -> marks.remove(attachment, mark.id()));
            drafts.forEach(draft -> marks.add(attachment, draft, actor));
        });
    }

    /** Removes a word wherever it stands. */
    public void removeWord(Actor actor, RequestFile file, int place, String typed, Ground ground) {
        var word = typed.strip();
        if (word.length() > LONGEST || !Mentions.isWord(word)) {
            throw new Refused(say("requests.mark.word.short", Mentions.SHORTEST, LONGEST), "word");
        }
        var found = new Mentions(vault.manuscript(find(file, place)).leaves()).of(word);
        if (found.isEmpty()) {
            throw new Refused(say("requests.mark.word.none"), "word");
        }
        put(
                actor,
                file,
                place,
                List.of(Marks.Draft.word(Mark.OTHER, found.getFirst().leaf(), word, ground)));
    }

    /**
     * Paints an area over.
     *
     * @param share the area in parts of the page
     * @param everywhere whether the words under it go in other places too
     */
    public void paint(
            Actor actor, RequestFile file, int place, int leaf, Box share, boolean everywhere, Ground ground) {
        var leaves = vault.manuscript(find(file, place)).leaves();
        if (leaf < 0 || leaf >= leaves.size() || !leaves.get(leaf).isPage()) {
            throw new Refused(say("requests.mark.leaf", leaves.size()), "leaf");
        }
        float width = leaves.get(leaf).width();
        float height = leaves.get(leaf).height();
        var box = new Box(share.x() * width, share.y() * height, share.width() * width, share.height() * height);
        mark(actor, file, place, new Marks.Draft(Mark.Kind.AREA, Mark.OTHER, leaf, box, everywhere, "", ground));
    }

    /** Removes a whole page, paragraph or cell. */
    public void removeBlock(Actor actor, RequestFile file, int place, int leaf, Ground ground) {
        mark(actor, file, place, new Marks.Draft(Mark.Kind.BLOCK, Mark.OTHER, leaf, Box.NOWHERE, false, "", ground));
    }

    private void mark(Actor actor, RequestFile file, int place, Marks.Draft draft) {
        change(actor, file, place, attachment -> {
            if (draft.leaf() < 0 || draft.leaf() >= attachment.leaves()) {
                throw new Refused(say("requests.mark.leaf", attachment.leaves()), "leaf");
            }
            marks.add(attachment, draft, actor);
        });
    }

    public void unmark(Actor actor, RequestFile file, int place, long mark) {
        change(actor, file, place, attachment -> marks.remove(attachment, mark));
    }

    /** Has the document made and proved that may be given; that goes on in the background. */
    public void make(Actor actor, RequestFile file, int place) {
        mustBeOpen(actor, file);
        var attachment = find(file, place);
        mustBeRead(attachment);
        int undecided = vault.undecided(attachment, marks.of(attachment)).size();
        if (undecided > 0) {
            throw new Refused(say("requests.attachment.undecided", undecided), "suggestions");
        }
        workshop.order(actor, file, attachment);
    }

    /** Stops the making of a document. */
    public void stop(Actor actor, RequestFile file, int place) {
        mustBeOpen(actor, file);
        var attachment = find(file, place);
        if (attachment.making() != null) workshop.stop(attachment);
    }

    /** Takes the proved document over into the answer. */
    public void take(Actor actor, RequestFile file, int place) {
        mustBeOpen(actor, file);
        var attachment = find(file, place);
        mustBeRead(attachment);
        if (!attachments.take(attachment, Marks.signature(marks.of(attachment)), actor.name())) {
            throw new Refused(say("requests.attachment.unproved"));
        }
    }

    public void takeBack(Actor actor, RequestFile file, int place) {
        mustBeOpen(actor, file);
        attachments.takeBack(find(file, place));
    }

    public void remove(Actor actor, RequestFile file, int place) {
        mustBeOpen(actor, file);
        var attachment = find(file, place);
        workshop.stop(attachment);
        vault.destroy(attachment, marks.of(attachment));
    }

    private interface Change {
        void of(Attachment attachment);
    }

    private void change(Actor actor, RequestFile file, int place, Change change) {
        mustBeOpen(actor, file);
        var attachment = find(file, place);
        mustBeRead(attachment);
        workshop.stop(attachment);
        change.of(attachment);
    }

    private static void mustBeRead(Attachment attachment) {
        if (!attachment.isRead()) {
            throw new Refused(say("requests.attachment.unread"), HttpStatus.CONFLICT, null);
        }
    }

    private void mustBeOpen(Actor actor, RequestFile file) {
        if (!hands.sees(actor, file)) throw new NotFound(say("requests.none"));
        if (!isOpen(actor, file)) {
            throw new Refused(say("requests.attachment.closed"), HttpStatus.CONFLICT, null);
        }
    }

    /** The facts that an applicant may know of what was taken out. */
    public List<Removal> removals(Attachment attachment) {
        return vault.removals(attachment);
    }
}
