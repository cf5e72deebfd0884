/** Passkeys (通行密钥, WebAuthn): made on the own device, shown at the door instead of a password or after it. */
@NullMarked
package org.gongkai.foundation.identity.passkey;

import org.jspecify.annotations.NullMarked;
