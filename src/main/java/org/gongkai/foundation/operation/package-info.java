/**
 * How the product is doing (运行状况): figures for monitoring, a page for those who run it, logs that name nobody; and what keeps it
 * going: patience with slow visitors, limits for greedy ones. Each room
 * contributes what it alone knows as a {@link org.gongkai.foundation.operation.Vital}. The Cybersecurity Law (网络安全法)
 * art. 21 asks for monitoring, for logs, and for measures against attacks.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {
            "foundation.backup",
            "foundation.database",
            "foundation.design",
            "foundation.files",
            "foundation.identity",
            "foundation.jobs",
            "foundation.privacy :: scanning"
        })
package org.gongkai.foundation.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
