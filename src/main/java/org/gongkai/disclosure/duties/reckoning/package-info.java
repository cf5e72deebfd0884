/** How duties are computed (义务的计算): pure functions of lists, documents, occasions and the calendar. */
@NullMarked
package org.gongkai.disclosure.duties.reckoning;

import org.jspecify.annotations.NullMarked;
