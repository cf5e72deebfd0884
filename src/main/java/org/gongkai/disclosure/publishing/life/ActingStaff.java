package org.gongkai.disclosure.publishing.life;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitId;

/** A signed-in person at work (工作人员): their roles for a unit are their parts towards its documents. */
public record ActingStaff(Actor actor) implements Acting {

    private static final Map<Role, Part> PARTS = Map.of(
            Role.CLERK, Part.CLERK,
            Role.REVIEWER, Part.REVIEWER,
            Role.SECRECY_REVIEWER, Part.SECRECY_REVIEWER,
            Role.UNIT_LEADER, Part.SIGNER,
            Role.OPENNESS_OFFICE, Part.OPENNESS_OFFICE);

    /** The role that gives a part; empty for parts nobody is appointed to. */
    public static Optional<Role> role(Part part) {
        return PARTS.entrySet().stream()
                .filter(entry -> entry.getValue() == part)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Hand towards(UnitId unit) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        PARTS.forEach((role, part) -> {
            if (actor.has(role, unit)) parts.add(part);
        });
        return new Hand(actor.person().value(), actor.name(), parts);
    }
}
