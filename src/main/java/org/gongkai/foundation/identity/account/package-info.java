/** My own account's security (账号安全): the ways in, recovery codes, what is asked of me. */
@NullMarked
package org.gongkai.foundation.identity.account;

import org.jspecify.annotations.NullMarked;
