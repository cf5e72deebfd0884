/** Typefaces (字体): which characters they have, how wide these are, their outlines, and small parts of them for one document. */
@NullMarked
package org.gongkai.foundation.paper.font;

import org.jspecify.annotations.NullMarked;
