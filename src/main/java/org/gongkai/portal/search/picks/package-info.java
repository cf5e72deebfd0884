/** Pages that the openness office puts above the results of certain words (推荐). */
@NullMarked
package org.gongkai.portal.search.picks;

import org.jspecify.annotations.NullMarked;
