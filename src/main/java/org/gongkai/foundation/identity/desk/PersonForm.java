package org.gongkai.foundation.identity.desk;

import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/** What was entered about a person. */
public record PersonForm(
        String login, String name, @Nullable Long unit) {

    public PersonForm(@Nullable String login, @Nullable String name, @Nullable Long unit) {
        this.login = login == null ? "" : login;
        this.name = name == null ? "" : name;
        this.unit = unit;
    }

    @Nullable
    UnitId unitId() {
        return unit == null ? null : new UnitId(unit);
    }
}
