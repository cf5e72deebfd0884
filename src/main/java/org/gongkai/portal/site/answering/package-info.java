/** How pages are answered from memory (缓存应答), before anything else is asked. */
@NullMarked
package org.gongkai.portal.site.answering;

import org.jspecify.annotations.NullMarked;
