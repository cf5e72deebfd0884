/** What the room does when the product opens: the token of the command line, the first three administrators. */
@NullMarked
package org.gongkai.foundation.identity.opening;

import org.jspecify.annotations.NullMarked;
