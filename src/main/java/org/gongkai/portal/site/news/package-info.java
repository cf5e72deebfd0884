/** What changed (变动): heard from the rooms, written down for other nodes and the mirror, acted upon in the cache. */
@NullMarked
package org.gongkai.portal.site.news;

import org.jspecify.annotations.NullMarked;
