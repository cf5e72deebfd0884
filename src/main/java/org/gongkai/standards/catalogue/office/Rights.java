package org.gongkai.standards.catalogue.office;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.ListType;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Who may do what with lists (权限): the openness office everything, clerks of the unit that keeps a list prepare it. */
@Component
public class Rights {
    private final UnitDirectory units;
    private final Clock clock;

    Rights(UnitDirectory units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    public boolean mayPrepare(Actor actor, ListType type) {
        return actor.has(Role.OPENNESS_OFFICE)
                || units.named(type.owner(), LocalDate.now(clock))
                        .filter(owner -> actor.has(Role.CLERK, owner.id()))
                        .isPresent();
    }

    public boolean mayDecide(Actor actor) {
        return actor.has(Role.OPENNESS_OFFICE);
    }

    /** Refuses whoever may not prepare the list. */
    public void mustPrepare(Actor actor, ListType type) {
        if (!mayPrepare(actor, type)) {
            throw refused(say("catalogue.refused.prepare", type.owner()));
        }
    }

    void mustDecide(Actor actor) {
        if (!mayDecide(actor)) {
            throw refused(say("catalogue.refused.decide"));
        }
    }

    private static Refused refused(String sentence) {
        return new Refused(sentence, HttpStatus.FORBIDDEN, null);
    }
}
