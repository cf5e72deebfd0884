package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.archive.Documents;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.ActingStaff;
import org.gongkai.disclosure.publishing.life.EditionLife;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.disclosure.publishing.outlinks.LinkBook;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where clerks write (经办台): drafts, sending them to review, taking them back, new editions of what is public. */
@Service
public class PublishingDesk {

    private final Documents documents;
    private final Editions editions;
    private final EditionMoves moves;
    private final CheckingDesk checks;
    private final LinkBook links;
    private final Clock clock;

    PublishingDesk(
            Documents documents,
            Editions editions,
            EditionMoves moves,
            CheckingDesk checks,
            LinkBook links,
            Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.moves = moves;
        this.checks = checks;
        this.links = links;
        this.clock = clock;
    }

    /** Starts a document with its first draft. */
    @Transactional
    public EditionId write(UnitId unit, DocumentKind kind, Content content, Acting acting) {
        var hand = acting.towards(unit);
        mustWrite(hand, unit);
        var now = clock.instant();
        var id = new EditionId(documents.add(unit, kind, hand.person(), now), 1);
        editions.add(id, content, null, hand.person(), hand.name(), now);
        links.note(List.of(id.document()));
        moves.note(id, Act.WRITE, null, EditionState.DRAFT, hand, null);
        return id;
    }

    /** The same for another room, in whose name somebody signed in writes. */
    @Transactional
    public EditionId write(Actor actor, UnitId unit, DocumentKind kind, Content content) {
        return write(unit, kind, content, new ActingStaff(actor));
    }

    /** Whether every edition of a document was given up, so that nothing of it came or will come before the public. */
    public boolean isGivenUp(DocumentId document) {
        return editions.of(document).stream().allMatch(edition -> edition.state() == EditionState.DISCARDED);
    }

    /**
     * Saves a draft.
     *
     * @param version the version that the writer had before them
     */
    @Transactional
    public Saving save(
            EditionId id, int version, DocumentKind kind, Content content, @Nullable String changeNote, Acting acting) {
        var edition = moves.take(id);
        var hand = moves.hand(edition, acting);
        mustWrite(hand, edition.unit());
        if (edition.version() != version) return new Saving.Conflict(edition);
        if (edition.state() != EditionState.DRAFT) {
            throw new Refused(say("publishing.life.notDraft", edition.state().label()));
        }
        if (edition.isFirst() && kind != edition.kind()) documents.changeKind(id.document(), kind);
        editions.save(id, version, content, changeNote, hand.name(), clock.instant());
        links.note(List.of(id.document()));
        return new Saving.Saved(version + 1);
    }

    /** Sends a draft to the first step of its unit's review (送审). */
    @Transactional
    public Edition submit(EditionId id, Acting acting) {
        var edition = moves.take(id);
        mustBeComplete(edition);
        checks.mustPass(edition, null);
        return moves.move(edition, Act.SUBMIT, acting, null);
    }

    /** Takes an edition back from review (收回). */
    @Transactional
    public Edition recall(EditionId id, Acting acting) {
        return moves.move(moves.take(id), Act.RECALL, acting, null);
    }

    /** Gives a draft up (弃用); it stays on record. */
    @Transactional
    public Edition discard(EditionId id, Acting acting) {
        return moves.move(moves.take(id), Act.DISCARD, acting, null);
    }

    /** Starts the next edition of a public document, to correct it (更正); it takes the present one's place when published. */
    @Transactional
    public EditionId correct(DocumentId document, String note, Acting acting) {
        documents.lock(document);
        var all = editions.of(document);
        var open = all.stream().filter(e -> e.state().isOpen()).findFirst();
        if (open.isPresent()) {
            throw new Refused(say("publishing.life.openEdition", open.get().id().number()));
        }
        var standing = all.stream()
                .filter(e -> e.state() == EditionState.PUBLISHED)
                .findFirst()
                .orElseThrow(() -> new Refused(say("publishing.life.notPublished")));
        if (note.isBlank()) throw new Refused(say("publishing.life.note"), "note");
        var hand = acting.towards(standing.unit());
        mustWrite(hand, standing.unit());
        var next = new EditionId(document, all.getLast().id().number() + 1);
        editions.add(next, standing.content(), note.strip(), hand.person(), hand.name(), clock.instant());
        links.note(List.of(document));
        moves.note(next, Act.WRITE, null, EditionState.DRAFT, hand, note);
        return next;
    }

    /** An edition for someone of its unit to read. */
    public Edition read(EditionId id, Acting acting) {
        var edition = editions.find(id).orElseThrow(() -> new NotFound(say("publishing.edition.none")));
        if (moves.hand(edition, acting).parts().isEmpty()) {
            throw new Refused(say("publishing.edition.foreign"), HttpStatus.FORBIDDEN, null);
        }
        return edition;
    }

    /** All editions of a document, oldest first, for someone of its unit. */
    public List<Edition> editions(DocumentId document, Acting acting) {
        var all = editions.of(document);
        if (all.isEmpty()) throw new NotFound(say("publishing.edition.none"));
        return all.stream().map(e -> read(e.id(), acting)).toList();
    }

    /** What someone may do with an edition now. */
    public List<Act> offers(Edition edition, Acting acting) {
        return EditionLife.offers(edition.state(), moves.hand(edition, acting), moves.route(edition.unit()));
    }

    /** How a unit reviews. */
    public ReviewRoute route(UnitId unit) {
        return moves.route(unit);
    }

    static void mustBeComplete(Edition edition) {
        var missing = edition.kind().missing(edition.content());
        if (missing.isEmpty()) return;
        throw new Refused(say(
                "publishing.life.incomplete",
                missing.stream().map(Requirement::sentence).collect(Collectors.joining())));
    }

    private static void mustWrite(Hand hand, UnitId unit) {
        if (hand.parts().contains(Part.CLERK)
                || hand.parts().contains(Part.AUTHOR)
                || hand.parts().contains(Part.OPENNESS_OFFICE)) return;
        throw new Refused(
                say("publishing.life.notYours", Act.WRITE.label(), Part.CLERK.label()), HttpStatus.FORBIDDEN, null);
    }
}
