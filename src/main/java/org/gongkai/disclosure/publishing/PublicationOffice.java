package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.gongkai.disclosure.publishing.archive.Documents;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.disclosure.publishing.archive.Effects;
import org.gongkai.disclosure.publishing.archive.Effects.Effect;
import org.gongkai.disclosure.publishing.archive.Listing;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where things become public and stop being so (发布室): publish, schedule, withdraw, supersede. */
@Service
public class PublicationOffice {

    private final Documents documents;
    private final Editions editions;
    private final Effects effects;
    private final Listing listing;
    private final EditionMoves moves;
    private final CheckingDesk checks;
    private final MendingDesk mending;
    private final IndexNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublicationOffice(
            Documents documents,
            Editions editions,
            Effects effects,
            Listing listing,
            EditionMoves moves,
            CheckingDesk checks,
            MendingDesk mending,
            IndexNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.effects = effects;
        this.listing = listing;
        this.moves = moves;
        this.checks = checks;
        this.mending = mending;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes an approved edition now (公开); from the second edition on it takes the place of the one before (更正). */
    @Transactional
    public Edition publish(EditionId id, Acting acting) {
        var edition = moves.take(id);
        return publish(edition, moves.hand(edition, acting));
    }

    /** Publishes an approved edition at a time to come (定时公开). */
    @Transactional
    public Edition schedule(EditionId id, Instant at, Acting acting) {
        if (!at.isAfter(clock.instant())) throw new Refused(say("publishing.life.past"), "at");
        var edition = moves.take(id);
        mustBeSound(edition, at);
        return moves.move(edition, Act.SCHEDULE, moves.hand(edition, acting), null, at);
    }

    /** Gives a set time up (取消定时); the edition stays approved. */
    @Transactional
    public Edition unschedule(EditionId id, Acting acting) {
        return moves.move(moves.take(id), Act.UNSCHEDULE, acting, null);
    }

    /** Publishes an edition whose hour has come; does nothing when someone was there before. */
    @Transactional
    public void publishOnTime(EditionId id) {
        var edition = moves.take(id);
        var at = edition.publishAt();
        if (edition.state() == EditionState.SCHEDULED && at != null && !at.isAfter(clock.instant())) {
            try {
                publish(edition, Hand.CLOCK);
            } catch (Refused refused) {
                // what blocks it now was not there when it was scheduled: people decide again
                moves.move(edition, Act.UNSCHEDULE, Hand.CLOCK, refused.sentence(), null);
            }
        }
    }

    /** Tells, once each, of lists whose period of publicity is over (公示期满). */
    @Transactional
    public void endPublicity() {
        listing.over(LocalDate.now(clock))
                .forEach(document -> events.publishEvent(new PublicityEnded(document, clock.instant())));
    }

    /** Takes a document back with a public reason (撤回): its address answers with the reason, its text is gone everywhere. */
    @Transactional
    public void withdraw(DocumentId document, String reason, Acting acting) {
        documents.lock(document);
        var shown =
                editions.of(document).stream().filter(e -> e.state().isPublic()).toList();
        if (shown.isEmpty()) throw new Refused(say("publishing.life.notPublished"));
        shown.forEach(edition -> moves.move(edition, Act.WITHDRAW, acting, reason));
        var hand = moves.hand(shown.getLast(), acting);
        documents.withdraw(document, new Withdrawal(clock.instant(), hand.name(), reason.strip()));
        listing.remove(document);
        events.publishEvent(new DocumentWithdrawn(document, reason.strip(), clock.instant()));
    }

    /** Puts another public document in a document's place (代替), from a day on. */
    @Transactional
    public void supersede(DocumentId old, DocumentId by, LocalDate effective, Acting acting) {
        if (old.equals(by)) throw new Refused(say("publishing.life.self"), "by");
        documents.lock(old);
        var standing = standing(old);
        standing(by);
        moves.move(standing, Act.SUPERSEDE, acting, null);
        effects.add(new Effect(old, Effects.Kind.REPLACED, by, null, effective));
        listing.show(old);
        events.publishEvent(new DocumentSuperseded(old, by, clock.instant()));
    }

    /** Notes that a document was changed by another (修改) or repealed (废止) on some ground. */
    @Transactional
    public void note(
            DocumentId document,
            Effects.Kind kind,
            @Nullable DocumentId by,
            String basis,
            LocalDate day,
            Acting acting) {
        documents.lock(document);
        var standing = standing(document);
        moves.note(
                standing.id(), Act.SUPERSEDE, standing.state(), standing.state(), moves.hand(standing, acting), basis);
        effects.add(new Effect(document, kind, by, basis, day));
        listing.show(document);
        events.publishEvent(new Validity.Changed(document, clock.instant()));
    }

    private Edition publish(Edition edition, Hand hand) {
        if (hand == Hand.CLOCK) mustBeSoundUnattended(edition);
        else mustBeSound(edition, null);
        var id = edition.id();
        var before = editions.published(id.document());
        before.ifPresent(b -> moves.move(b, Act.CORRECT, hand, edition.changeNote(), null));
        var now = clock.instant();
        moves.move(edition, Act.PUBLISH, hand, null, null);
        editions.markPublished(id, now, hand.name());
        if (before.isEmpty()) documents.number(id.document(), numbers.next(edition.unit(), year()));
        listing.show(id.document());
        var note = edition.changeNote() == null ? "" : edition.changeNote();
        events.publishEvent(
                before.<Object>map(b -> new EditionCorrected(id.document(), id.number(), b.id().number(), note, now))
                        .orElseGet(() -> new EditionPublished(id.document(), id.number(), now)));
        return editions.find(id).orElseThrow();
    }

    private Edition standing(DocumentId document) {
        return editions.published(document)
                .filter(e -> e.state() == EditionState.PUBLISHED)
                .orElseThrow(() -> new Refused(say("publishing.life.notPublished")));
    }

    private void mustBeSound(Edition edition, @Nullable Instant at) {
        mustBePublic(edition);
        PublishingDesk.mustBeComplete(edition);
        checks.mustPass(edition, at);
        mending.mustBeRead(edition);
    }

    private void mustBeSoundUnattended(Edition edition) {
        mustBePublic(edition);
        PublishingDesk.mustBeComplete(edition);
        checks.mustPassUnattended(edition);
        mending.mustBeRead(edition);
    }

    private static void mustBePublic(Edition edition) {
        var attribute = edition.content().metadata().disclosure().attribute();
        if (attribute != OpennessAttribute.ON_INITIATIVE) {
            throw new Refused(say("publishing.life.withheld", attribute.label()), "attribute");
        }
    }

    private int year() {
        return ZonedDateTime.now(clock).getYear();
    }
}
