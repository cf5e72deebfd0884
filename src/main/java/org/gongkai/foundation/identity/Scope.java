package org.gongkai.foundation.identity;

import java.util.Set;

/** What an API token opens (令牌范围). Nobody's token opens more than its owner's roles do. */
public enum Scope {
    /** Read what its owner may read. */
    READ(Role.values()),
    /** Import units. */
    UNITS(Role.OPENNESS_OFFICE),
    /** Import and change lists. */
    CATALOGUE(Role.OPENNESS_OFFICE),
    /** Import and publish documents. */
    PUBLISH(Role.CLERK, Role.REVIEWER, Role.UNIT_LEADER, Role.OPENNESS_OFFICE),
    /** Re-index, stop jobs, everything of operation. */
    OPERATE(Role.OPENNESS_OFFICE, Role.SYSTEM_ADMINISTRATOR, Role.COMMAND_LINE),
    /** Read and verify the record of access. */
    AUDIT(Role.AUDIT_ADMINISTRATOR, Role.COMMAND_LINE),
    /** Change the keys of encrypted columns. */
    KEYS(Role.SECURITY_ADMINISTRATOR, Role.COMMAND_LINE);

    private final Set<Role> roles;

    Scope(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Whether the holder of these grants may have it. */
    public boolean isFor(Set<Grant> grants) {
        return grants.stream().anyMatch(grant -> roles.contains(grant.role()));
    }

    public String authority() {
        return "SCOPE_" + name();
    }
}
