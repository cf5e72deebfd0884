/**
 * Working days (工作日) of the People's Republic: public holidays and make-up working days per year, as the State Council's
 * yearly notices set them (《全国年节及纪念日放假办法》), and the last day of a period with the reason for every day. For staff who
 * owe something, for applicants who wait, for anyone who doubts a date. A year without a table is told as provisional.
 */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"foundation.database", "foundation.design", "foundation.identity"})
package org.gongkai.foundation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
