/** Three administrators in three pairs of hands (三员分立): what each may do, and what two of them must do together. */
@NullMarked
package org.gongkai.foundation.identity.separation;

import org.jspecify.annotations.NullMarked;
