package org.gongkai.foundation.organization.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitAct;
import org.gongkai.foundation.organization.UnitFacts;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitKind;
import org.gongkai.foundation.organization.UnitName;
import org.jspecify.annotations.Nullable;

/**
 * What was entered about a unit; which fields count depends on the change.
 *
 * @param seen the edition of the unit that the person looked at
 */
public record UnitForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String shortName,
        @Nullable UnitKind kind,
        @Nullable Long parent,
        @Nullable String creditCode,
        @Nullable String address,
        @Nullable String hours,
        @Nullable String phone,
        @Nullable String functions,
        @Nullable String documentWord,
        @Nullable Integer order,
        @Nullable LocalDate on,
        @Nullable String basis,
        @Nullable List<Long> into,
        @Nullable Integer seen) {

    static UnitForm about(Unit unit, LocalDate today, int seen) {
        var parent = unit.parent();
        return new UnitForm(
                unit.code(),
                unit.name(),
                unit.shortName(),
                unit.kind(),
                parent == null ? null : parent.value(),
                unit.creditCode(),
                unit.address(),
                unit.hours(),
                unit.phone(),
                unit.functions(),
                unit.documentWord(),
                unit.order(),
                today,
                "",
                List.of(),
                seen);
    }

    static UnitForm blank(LocalDate today, UnitId top) {
        return new UnitForm(
                "", "", "", UnitKind.DEPARTMENT, top.value(), "", "", "", "", "", "", 0, today, "", List.of(), 0);
    }

    UnitAct establish() {
        return new UnitAct.Establish(
                day(),
                text(code),
                new UnitName(text(name), text(shortName)),
                Objects.requireNonNullElse(kind, UnitKind.OTHER),
                id(parent),
                facts(),
                text(basis));
    }

    UnitAct act(UnitDeed deed, UnitId unit) {
        return switch (deed) {
            case ESTABLISHMENT -> establish();
            case CORRECTION -> new UnitAct.Correct(unit, day(), facts(), text(basis));
            case RENAMING -> new UnitAct.Rename(unit, day(), new UnitName(text(name), text(shortName)), text(basis));
            case RELOCATION -> new UnitAct.Move(unit, day(), chosen(parent, "parent"), text(basis));
            case MERGER ->
                new UnitAct.Merge(
                        unit,
                        day(),
                        chosen(successors().isEmpty() ? null : successors().getFirst(), "into"),
                        text(basis));
            case DIVISION ->
                new UnitAct.Split(
                        unit, day(), successors().stream().map(UnitId::new).toList(), text(basis));
            case ABOLITION -> new UnitAct.Abolish(unit, day(), text(basis));
        };
    }

    /** The chosen successors, without the rows left open. */
    public List<Long> successors() {
        return into == null ? List.of() : into.stream().filter(Objects::nonNull).toList();
    }

    private UnitFacts facts() {
        return new UnitFacts(
                text(creditCode),
                text(address),
                text(hours),
                text(phone),
                text(functions),
                text(documentWord),
                Objects.requireNonNullElse(order, 0));
    }

    private LocalDate day() {
        if (on == null) {
            throw new Refused(say("organization.refused.noDay"), "on");
        }
        return on;
    }

    private static UnitId chosen(@Nullable Long id, String field) {
        if (id == null) {
            throw new Refused(say("organization.refused.notChosen"), field);
        }
        return new UnitId(id);
    }

    private static @Nullable UnitId id(@Nullable Long id) {
        return id == null ? null : new UnitId(id);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
