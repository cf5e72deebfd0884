package org.gongkai.disclosure.publishing;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gongkai.disclosure.publishing.archive.Documents;
import org.gongkai.disclosure.publishing.archive.Editions;
import org.gongkai.disclosure.publishing.archive.LifeFacts;
import org.gongkai.disclosure.publishing.archive.ReviewRoutes;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.EditionLife;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.disclosure.publishing.likeness.Likenesses;
import org.gongkai.disclosure.publishing.outlinks.LinkBook;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves editions along the edges of their life: guard, change, fact. */
@Component
class EditionMoves {

    private final Documents documents;
    private final Editions editions;
    private final LifeFacts facts;
    private final ReviewRoutes routes;
    private final Likenesses likenesses;
    private final LinkBook links;
    private final Clock clock;

    EditionMoves(
            Documents documents,
            Editions editions,
            LifeFacts facts,
            ReviewRoutes routes,
            Likenesses likenesses,
            LinkBook links,
            Clock clock) {
        this.documents = documents;
        this.editions = editions;
        this.facts = facts;
        this.routes = routes;
        this.likenesses = likenesses;
        this.links = links;
        this.clock = clock;
    }

    /** The edition as it stands, its document locked until the transaction ends. */
    Edition take(EditionId id) {
        documents.lock(id.document());
        return editions.find(id).orElseThrow(() -> new NotFound(say("publishing.edition.none")));
    }

    Edition move(Edition edition, Act act, Acting acting, @Nullable String comment) {
        return move(edition, act, hand(edition, acting), comment, null);
    }

    Edition move(Edition edition, Act act, Hand hand, @Nullable String comment, @Nullable Instant publishAt) {
        if (act.needsComment() && (comment == null || comment.isBlank())) {
            throw new Refused(
                    say(act == Act.WITHDRAW ? "publishing.life.reason" : "publishing.life.comment"), "comment");
        }
        var edge = EditionLife.edge(edition.state(), act, hand, route(edition.unit()));
        if (!editions.move(edition.id(), edge.from(), edge.to(), publishAt)) {
            throw new IllegalStateException("moved under lock: " + edition.id());
        }
        note(edition.id(), act, edge.from(), edge.to(), hand, comment);
        follow(edition, edge.to());
        return editions.find(edition.id()).orElseThrow();
    }

    void note(
            EditionId id, Act act, @Nullable EditionState from, EditionState to, Hand hand, @Nullable String comment) {
        facts.add(new LifeFact(id, act, from, to, hand.person(), hand.name(), clock.instant(), comment));
    }

    /** What others compare with and which links are asked is what stands before people, and no draft given up. */
    private void follow(Edition edition, EditionState to) {
        if (to == EditionState.DRAFT
                || !(to.isOpen() || to == EditionState.PUBLISHED || to == EditionState.SUPERSEDED)) {
            likenesses.drop(edition.id());
        } else if (Likenesses.asks(edition.kind())) {
            likenesses.keep(edition.id(), edition.content());
        }
        links.note(List.of(edition.id().document()));
    }

    /** The hand towards an edition, knowing whether it wrote it. */
    Hand hand(Edition edition, Acting acting) {
        return acting.towards(edition.unit()).towards(edition.author());
    }

    ReviewRoute route(UnitId unit) {
        return routes.of(unit);
    }
}
