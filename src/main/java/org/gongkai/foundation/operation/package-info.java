/**
 * How the product is doing (运行状况): figures for monitoring, a page for those who run it, logs that name nobody. Each room
 * contributes what it alone knows as a {@link org.gongkai.foundation.operation.Vital}. The Cybersecurity Law (网络安全法)
 * art. 21 asks for monitoring and for logs.
 */
@NullMarked
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"foundation.database", "foundation.design", "foundation.jobs", "foundation.backup"})
package org.gongkai.foundation.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
