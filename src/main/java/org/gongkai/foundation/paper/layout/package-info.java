/** A paper laid out (版式): which mark stands where on which sheet, the same for every form of file. */
@NullMarked
package org.gongkai.foundation.paper.layout;

import org.jspecify.annotations.NullMarked;
