/** Finding documents whose text is nearly the same as another's (雷同): a sketch of each text, and the look at the nearest. */
@NullMarked
package org.gongkai.disclosure.publishing.likeness;

import org.jspecify.annotations.NullMarked;
