/** What people type: words, phrases, document numbers, and the snippet that answers them. */
@NullMarked
package org.gongkai.portal.search.language;

import org.jspecify.annotations.NullMarked;
