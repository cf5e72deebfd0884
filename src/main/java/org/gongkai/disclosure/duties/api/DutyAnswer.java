package org.gongkai.disclosure.duties.api;

import java.time.LocalDate;
import org.gongkai.disclosure.duties.Duty;
import org.gongkai.disclosure.duties.DutyKind;
import org.gongkai.disclosure.duties.DutyState;
import org.gongkai.disclosure.duties.Explanation;
import org.gongkai.disclosure.duties.web.DutyLine;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListRegister;
import org.jspecify.annotations.Nullable;

/**
 * A duty as machines read it.
 *
 * @param unit code of the unit
 * @param field slug of the field, null for none
 * @param rule LIST when the list says the number of days, else the code of the rule that does
 * @param margin working days from the day it was done to the last day, negative when late
 */
record DutyAnswer(
        long id,
        String title,
        String url,
        long matter,
        String list,
        @Nullable String field,
        @Nullable String unit,
        DutyKind kind,
        String trigger,
        int amount,
        String amountUnit,
        String rule,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        @Nullable Long document,
        boolean provisional,
        int margin,
        DutyState state,
        @Nullable Said explanation) {

    /** What the unit says of it, by when it means to publish, and when it said so. */
    record Said(String why, @Nullable LocalDate until, LocalDate on) {}

    static DutyAnswer of(Duty duty, DutyLine line, UnitDirectory units, ListRegister lists) {
        return new DutyAnswer(
                duty.id().value(),
                line.title(),
                duty.id().url(),
                duty.matter().value(),
                duty.listCode(),
                lists.allFields().stream()
                        .filter(field -> field.id().equals(duty.field()))
                        .map(field -> field.slug())
                        .findFirst()
                        .orElse(null),
                units.find(duty.unit()).map(unit -> unit.code()).orElse(null),
                duty.kind(),
                duty.start(),
                duty.span().amount(),
                duty.span().unit().name(),
                duty.rule(),
                duty.fromOn(),
                duty.dueOn(),
                duty.doneOn(),
                duty.document() == null ? null : duty.document().value(),
                duty.provisional(),
                duty.margin(),
                duty.state(),
                said(duty.explanation()));
    }

    private static @Nullable Said said(@Nullable Explanation said) {
        return said == null ? null : new Said(said.why(), said.until(), said.on());
    }
}
