package org.gongkai.foundation.identity.register;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * How passwords are kept (口令存储): Argon2id with 19 MiB and two passes, which takes a password whole, in any script (bcrypt reads
 * 72 bytes, 24 characters of Chinese). Those kept by bcrypt still hold, and are kept anew when their owner signs in.
 */
@Configuration(proxyBeanMethods = false)
class PasswordHashes {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    @Bean
    static PasswordEncoder passwordEncoder() {
        return new InTurn(new DelegatingPasswordEncoder(
                "argon2id",
                Map.of(
                        "argon2id",
                        new Argon2PasswordEncoder(SALT, LENGTH, LANES, KIBIBYTES, PASSES),
                        "bcrypt",
                        new BCryptPasswordEncoder())));
    }

    /** A few at a time: each takes 19 MiB while it works, and a crowd at the door must not take all memory. */
    static final class InTurn implements PasswordEncoder {

        private static final int AT_ONCE = 4;

        private final Semaphore places = new Semaphore(AT_ONCE, true);
        private final PasswordEncoder encoder;

        InTurn(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return within(() -> encoder.encode(password));
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            return Boolean.TRUE.equals(within(() -> encoder.matches(password, hash)));
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }

        private <T> @Nullable T within(Supplier<@Nullable T> work) {
            places.acquireUninterruptibly();
            try {
                return work.get();
            } finally {
                places.release();
            }
        }
    }
}
