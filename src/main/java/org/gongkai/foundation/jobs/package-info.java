/**
 * Long work (长任务): imports, re-indexing, later printing and mirrors. A job shows its progress, keeps what went wrong line
 * by line, can be cancelled, and goes on from its last committed step after a crash. Timers fire once on db-scheduler.
 */
@NullMarked
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"foundation.database", "foundation.design", "foundation.design :: export"})
package org.gongkai.foundation.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
