package org.gongkai.disclosure.publishing.life;

import java.util.EnumSet;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.organization.UnitId;

/** Someone at work (办理人), whose parts depend on whose document lies before them. */
@FunctionalInterface
public interface Acting {

    /** This person's hand towards documents of a unit. */
    Hand towards(UnitId unit);

    /** A member of staff with the roles they hold for each unit. */
    static Acting of(Actor actor) {
        return unit -> {
            var parts = EnumSet.noneOf(Part.class);
            if (actor.has(Role.CLERK, unit)) parts.add(Part.CLERK);
            if (actor.has(Role.REVIEWER, unit)) parts.add(Part.REVIEWER);
            if (actor.has(Role.SECRECY_REVIEWER, unit)) parts.add(Part.SECRECY_REVIEWER);
            if (actor.has(Role.UNIT_LEADER, unit)) parts.add(Part.SIGNER);
            if (actor.has(Role.OPENNESS_OFFICE)) parts.add(Part.OPENNESS_OFFICE);
            boolean maySign = actor.has(Role.OPENNESS_OFFICE) || actor.has(Role.UNIT_LEADER, unit);
            if (maySign && actor.has(Scope.PUBLISH)) parts.add(Part.IMPORTER);
            return new Hand(actor.person().value(), actor.name(), parts);
        };
    }
}
