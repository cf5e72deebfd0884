/** Reads the holidays of a year as people have them: the words of the notice, a file, or lines typed by hand (节假日的读取). */
@NullMarked
package org.gongkai.foundation.calendar.reading;

import org.jspecify.annotations.NullMarked;
