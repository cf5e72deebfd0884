/**
 * The look and the voice (界面) of Gongkai: layouts, components, style sheets, fonts, the words of the interface and the
 * pages that say what went wrong. For every room that shows a page. Accessibility follows the Law on Building an
 * Accessible Environment (无障碍环境建设法) art. 32 and GB/T 37668.
 */
@NullMarked
@ApplicationModule(
        displayName = "Design",
        allowedDependencies = {"foundation.database"})
package org.gongkai.foundation.design;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
