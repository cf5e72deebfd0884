package org.gongkai.foundation.identity;

import java.time.Instant;
import java.util.Set;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as the register shows them (人员).
 *
 * @param lockedUntil when wrong passwords have locked the account, else null
 */
public record StaffMember(
        PersonId id,
        String login,
        String name,
        @Nullable UnitId unit,
        boolean active,
        Set<Grant> grants,
        @Nullable Instant lockedUntil) {

    public StaffMember {
        grants = Set.copyOf(grants);
    }
}
