package org.gongkai.foundation.identity.web;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.organization.Unit;
import org.gongkai.foundation.organization.UnitDirectory;

/** Roles in words. */
public final class GrantWords {

    private GrantWords() {}

    public static String all(Collection<Grant> grants, UnitDirectory units) {
        return grants.stream()
                .sorted(Comparator.comparing(Grant::role))
                .map(grant -> one(grant, units))
                .collect(Collectors.joining("；"));
    }

    public static String one(Grant grant, UnitDirectory units) {
        var role = say("identity.role." + grant.role());
        return Optional.ofNullable(grant.unit())
                .map(id -> say(
                        "identity.role.ofUnit",
                        role,
                        units.find(id).map(Unit::shortName).orElse(id.toString())))
                .orElse(role);
    }
}
