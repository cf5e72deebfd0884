/** Words that mean the same, as the openness office keeps them (同义词). */
@NullMarked
package org.gongkai.portal.search.wording;

import org.jspecify.annotations.NullMarked;
