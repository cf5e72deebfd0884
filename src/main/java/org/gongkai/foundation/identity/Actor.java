package org.gongkai.foundation.identity;

import java.util.Set;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts (操作人): a signed-in person or the owner of an API token. Controllers take it as a parameter; a required one
 * sends strangers to the sign-in page (or answers 401 to machines), a nullable one is null for them.
 *
 * @param unit the unit the person works for, null for technical accounts
 * @param scopes of the API token; all of them for a person at a screen
 */
public record Actor(
        PersonId person,
        String login,
        String name,
        @Nullable UnitId unit,
        Set<Grant> grants,
        Set<Scope> scopes) {

    public Actor {
        grants = Set.copyOf(grants);
        scopes = Set.copyOf(scopes);
    }

    /** Holds the role for some unit or the district. */
    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Holds the role for this unit; district-wide roles count for every unit. */
    public boolean has(Role role, UnitId forUnit) {
        return grants.stream()
                .anyMatch(grant -> grant.role() == role && (role.isDistrictWide() || forUnit.equals(grant.unit())));
    }

    public boolean has(Scope scope) {
        return scopes.contains(scope);
    }

    /** Sees what every unit owns: the openness office does. */
    public boolean seesAll() {
        return has(Role.OPENNESS_OFFICE);
    }

    /** Sees and handles what this unit owns. */
    public boolean sees(UnitId owner) {
        return seesAll() || grants.stream().anyMatch(grant -> owner.equals(grant.unit()));
    }

    /** The units for which the person holds any role. */
    public Set<UnitId> units() {
        return grants.stream()
                .flatMap(grant -> java.util.stream.Stream.ofNullable(grant.unit()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
