package org.gongkai.standards.catalogue;

import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Who must publish (公开主体): a unit of the district, or a body known by its name only (schools, "各社区", "招标人").
 *
 * @param name the name as the list gives it
 * @param unit the unit of the district that answers to this name; null if none does
 */
public record Subject(String name, @Nullable UnitId unit) {
    public Subject {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A subject has a name");
        }
    }
}
