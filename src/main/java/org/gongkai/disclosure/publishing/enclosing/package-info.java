/** Files on their way into a draft (附件与图片): kept by what they are, shown to their unit until the public may see them. */
@NullMarked
package org.gongkai.disclosure.publishing.enclosing;

import org.jspecify.annotations.NullMarked;
