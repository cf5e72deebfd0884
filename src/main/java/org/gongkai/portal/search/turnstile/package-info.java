/** How many may search at the same time (检索闸门). */
@NullMarked
package org.gongkai.portal.search.turnstile;

import org.jspecify.annotations.NullMarked;
