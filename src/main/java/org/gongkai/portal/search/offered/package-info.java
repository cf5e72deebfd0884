/** What finding offers to rooms that stand before this wing (给其他房间的检索). */
@NullMarked
package org.gongkai.portal.search.offered;

import org.jspecify.annotations.NullMarked;
