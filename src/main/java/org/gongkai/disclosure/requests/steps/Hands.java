package org.gongkai.disclosure.requests.steps;

import java.util.EnumSet;
import java.util.List;
import org.gongkai.disclosure.requests.RequestsSettings;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Party;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.foundation.organization.UnitKind;
import org.springframework.stereotype.Component;

/**
 * In which parts a person stands towards a request (身份认定). Clerks and reviewers of the body receive, those of the handling unit
 * handle, the leader of the body is its head; the openness office is reception everywhere, and head where the district government is
 * asked, whose office it is. Nobody signs what they prepared, the openness office neither, but in small bodies that the settings name.
 */
@Component
public class Hands {

    private final UnitDirectory units;
    private final RequestsSettings settings;

    public Hands(UnitDirectory units, RequestsSettings settings) {
        this.units = units;
        this.settings = settings;
    }

    public Hand of(Actor actor, RequestFile file) {
        var parts = EnumSet.noneOf(Party.class);
        if (works(actor, file.body())) {
            parts.add(Party.RECEPTION);
        }
        if (works(actor, file.handler())) {
            parts.add(Party.HANDLER);
        }
        if (actor.has(Role.UNIT_LEADER, file.body())) {
            parts.add(Party.HEAD);
        }
        boolean office = actor.has(Role.OPENNESS_OFFICE);
        if (office) {
            parts.add(Party.RECEPTION);
            units.find(file.body())
                    .filter(body -> body.kind() == UnitKind.GOVERNMENT)
                    .ifPresent(body -> parts.add(Party.HEAD));
        }
        return new Hand(actor.login(), actor.name(), parts, isSmall(file.body()));
    }

    private boolean isSmall(UnitId body) {
        return units.find(body)
                .filter(unit -> settings.oneHand().contains(unit.code()))
                .isPresent();
    }

    /** Whether the person may see the request at all; else it does not exist for them. */
    public boolean sees(Actor actor, RequestFile file) {
        return !of(actor, file).parts().isEmpty();
    }

    /** The units whose requests the person sees; empty with {@link Actor#seesAll()} for all. */
    public List<UnitId> desks(Actor actor) {
        return units.all().stream()
                .filter(Hands::isAddressable)
                .map(Unit::id)
                .filter(unit -> works(actor, unit) || actor.has(Role.UNIT_LEADER, unit))
                .toList();
    }

    /** Whether requests are the person's business at all. */
    public boolean hasDesk(Actor actor) {
        return actor.seesAll() || !desks(actor).isEmpty();
    }

    /** Whether the person may register what came to this body. */
    public boolean registers(Actor actor, UnitId body) {
        return works(actor, body) || actor.has(Role.UNIT_LEADER, body) || actor.has(Role.OPENNESS_OFFICE);
    }

    private static boolean works(Actor actor, UnitId unit) {
        return actor.has(Role.CLERK, unit) || actor.has(Role.REVIEWER, unit);
    }

    /** Governments and their departments, sub-districts and towns; villages and communities are no organs (条例第二十七条). */
    public static boolean isAddressable(Unit unit) {
        return switch (unit.kind()) {
            case GOVERNMENT, DEPARTMENT, TOWN, SUBDISTRICT -> true;
            case COMMUNITY, VILLAGE, OTHER -> false;
        };
    }
}
