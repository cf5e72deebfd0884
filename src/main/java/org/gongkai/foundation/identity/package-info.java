/**
 * Staff (工作人员): who they are, for which unit they may do what, how they sign in, and the record of what was refused and
 * what changed. Access records are kept as the Cybersecurity Law (网络安全法) art. 21 asks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "foundation.database",
            "foundation.design",
            "foundation.design :: export",
            "foundation.jobs",
            "foundation.organization",
            "foundation.privacy"
        })
package org.gongkai.foundation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
