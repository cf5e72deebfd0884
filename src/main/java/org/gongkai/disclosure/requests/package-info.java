/**
 * Disclosure on request (依申请公开): somebody asks, a body answers in time, with reasons and remedies. For citizens who want to
 * know, for clerks who must keep the day, for heads who sign. Statute: 政府信息公开条例 (国务院令第711号) art. 27 to 45, fees by
 * 国办函〔2020〕109号, kinds of decision by 国办公开办函〔2021〕30号, remedies by 行政复议法 (2023) and 行政诉讼法.
 */
@NullMarked
@ApplicationModule(
        displayName = "Requests",
        allowedDependencies = {
            "foundation.organization",
            "foundation.identity",
            "foundation.calendar",
            "foundation.design",
            "foundation.design :: export",
            "foundation.files",
            "foundation.jobs",
            "foundation.notification",
            "foundation.paper",
            "foundation.privacy",
            "foundation.privacy :: redaction",
            "disclosure.publishing"
        })
package org.gongkai.disclosure.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
