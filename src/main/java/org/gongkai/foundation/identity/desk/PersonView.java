package org.gongkai.foundation.identity.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.StaffMember;
import org.gongkai.foundation.identity.separation.Separation;
import org.gongkai.foundation.identity.web.GrantWords;
import org.gongkai.foundation.identity.web.Moments;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;

/**
 * A person of the register in words.
 *
 * @param unitId value of the unit they work for, or empty
 * @param locked until when the account is locked, or empty
 * @param keeps whether the one who looks keeps this account: the system administrator, but not their own
 * @param guards whether the one who looks decides its roles: the security administrator, but not their own
 * @param administers whether it belongs to one of the three administrators, so that changes need two
 */
public record PersonView(
        long id,
        String login,
        String name,
        String unit,
        String unitId,
        boolean active,
        String state,
        String locked,
        String roles,
        List<Held> grants,
        boolean keeps,
        boolean guards,
        boolean administers) {

    /** A role held; role and unit name it when it is taken away. */
    public record Held(String words, String role, String unit) {}

    static PersonView of(StaffMember member, UnitDirectory units, Instant now, Actor viewer) {
        boolean own = member.id().equals(viewer.person());
        var unit = Optional.ofNullable(member.unit()).flatMap(units::find);
        var until = member.lockedUntil();
        boolean locked = until != null && until.isAfter(now);
        return new PersonView(
                member.id().value(),
                member.login(),
                member.name(),
                unit.map(Unit::shortName).orElse(""),
                unit.map(known -> known.id().toString()).orElse(""),
                member.active(),
                say("identity.people.state." + (!member.active() ? "closed" : locked ? "locked" : "open")),
                locked ? Moments.minute(until) : "",
                GrantWords.all(member.grants(), units),
                member.grants().stream()
                        .sorted(Comparator.comparing(Grant::role))
                        .map(grant -> held(grant, units))
                        .toList(),
                !own && viewer.has(Role.SYSTEM_ADMINISTRATOR),
                !own && viewer.has(Role.SECURITY_ADMINISTRATOR),
                Separation.administers(member.grants()));
    }

    private static Held held(Grant grant, UnitDirectory units) {
        var unit = grant.unit();
        return new Held(GrantWords.one(grant, units), grant.role().name(), unit == null ? "" : unit.toString());
    }
}
