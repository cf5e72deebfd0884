/** What an address asks of the duties: whose, which, how they stand and from when to when (询问). */
@NullMarked
package org.gongkai.disclosure.duties.asking;

import org.jspecify.annotations.NullMarked;
