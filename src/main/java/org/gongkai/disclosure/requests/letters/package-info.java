/** Letters (文书): versioned texts that are filled in, never typed. */
@NullMarked
package org.gongkai.disclosure.requests.letters;

import org.jspecify.annotations.NullMarked;
