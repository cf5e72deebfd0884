package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.life.LifeDesk;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office brings editions of lists into force (清单施行) and drops drafts. */
@Component
public class EditionOffice {
    private final EditionBook book;
    private final Rights rights;
    private final AccessLedger ledger;
    private final LifeDesk life;
    private final Clock clock;

    EditionOffice(EditionBook book, Rights rights, AccessLedger ledger, LifeDesk life, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.ledger = ledger;
        this.life = life;
        this.clock = clock;
    }

    public CatalogueEdition edition(String list, int number) {
        return book.edition(list, number)
                .orElseThrow(() -> new NotFound(say("catalogue.refused.edition", Integer.toString(number))));
    }

    /** Takes a draft through every step that is left into force in one act, each step recorded; the edition before it is superseded. */
    @Transactional
    public CatalogueEdition force(String list, int number, @Nullable LocalDate effectiveOn, Actor actor) {
        rights.mustDecide(actor);
        var today = LocalDate.now(clock);
        var day = effectiveOn == null ? today : effectiveOn;
        if (day.isAfter(today)) {
            throw new Refused(say("catalogue.refused.future"), "effectiveOn");
        }
        if (!edition(list, number).isToCome()) {
            throw new Refused(say("catalogue.refused.notdraft", Integer.toString(number)));
        }
        var edition = edition(list, number);
        life.takeAll(list, number, day, life.hand(edition, actor));
        ledger.note(actor, "LIST_IN_FORCE", list, Integer.toString(number));
        return edition(list, number);
    }

    /** Throws a draft away; its number is not used again. */
    @Transactional
    public void drop(String list, int number, Actor actor) {
        rights.mustDecide(actor);
        var draft = edition(list, number);
        if (!draft.isDraft()) {
            throw new Refused(say("catalogue.refused.notdraft", Integer.toString(number)));
        }
        life.discard(draft, actor);
        book.empty(draft);
        ledger.note(actor, "LIST_DRAFT_DROPPED", list, Integer.toString(number));
    }
}
