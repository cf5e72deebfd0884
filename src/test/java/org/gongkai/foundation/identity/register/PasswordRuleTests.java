package org.gongkai.foundation.identity.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule(new PasswordSettings(10, 5, Duration.ofDays(7), 0));

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
        assertThatThrownBy(() -> rule.check(password, "kexin", List.of("示例科员甲", "青城区人民政府")))
                .isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大青山下有一条小河流过", "march winds over hohhot", "x7Kd-92mQ-zz4"})
    void aSentenceOrAChanceStringPasses(String password) {
        assertThatCode(() -> rule.check(password, "kexin", List.of("示例科员甲", "青城区人民政府")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"青城区人民政府2026", "gongkai-zhengfu-1", "示例科员甲1234567", "GuanLiYuan@20261127", "政务公开办公室政务公开"})
    void namesOfTheOfficeAndOfThePersonMakeNoPassword(String password) {
        assertThatThrownBy(() -> rule.check(password, "kexin", List.of("示例科员甲", "青城区人民政府")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("密码");
    }

    /** From the lists of leaked passwords; of 49,193 such words those long enough to be asked. */
    @ParameterizedTest
    @ValueSource(strings = {"sunshine2026", "dragon!!1988", "thunderbird", "liverpoolfc", "1q2w3e4r5t", "football1234"})
    void whatLeakedElsewhereIsRefused(String password) {
        assertThatThrownBy(() -> rule.check(password, "kexin", List.of())).isInstanceOf(Refused.class);
        assertThat(WordLists.common()).hasSizeGreaterThan(40_000);
    }

    @Test
    void anySignsInAnyMixturePassUpToTheLongest() {
        for (var password : List.of(
                "只有汉字没有别的就是这么长",
                "nothing but small letters",
                "📚🌾🐎🏔️🌊🎐🧵🪁🍵🎻",
                "长".repeat(3) + "城内外惟余莽莽大河上下".repeat(11))) {
            assertThatCode(() -> rule.check(password, "kexin", List.of())).doesNotThrowAnyException();
        }
        assertThatThrownBy(() -> rule.check("山河湖海云风雨雪".repeat(17), "kexin", List.of()))
                .isInstanceOf(Refused.class);
    }
}
