package org.gongkai.disclosure.requests.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikenessTests {

    @Test
    void theSameInOtherWordsIsNear() {
        assertThat(Likeness.of("海拉尔东路街道2025年低保家庭户数和发放金额", "申请公开海拉尔东路街道 2025 年低保家庭的户数、发放金额"))
                .isGreaterThan(0.8);
    }

    @Test
    void somethingElseIsFar() {
        assertThat(Likeness.of("海拉尔东路街道2025年低保家庭户数和发放金额", "成吉思汗大街改造工程的招标文件")).isLessThan(0.1);
    }

    @Test
    void nothingIsLikeNothing() {
        assertThat(Likeness.of("", "")).isZero();
    }
}
