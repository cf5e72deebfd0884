/** Searches that are asked again and again by machines (检索订阅). */
@NullMarked
package org.gongkai.portal.search.feed;

import org.jspecify.annotations.NullMarked;
