package org.gongkai.foundation.organization.sheet;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitAct;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitFacts;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitName;
import org.gongkai.foundation.organization.UnitRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which act a row of the sheet means: a new code establishes, another name renames, another parent moves. */
@Component
class RowReading {

    private final UnitDirectory directory;
    private final UnitRegister register;
    private final Clock clock;

    RowReading(UnitDirectory directory, UnitRegister register, Clock clock) {
        this.directory = directory;
        this.register = register;
        this.clock = clock;
    }

    void enter(UnitRow row, String by, Tally tally) {
        var known = directory.byCode(row.code());
        if (known.isEmpty()) {
            establish(row, by);
            tally.did(row, Tally.Deed.ESTABLISHED);
        } else {
            change(row, directory.history(known.get().id()).getFirst(), by, tally);
        }
    }

    private void establish(UnitRow row, String by) {
        var kind = row.kind();
        if (kind == null) {
            throw new Refused(say("organization.sheet.noKind"), UnitColumn.KIND.field());
        }
        var facts = new UnitFacts(
                row.text(UnitColumn.CREDIT_CODE),
                row.text(UnitColumn.ADDRESS),
                row.text(UnitColumn.HOURS),
                row.text(UnitColumn.PHONE),
                row.text(UnitColumn.FUNCTIONS),
                row.text(UnitColumn.DOCUMENT_WORD),
                row.order(0));
        register.enter(
                new UnitAct.Establish(
                        row.validFrom(today()), row.code(), name(row, ""), kind, parent(row), facts, basis(row)),
                by);
    }

    private void change(UnitRow row, Unit unit, String by, Tally tally) {
        var kind = row.kind();
        if (kind != null && kind != unit.kind()) {
            throw new Refused(
                    say(
                            "organization.sheet.kindChanged",
                            say("organization.kind." + unit.kind()),
                            say("organization.kind." + kind)),
                    UnitColumn.KIND.field());
        }
        // the sheet as exported carries the day since when the unit is as it is: an old day means "from today"
        var day = row.validFrom(today());
        var on = day.isAfter(unit.validFrom()) ? day : today();
        boolean changed = rename(row, unit, on, by, tally);
        changed |= move(row, unit, on, by, tally);
        changed |= correct(row, unit, on, by, tally);
        if (!changed) {
            tally.did(row, Tally.Deed.UNCHANGED);
        }
    }

    private boolean rename(UnitRow row, Unit unit, LocalDate on, String by, Tally tally) {
        var name = name(row, unit.shortName());
        if (name.full().equals(unit.name()) && name.brief().equals(unit.shortName())) {
            return false;
        }
        register.enter(new UnitAct.Rename(unit.id(), on, name, basis(row)), by);
        tally.did(row, Tally.Deed.RENAMED);
        return true;
    }

    private boolean move(UnitRow row, Unit unit, LocalDate on, String by, Tally tally) {
        var parent = parent(row);
        if (!row.has(UnitColumn.PARENT) || parent == null || parent.equals(unit.parent())) {
            return false;
        }
        register.enter(new UnitAct.Move(unit.id(), on, parent, basis(row)), by);
        tally.did(row, Tally.Deed.MOVED);
        return true;
    }

    private boolean correct(UnitRow row, Unit unit, LocalDate on, String by, Tally tally) {
        var before = new UnitFacts(
                unit.creditCode(),
                unit.address(),
                unit.hours(),
                unit.phone(),
                unit.functions(),
                unit.documentWord(),
                unit.order());
        var facts = new UnitFacts(
                row.text(UnitColumn.CREDIT_CODE, unit.creditCode()),
                row.text(UnitColumn.ADDRESS, unit.address()),
                row.text(UnitColumn.HOURS, unit.hours()),
                row.text(UnitColumn.PHONE, unit.phone()),
                row.text(UnitColumn.FUNCTIONS, unit.functions()),
                row.text(UnitColumn.DOCUMENT_WORD, unit.documentWord()),
                row.order(unit.order()));
        if (facts.equals(before)) {
            return false;
        }
        register.enter(new UnitAct.Correct(unit.id(), on, facts, basis(row)), by);
        tally.did(row, Tally.Deed.CORRECTED);
        return true;
    }

    private UnitName name(UnitRow row, String brief) {
        return new UnitName(row.text(UnitColumn.NAME), row.text(UnitColumn.SHORT_NAME, brief));
    }

    private @Nullable UnitId parent(UnitRow row) {
        var code = row.text(UnitColumn.PARENT);
        return code.isEmpty()
                ? null
                : directory
                        .byCode(code)
                        .map(Unit::id)
                        .orElseThrow(
                                () -> new Refused(say("organization.sheet.noParent", code), UnitColumn.PARENT.field()));
    }

    private static String basis(UnitRow row) {
        return row.text(UnitColumn.BASIS);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
