/** Units (单位) at three levels as a tree in time. For every room that says whose a thing is. */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"foundation.design"})
package org.gongkai.foundation.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
