package org.gongkai.standards.catalogue.office;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.Grant;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Role;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.reading.Mapping;

/** People and files for tests of the desk. */
final class Offices {
    static final Actor OPENNESS_OFFICE = new Actor(
            new PersonId(1),
            "office",
            "公开办",
            null,
            Set.of(new Grant(Role.OPENNESS_OFFICE, null)),
            Set.of(Scope.values()));

    private Offices() {}

    static Actor clerkOf(UnitId unit) {
        return new Actor(
                new PersonId(2), "clerk", "科员", unit, Set.of(new Grant(Role.CLERK, unit)), Set.of(Scope.values()));
    }

    static ImportFile csv(String list, String field, String text) {
        return new ImportFile(list, field, Mapping.NONE, "list.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
