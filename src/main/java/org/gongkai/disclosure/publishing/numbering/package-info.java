/** Numbers of published documents (索引号编制): a pattern the deployment sets and a counter that leaves no gap. */
@NullMarked
package org.gongkai.disclosure.publishing.numbering;

import org.jspecify.annotations.NullMarked;
