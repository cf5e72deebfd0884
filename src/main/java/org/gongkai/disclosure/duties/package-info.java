/**
 * Duties (公开义务): what each matter of the lists obliges a unit to publish, by when, why, and whether and when it was done.
 * Nothing is reported by hand: duties are computed from the lists and from what was published. For clerks who must not forget,
 * for the openness office that helps, for citizens who may see who is late. Statute: 政府信息公开条例 (国务院令第711号) art. 26
 * (twenty working days), art. 19 to 21, 46 and 47 (supervision and appraisal).
 */
@NullMarked
@ApplicationModule(
        displayName = "Duties",
        allowedDependencies = {
            "foundation.organization",
            "foundation.identity",
            "foundation.calendar",
            "foundation.design",
            "foundation.design :: export",
            "foundation.privacy",
            "standards.catalogue",
            "disclosure.publishing"
        })
package org.gongkai.disclosure.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
