/**
 * The lists that drive everything (清单): types of lists as data, their editions, the matters (事项) in them, the fields
 * (领域) with their crosswalk; reading lists from spreadsheets and writing them back.
 *
 * <p>For: the openness office, clerks who keep a list, every room that needs to know what must be published; citizens who
 * look up who must publish what. Statute: 政府信息公开条例 (国务院令第711号) art. 19–21, 26; 基层政务公开标准目录 after
 * 国办发〔2017〕42号 and 国办发〔2019〕54号.
 */
@NullMarked
@ApplicationModule(
        displayName = "Lists and matters",
        allowedDependencies = {
            "foundation.organization",
            "foundation.identity",
            "foundation.design",
            "foundation.design :: export"
        })
package org.gongkai.standards.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
