/** The audit administrator's pages: the record of access, its verification, its export; and what watches looks and exports. */
@NullMarked
package org.gongkai.foundation.identity.audit;

import org.jspecify.annotations.NullMarked;
