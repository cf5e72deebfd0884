package org.gongkai.disclosure.publishing;

import java.util.List;
import org.gongkai.disclosure.publishing.archive.LifeFacts;
import org.gongkai.disclosure.publishing.archive.ReviewRoutes;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where reviewers sign or send back (审核台), each step by someone else than the author. */
@Service
public class ReviewDesk {

    private final EditionMoves moves;
    private final LifeFacts facts;
    private final ReviewRoutes routes;

    ReviewDesk(EditionMoves moves, LifeFacts facts, ReviewRoutes routes) {
        this.moves = moves;
        this.facts = facts;
        this.routes = routes;
    }

    /** Signs the step at which the edition stands (审核通过). */
    @Transactional
    public Edition approve(EditionId id, @Nullable String comment, Acting acting) {
        return moves.move(moves.take(id), Act.APPROVE, acting, comment);
    }

    /** Attests that nothing in it is secret (保密审查通过). */
    @Transactional
    public Edition passSecrecy(EditionId id, @Nullable String comment, Acting acting) {
        return moves.move(moves.take(id), Act.PASS_SECRECY, acting, comment);
    }

    /** Sends it back to its author with a comment (退回修改). */
    @Transactional
    public Edition returnForRework(EditionId id, String comment, Acting acting) {
        return moves.move(moves.take(id), Act.RETURN, acting, comment);
    }

    /** Everything that happened to a document, oldest first. */
    public List<LifeFact> history(DocumentId document) {
        return facts.of(document);
    }

    /** Sets how a unit reviews from now on; editions under way go on to the next step that still exists. */
    @Transactional
    public void set(UnitId unit, ReviewRoute route) {
        routes.set(unit, route);
    }
}
