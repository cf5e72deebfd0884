package org.gongkai.foundation.identity.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PasswordHashesTests {

    private static final String LONG = "敕勒川阴山下天似穹庐笼盖四野".repeat(9);

    @Test
    void aLongSentenceInChineseCountsToItsLastSign() {
        var passwords = PasswordHashes.passwordEncoder();
        var hash = passwords.encode(LONG);
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches(LONG, hash)).isTrue();
        assertThat(passwords.matches(LONG.substring(0, LONG.length() - 1), hash))
                .isFalse();
        assertThat(passwords.matches("ABC" + LONG, hash)).isFalse();
        assertThat(passwords.upgradeEncoding(hash)).isFalse();
    }

    @Test
    void whatWasKeptBeforeStillOpensAndIsKeptAnew() {
        var passwords = PasswordHashes.passwordEncoder();
        var old = "{bcrypt}" + new BCryptPasswordEncoder(4).encode("大青山下有一条小河流过");
        assertThat(passwords.matches("大青山下有一条小河流过", old)).isTrue();
        assertThat(passwords.matches("大青山下有一条小河", old)).isFalse();
        assertThat(passwords.upgradeEncoding(old)).isTrue();
    }
}
