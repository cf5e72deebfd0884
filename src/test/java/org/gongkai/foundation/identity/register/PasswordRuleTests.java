package org.gongkai.foundation.identity.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule(new PasswordSettings(10, 5, 0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short-1",
                "Password2026!",
                "p@ssw0rd123",
                "1234567890",
                "98765432109876",
                "qingcheng-359",
                "1212121212",
                "aaaaaaaaaaaa",
                "woaini1314520",
                "admin888888",
                "kexin-is-my-name",
                "Qwertyuiop2025"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertThatThrownBy(() -> rule.check(password, "kexin")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大青山下有一条小河流过", "march winds over hohhot", "x7Kd-92mQ-zz4"})
    void aSentenceOrAChanceStringPasses(String password) {
        assertThatCode(() -> rule.check(password, "kexin")).doesNotThrowAnyException();
    }
}
