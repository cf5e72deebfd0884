/** The index on a cluster of OpenSearch; nothing of this is made where the index lies in the data directory. */
@NullMarked
package org.gongkai.portal.search.cluster;

import org.jspecify.annotations.NullMarked;
