package org.gongkai.foundation.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpeechTests {

    @Test
    void fillsInArguments() {
        assertThat(Speech.say("design.pages.of", 4, 33)).isEqualTo("第 4 页，共 33 页");
    }

    @Test
    void groupsTheDigitsOfNumbersButNotOfStrings() {
        assertThat(Speech.say("design.pages.of", 1234, "2026")).isEqualTo("第 1,234 页，共 2026 页");
    }

    @Test
    void saysPlainTextsAsTheyAre() {
        assertThat(Speech.say("design.navigation.home")).isEqualTo("首页");
    }

    @Test
    void anUnknownKeyFailsUnderTest() {
        assertThatThrownBy(() -> Speech.say("design.nothing.of.this.name"))
                .hasMessageContaining("design.nothing.of.this.name");
    }
}
