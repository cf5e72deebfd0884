/** What is written into the index: entity, analysis, listeners, rebuilding. */
@NullMarked
package org.gongkai.portal.search.index;

import org.jspecify.annotations.NullMarked;
