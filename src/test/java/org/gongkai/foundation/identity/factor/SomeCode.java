package org.gongkai.foundation.identity.factor;

import java.time.Instant;

/** What an authenticator shows. */
public final class SomeCode {

    private SomeCode() {}

    public static String of(String secret, Instant at) {
        return Totp.code(Base32.bytes(secret), Totp.step(at));
    }
}
