/** The legal time limits: kept in versions, read by everybody, changed by the openness office (期限规则). */
@NullMarked
package org.gongkai.foundation.calendar.limits;

import org.jspecify.annotations.NullMarked;
