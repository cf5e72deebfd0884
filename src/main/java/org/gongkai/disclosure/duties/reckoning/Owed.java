package org.gongkai.disclosure.duties.reckoning;

import java.time.LocalDate;
import org.gongkai.disclosure.duties.DutyKind;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.FieldId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;

/**
 * A duty as computed (义务).
 *
 * @param origin what brought it about, for ever the same: {@code document:12}, {@code occasion:3}, {@code 2026-Q1}, {@code permanent}
 * @param start what started the clock: the name of a trigger
 * @param rule where the number comes from: LIST or the code of a rule
 * @param opensOn from when it is spoken of
 * @param fromOn the day the clock started; null when nobody noted it
 * @param dueOn the last day; null when nobody can tell
 * @param doneOn the day it was fulfilled; null while it is not
 * @param margin working days between the last day and the day it was done; negative when late
 * @param shownShort by how many working days a 公示 falls short of its period
 */
public record Owed(
        MatterId matter,
        String list,
        @Nullable FieldId field,
        UnitId unit,
        String origin,
        DutyKind kind,
        String start,
        String rule,
        Span span,
        LocalDate opensOn,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable DocumentId document,
        boolean provisional,
        int margin,
        int shownShort) {}
