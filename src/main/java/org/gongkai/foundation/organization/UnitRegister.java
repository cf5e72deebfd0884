package org.gongkai.foundation.organization;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where changes of units are entered (机构登记). One change at a time, so that two of them never meet half-done. */
@Component
public class UnitRegister {

    private final Units units;
    private final UnitRules rules;
    private final ApplicationEventPublisher events;

    UnitRegister(Units units, UnitRules rules, ApplicationEventPublisher events) {
        this.units = units;
        this.rules = rules;
        this.events = events;
    }

    /** How often the unit was changed; a form keeps it to notice that somebody else was faster. */
    public int edition(UnitId unit) {
        return units.edition(unit);
    }

    /** Enters a change if the unit is still as the person saw it. */
    @Transactional
    public UnitId enter(UnitAct act, UnitId unit, int seen, String by) {
        units.oneAtATime();
        if (units.edition(unit) != seen) {
            throw new Refused(say("organization.refused.overtaken", units.lastHand(unit)));
        }
        return enter(act, by);
    }

    /**
     * Enters a change.
     *
     * @param by login of who enters it
     * @return the unit that was established or changed
     */
    @Transactional
    public UnitId enter(UnitAct act, String by) {
        units.oneAtATime();
        var unit =
                switch (act) {
                    case UnitAct.Establish establish -> establish(establish, by);
                    case UnitAct.Rename rename -> {
                        var life = life(rename.unit());
                        rules.nameIsFree(rename.name(), rename.on(), rename.unit());
                        yield change(life, rename, life.last().called(rename.name()), "RENAMED", by);
                    }
                    case UnitAct.Move move -> {
                        var life = life(move.unit());
                        rules.mayStandUnder(life.last(), move.parent(), move.on());
                        yield change(life, move, life.last().under(move.parent()), "MOVED", by);
                    }
                    case UnitAct.Correct correct -> {
                        var life = life(correct.unit());
                        rules.wordIsFree(correct.facts().documentWord(), correct.on(), correct.unit());
                        yield change(life, correct, life.last().told(correct.facts()), "CORRECTED", by);
                    }
                    case UnitAct.Merge merge -> end(merge.unit(), merge, List.of(merge.into()), "MERGED", by);
                    case UnitAct.Split split -> end(split.unit(), split, split.into(), "SPLIT", by);
                    case UnitAct.Abolish abolish -> end(abolish.unit(), abolish, List.of(), "ABOLISHED", by);
                };
        units.touch(unit);
        events.publishEvent(new UnitChanged(unit));
        return unit;
    }

    private UnitId establish(UnitAct.Establish act, String by) {
        rules.codeIsFree(act.code());
        rules.nameIsFree(act.name(), act.on(), null);
        rules.wordIsFree(act.facts().documentWord(), act.on(), null);
        rules.mayBegin(act);
        var id = units.add(act.code());
        var first = new Unit(
                        id,
                        act.code(),
                        act.name().full(),
                        act.name().brief(),
                        act.kind(),
                        act.parent(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        0,
                        act.on(),
                        null)
                .told(act.facts());
        units.begin(first, new Units.Mark("ESTABLISHED", act.basis(), by));
        return id;
    }

    private UnitId change(Timeline life, UnitAct act, Unit next, String change, String by) {
        units.save(life, life.from(act.on(), next), new Units.Mark(change, act.basis(), by));
        return next.id();
    }

    private UnitId end(UnitId unit, UnitAct act, List<UnitId> successors, String change, String by) {
        var life = life(unit);
        rules.mayEnd(life.last(), act.on());
        successors.forEach(successor -> rules.mayCarryOn(life.last(), successor, act.on()));
        var mark = new Units.Mark(change, act.basis(), by);
        units.end(life, life.endedOn(act.on()), mark);
        successors.forEach(successor -> units.addSuccessor(unit, successor, act.on(), act.basis()));
        return unit;
    }

    private Timeline life(UnitId unit) {
        var versions = units.versions(unit);
        if (versions.isEmpty()) {
            throw new NotFound(say("organization.unknown", unit.toString()));
        }
        return new Timeline(versions);
    }
}
