/** How often pages are read (访问统计): counted in memory, written every few seconds, nothing about who read them. */
@NullMarked
package org.gongkai.portal.site.visits;

import org.jspecify.annotations.NullMarked;
