/** A whole file, opened for whoever may read it (卷宗). */
@NullMarked
package org.gongkai.disclosure.requests.reading;

import org.jspecify.annotations.NullMarked;
