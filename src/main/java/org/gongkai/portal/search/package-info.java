/**
 * Finding (检索): one read model of everything findable, for citizens who do not know which office keeps what.
 *
 * <p>《政府信息公开条例》第二十四条: the platform shall offer search, lookup and download (具备信息检索、查阅、下载等功能).
 */
@NullMarked
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {
            "foundation.database",
            "foundation.design",
            "foundation.design :: export",
            "foundation.files",
            "foundation.identity",
            "foundation.jobs",
            "foundation.operation",
            "foundation.organization",
            "foundation.privacy",
            "standards.catalogue",
            "disclosure.publishing",
            "disclosure.requests"
        })
package org.gongkai.portal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
