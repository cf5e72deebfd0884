package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.register.EditionBook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office brings editions of lists into force (清单施行) and drops drafts. */
@Component
public class EditionOffice {
    private final EditionBook book;
    private final Rights rights;
    private final AccessLedger ledger;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EditionOffice(EditionBook book, Rights rights, AccessLedger ledger, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.rights = rights;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    public CatalogueEdition edition(String list, int number) {
        return book.edition(list, number)
                .orElseThrow(() -> new NotFound(say("catalogue.refused.edition", Integer.toString(number))));
    }

    /** Brings a draft into force; the edition before it is superseded on the same day. */
    @Transactional
    public CatalogueEdition force(String list, int number, @Nullable LocalDate effectiveOn, Actor actor) {
        rights.mustDecide(actor);
        var today = LocalDate.now(clock);
        var day = effectiveOn == null ? today : effectiveOn;
        if (day.isAfter(today)) {
            throw new Refused(say("catalogue.refused.future"), "effectiveOn");
        }
        var draft = edition(list, number);
        if (!draft.isDraft() || !book.bringIntoForce(draft, day, actor.login())) {
            throw new Refused(say("catalogue.refused.notdraft", Integer.toString(number)));
        }
        ledger.note(actor, "LIST_IN_FORCE", list, Integer.toString(number));
        events.publishEvent(new CatalogueCameIntoForce(list, draft.id(), number, day));
        return edition(list, number);
    }

    /** Throws a draft away; its number is not used again. */
    @Transactional
    public void drop(String list, int number, Actor actor) {
        rights.mustDecide(actor);
        if (!book.drop(edition(list, number))) {
            throw new Refused(say("catalogue.refused.notdraft", Integer.toString(number)));
        }
        ledger.note(actor, "LIST_DRAFT_DROPPED", list, Integer.toString(number));
    }
}
