package org.gongkai.disclosure.duties;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.disclosure.duties.ledger.Occasions;
import org.gongkai.disclosure.duties.ledger.Recount;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where staff note what was formed and must be published (应公开事项登记), so that its clock is seen from the first day. */
@Component
public class OccasionDesk {

    private static final int LONGEST = 200;

    private final Occasions occasions;
    private final Recount recount;
    private final ListRegister lists;
    private final Clock clock;

    OccasionDesk(Occasions occasions, Recount recount, ListRegister lists, Clock clock) {
        this.occasions = occasions;
        this.recount = recount;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Notes that something was formed.
     *
     * @throws Refused when the unit is not theirs, does not answer for the matter, or the day lies ahead
     */
    @Transactional
    public void note(Actor actor, UnitId unit, MatterId matter, LocalDate formedOn, String what) {
        mustOwn(actor, unit);
        var plain = what.strip();
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new Refused(say("duties.refused.what"), "what");
        }
        if (formedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused(say("duties.refused.formed"), "formedOn");
        }
        boolean answers = lists.demands(List.of(matter)).stream()
                .anyMatch(demand -> demand.to() == null && demand.units().contains(unit));
        if (!answers) {
            throw new Refused(say("duties.refused.unit.matter"), "matter");
        }
        occasions.add(matter, unit, formedOn, plain, actor.name(), false);
        recount.of(List.of(matter));
    }

    /** Takes a note back with a reason; it stays on record. */
    @Transactional
    public void drop(Actor actor, Duty duty, String because) {
        mustOwn(actor, duty.unit());
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > LONGEST) {
            throw new Refused(say("duties.refused.because"), "because");
        }
        var note = duty.occasion();
        if (note.isEmpty() || !occasions.drop(note.getAsLong(), duty.unit(), reason, actor.name())) {
            throw new Refused(say("duties.refused.occasion"));
        }
        recount.of(List.of(duty.matter()));
    }

    private static void mustOwn(Actor actor, UnitId unit) {
        if (!actor.has(Role.CLERK, unit) && !actor.has(Role.UNIT_LEADER, unit) && !actor.has(Role.OPENNESS_OFFICE)) {
            throw new Refused(say("duties.refused.unit.foreign"), "unit");
        }
    }
}
