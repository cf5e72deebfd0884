/** Setting a paper in type (排版): head, text, end and foot on the grid of GB/T 9704, and where lines end. */
@NullMarked
package org.gongkai.foundation.paper.typesetting;

import org.jspecify.annotations.NullMarked;
