/**
 * The public site (门户网站): home, life situations, feeds, site map, and the pages by which the site accounts for itself.
 * For citizens, and for machines that follow what is published. Statute: 政府信息公开条例 (国务院令第711号) art. 12 (guide and
 * catalogue), art. 23–24 (release through government websites); 政府网站发展指引 (国办发〔2017〕47号).
 */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "foundation.calendar",
            "foundation.database",
            "foundation.design",
            "foundation.design :: export",
            "foundation.identity",
            "foundation.jobs",
            "foundation.operation",
            "foundation.organization",
            "standards.catalogue",
            "disclosure.publishing",
            "disclosure.duties"
        })
package org.gongkai.portal.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
