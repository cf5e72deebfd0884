/** What people show beside their password (第二步验证): codes of an authenticator (RFC 6238), recovery codes. */
@NullMarked
package org.gongkai.foundation.identity.factor;

import org.jspecify.annotations.NullMarked;
