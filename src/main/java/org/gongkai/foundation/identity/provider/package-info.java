/** Signing in through another provider (统一身份认证, OpenID Connect), switched on by settings alone. */
@NullMarked
package org.gongkai.foundation.identity.provider;

import org.jspecify.annotations.NullMarked;
