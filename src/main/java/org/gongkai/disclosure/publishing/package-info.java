/**
 * Publishing (信息发布): documents and their editions from the first draft over review to the public page, corrected,
 * superseded or withdrawn but never overwritten. For clerks, reviewers and every reader; carries out articles 19 to 21, 23,
 * 24 and 26 of the Regulation on Government Information Disclosure (政府信息公开条例).
 */
@NullMarked
@ApplicationModule(
        displayName = "Publishing",
        allowedDependencies = {
            "foundation.organization",
            "foundation.identity",
            "foundation.files",
            "foundation.jobs",
            "foundation.calendar",
            "foundation.design",
            "foundation.design :: export",
            "foundation.privacy",
            "standards.catalogue"
        })
package org.gongkai.disclosure.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
