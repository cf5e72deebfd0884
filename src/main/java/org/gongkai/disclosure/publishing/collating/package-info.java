/** Comparing what a paper says at its foot and in its articles with the facts filled in beside it (核对). */
@NullMarked
package org.gongkai.disclosure.publishing.collating;

import org.jspecify.annotations.NullMarked;
