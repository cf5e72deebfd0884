/** Where the index lives: files in the data directory, or a cluster. */
@NullMarked
package org.gongkai.portal.search.backend;

import org.jspecify.annotations.NullMarked;
