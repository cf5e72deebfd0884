package org.gongkai.foundation.identity;

/** What an API token opens (令牌范围). */
public enum Scope {
    /** Read what its owner may read. */
    READ,
    /** Import and export units and people. */
    UNITS,
    /** Import and change lists. */
    CATALOGUE,
    /** Import and publish documents. */
    PUBLISH,
    /** Re-index, stop jobs, everything of operation. */
    OPERATE;

    public String authority() {
        return "SCOPE_" + name();
    }
}
