/** Counts periods day by day, with stops, restarts and extensions (期间的计算). */
@NullMarked
package org.gongkai.foundation.calendar.counting;

import org.jspecify.annotations.NullMarked;
