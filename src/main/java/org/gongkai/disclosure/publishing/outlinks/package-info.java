/** Links to other sites (站外链接): asked in the background, never while somebody saves, and only where it is safe to ask. */
@NullMarked
package org.gongkai.disclosure.publishing.outlinks;

import org.jspecify.annotations.NullMarked;
