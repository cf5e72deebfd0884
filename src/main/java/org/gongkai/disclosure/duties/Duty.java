package org.gongkai.disclosure.duties;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A duty as it stands today (公开义务).
 *
 * @param origin what brought it about: {@code document:12}, {@code occasion:3}, {@code 2026-Q1}, {@code permanent}
 * @param start what started the clock, the name of a trigger
 * @param rule where the number of days comes from: LIST or the code of a rule
 * @param what in the words of whoever noted it, null for others
 * @param fromOn the day the clock started, null when nobody noted it
 * @param dueOn the last day
 * @param doneOn the day it was fulfilled
 * @param margin working days between the last day and the day it was done, negative when late
 * @param countedOn the day by which it is put into months and years
 * @param explanation what the unit says of it now, null when it says nothing
 */
public record Duty(
        DutyId id,
        MatterId matter,
        String listCode,
        @Nullable FieldId field,
        UnitId unit,
        DutyKind kind,
        String origin,
        String start,
        String rule,
        Span span,
        @Nullable String what,
        LocalDate opensOn,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable DocumentId document,
        boolean provisional,
        int margin,
        int shownShort,
        LocalDate countedOn,
        DutyState state,
        @Nullable Explanation explanation) {

    private static final String NOTED = "occasion:";

    public Duty {
        if (explanation != null && !explanation.isTold(doneOn)) {
            explanation = null;
        }
    }

    /** The day whose rules bind it: a period is bound by those of its end, everything else by those of its beginning. */
    public LocalDate boundOn() {
        return kind == DutyKind.PERIOD && fromOn != null ? fromOn : opensOn;
    }

    /** The number of the note that brought it about; empty when something else did. */
    public OptionalLong occasion() {
        return origin.startsWith(NOTED)
                ? OptionalLong.of(Long.parseLong(origin.substring(NOTED.length())))
                : OptionalLong.empty();
    }
}
