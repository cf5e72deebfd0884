/** The index's own words with their sounds: suggestions, corrections, pinyin. */
@NullMarked
package org.gongkai.portal.search.lexicon;

import org.jspecify.annotations.NullMarked;
