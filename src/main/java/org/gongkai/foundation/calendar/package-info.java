/**
 * Working days (工作日) of the People's Republic: public holidays and make-up working days per year, as the State Council's
 * yearly notice sets them (《全国年节及纪念日放假办法》). A year without a table yet is told as provisional.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"foundation.database"})
package org.gongkai.foundation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
