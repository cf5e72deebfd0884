/** Letters as official papers (盖章文书): laid out, sealed once, given out with the same bytes for ever. */
@NullMarked
package org.gongkai.disclosure.requests.papers;

import org.jspecify.annotations.NullMarked;
