/** Writing down many requests at once, as they stand in a table (批量登记). */
@NullMarked
package org.gongkai.disclosure.requests.bulk;

import org.jspecify.annotations.NullMarked;
