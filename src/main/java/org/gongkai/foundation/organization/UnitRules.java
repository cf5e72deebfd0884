package org.gongkai.foundation.organization;

import static org.gongkai.foundation.design.Speech.say;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of the tree of units (机构登记规则): each allows, or refuses with a sentence. */
@Component
class UnitRules {

    private final Units units;

    UnitRules(Units units) {
        this.units = units;
    }

    void codeIsFree(String code) {
        if (units.codeIsTaken(code)) {
            throw new Refused(say("organization.refused.codeTaken", code), "code");
        }
    }

    /** Two units of one name at one time could not be told apart in a list. */
    void nameIsFree(UnitName name, LocalDate on, @Nullable UnitId itself) {
        livingFrom(on)
                .filter(unit -> unit.name().equals(name.full()) && !unit.id().equals(itself))
                .findFirst()
                .ifPresent(unit -> {
                    throw new Refused(say("organization.refused.nameTaken", name.full(), unit.code()), "name");
                });
    }

    /** Two units with one word would give one number twice. */
    void wordIsFree(String word, LocalDate on, @Nullable UnitId itself) {
        livingFrom(on)
                .filter(unit -> !word.isEmpty()
                        && unit.documentWord().equals(word)
                        && !unit.id().equals(itself))
                .findFirst()
                .ifPresent(unit -> {
                    throw new Refused(say("organization.refused.wordTaken", word, unit.name()), "documentWord");
                });
    }

    void mayBegin(UnitAct.Establish act) {
        var parent = act.parent();
        if (parent == null) {
            if (act.kind() != UnitKind.GOVERNMENT) {
                throw new Refused(say("organization.refused.noParent"), "parent");
            }
            return;
        }
        mayStandUnder(act.kind(), parent, act.on());
    }

    void mayStandUnder(Unit unit, UnitId parent, LocalDate on) {
        if (unit.parent() == null) {
            throw new Refused(say("organization.refused.top", unit.name()));
        }
        if (unit.id().equals(parent)
                || below(unit.id(), on).anyMatch(lower -> lower.id().equals(parent))) {
            throw new Refused(say("organization.refused.circle", unit.name()), "parent");
        }
        mayStandUnder(unit.kind(), parent, on);
    }

    void mayEnd(Unit unit, LocalDate on) {
        if (unit.parent() == null) {
            throw new Refused(say("organization.refused.top", unit.name()));
        }
        long lower = children(unit.id(), on).count();
        if (lower > 0) {
            throw new Refused(say("organization.refused.children", unit.name(), lower));
        }
    }

    void mayCarryOn(Unit unit, UnitId successor, LocalDate on) {
        if (unit.id().equals(successor)) {
            throw new Refused(say("organization.refused.intoItself"), "into");
        }
        living(successor, on, "into");
    }

    private void mayStandUnder(UnitKind kind, UnitId parent, LocalDate on) {
        var above = living(parent, on, "parent");
        if (above.level().compareTo(kind.level()) > 0) {
            throw new Refused(say("organization.refused.level", above.name()), "parent");
        }
    }

    private Unit living(UnitId id, LocalDate on, String field) {
        return livingFrom(on)
                .filter(unit -> unit.id().equals(id) && unit.existsOn(on))
                .findFirst()
                .orElseThrow(() -> new Refused(say("organization.refused.notThere", on.toString()), field));
    }

    private Stream<Unit> below(UnitId id, LocalDate on) {
        return children(id, on).flatMap(child -> Stream.concat(Stream.of(child), below(child.id(), on)));
    }

    private Stream<Unit> children(UnitId id, LocalDate on) {
        return livingFrom(on).filter(unit -> id.equals(unit.parent()));
    }

    /** Versions that still hold on the day or begin later. */
    private Stream<Unit> livingFrom(LocalDate on) {
        List<Unit> all = units.versions();
        return all.stream()
                .filter(unit -> unit.validTo() == null || !unit.validTo().isBefore(on));
    }
}
