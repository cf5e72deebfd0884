/**
 * Backups (备份): the whole content of the product in one archive, taken while it runs and put back into an empty place. For
 * those who run it. The Cybersecurity Law (网络安全法) art. 21 and 34 asks for backups of important data and for disaster
 * recovery; a backup that was never restored is none, so there is a drill.
 */
@NullMarked
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"foundation.database", "foundation.design", "foundation.files", "foundation.identity"})
package org.gongkai.foundation.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
