package org.gongkai.standards.catalogue.life;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.stereotype.Component;

/** In which parts a person stands towards an edition (身份认定): by the role held for the unit that has the part. */
@Component
class Hands {
    private final LifeFacts facts;
    private final Standing standing;
    private final ListRegister register;
    private final UnitDirectory units;
    private final Clock clock;

    Hands(LifeFacts facts, Standing standing, ListRegister register, UnitDirectory units, Clock clock) {
        this.facts = facts;
        this.standing = standing;
        this.register = register;
        this.units = units;
        this.clock = clock;
    }

    Hand of(Actor actor, CatalogueEdition edition) {
        var parts = EnumSet.noneOf(Part.class);
        if (actor.has(Role.OPENNESS_OFFICE)) {
            parts.add(Part.OPENNESS_OFFICE);
        }
        register.listType(edition.listCode())
                .filter(type -> holds(actor, type.owner(), Role.CLERK))
                .ifPresent(type -> parts.add(Part.PREPARER));
        parts.addAll(offices(actor));
        return new Hand(
                actor.login(), actor.name(), parts, standing.preparedBy(edition).equals(actor.login()));
    }

    /** Whether the person judges editions for one of the offices. */
    boolean speaksForAnOffice(Actor actor) {
        return (actor.has(Role.UNIT_LEADER) || actor.has(Role.REVIEWER))
                && !offices(actor).isEmpty();
    }

    private EnumSet<Part> offices(Actor actor) {
        var parts = EnumSet.noneOf(Part.class);
        facts.offices().forEach((part, unit) -> {
            boolean leads = holds(actor, unit, Role.UNIT_LEADER);
            boolean judges = part != Part.GOVERNMENT_LEADER && holds(actor, unit, Role.REVIEWER);
            if (leads || judges) {
                parts.add(part);
            }
        });
        return parts;
    }

    private boolean holds(Actor actor, String unit, Role role) {
        return actor.has(role)
                && units.named(unit, LocalDate.now(clock))
                        .filter(found -> actor.has(role, found.id()))
                        .isPresent();
    }
}
