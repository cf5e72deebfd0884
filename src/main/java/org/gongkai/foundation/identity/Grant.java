package org.gongkai.foundation.identity;

import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A role held (授权).
 *
 * @param unit for which unit; null exactly for district-wide roles
 */
public record Grant(Role role, @Nullable UnitId unit) {

    public Grant {
        if (role.isDistrictWide() != (unit == null)) {
            throw new IllegalArgumentException(role + (unit == null ? " needs a unit" : " is for the whole district"));
        }
    }
}
