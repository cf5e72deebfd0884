/** The review page (审核): the paper as it will look, what changed, who signed, and what this person may do now. */
@NullMarked
package org.gongkai.disclosure.publishing.reviewing;

import org.jspecify.annotations.NullMarked;
