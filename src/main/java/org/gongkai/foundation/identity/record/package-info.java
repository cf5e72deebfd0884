/** The record of access (访问记录) as a chain: how an entry joins it, how it is verified, how long it is kept. */
@NullMarked
package org.gongkai.foundation.identity.record;

import org.jspecify.annotations.NullMarked;
