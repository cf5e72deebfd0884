/**
 * Units (公开主体): the district government, its departments, towns and sub-districts, villages and communities, as a tree in
 * time. For everyone who asks whose a matter or a document is. Regulation on government information (政府信息公开条例)
 * art. 20(2): functions, structure, address, hours and contact are public.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {
            "foundation.database",
            "foundation.design",
            "foundation.design :: export",
            "foundation.files",
            "foundation.jobs"
        })
package org.gongkai.foundation.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
