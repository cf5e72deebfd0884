package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.register.FieldBook;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where the openness office keeps fields, their sets and the crosswalk between them (领域管理). */
@Component
public class FieldOffice {
    private final FieldBook book;
    private final Rights rights;
    private final AccessLedger ledger;
    private final ApplicationEventPublisher events;

    FieldOffice(FieldBook book, Rights rights, AccessLedger ledger, ApplicationEventPublisher events) {
        this.book = book;
        this.rights = rights;
        this.ledger = ledger;
        this.events = events;
    }

    /** Adds a field or changes one. */
    @Transactional
    public void keep(Draft field, Actor actor) {
        rights.mustDecide(actor);
        if (field.name().isBlank()) {
            throw new Refused(say("catalogue.refused.name"), "name");
        }
        if (!field.slug().matches("[a-z][a-z0-9-]{1,59}")) {
            throw new Refused(say("catalogue.refused.slug"), "slug");
        }
        try {
            if (!book.keep(field.slug(), field.name().strip(), field.summary().strip(), field.seen())) {
                throw new Refused(say("catalogue.refused.changed"));
            }
            book.seat(field.slug(), field.seats());
            book.successors(field.slug(), field.successors());
        } catch (DuplicateKeyException e) {
            throw new Refused(say("catalogue.refused.taken"), "name");
        }
        ledger.note(actor, "FIELD_CHANGED", field.slug(), field.name());
        events.publishEvent(new ListType.Changed(field.slug()));
    }

    /** Says with which set of fields the district works. */
    @Transactional
    public void workWith(String set, Actor actor) {
        rights.mustDecide(actor);
        book.workWith(set);
        ledger.note(actor, "FIELD_SET_CHOSEN", set, "");
        events.publishEvent(new ListType.Changed(set));
    }

    /**
     * A field as the form has it.
     *
     * @param seen the version that was shown; null for a new field
     * @param seats its number in each set, by the set's code
     * @param successors slugs of the fields that carry it on
     */
    public record Draft(
            String slug,
            String name,
            String summary,
            @Nullable Integer seen,
            Map<String, Integer> seats,
            List<String> successors) {}
}
