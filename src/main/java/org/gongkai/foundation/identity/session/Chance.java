package org.gongkai.foundation.identity.session;

import java.security.SecureRandom;
import java.util.Base64;

/** Signs that nobody guesses (随机串): 216 bits, written in 36 signs, as wide as the column of session numbers. */
final class Chance {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 27;

    private Chance() {}

    static String signs() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
