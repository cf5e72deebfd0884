package org.gongkai.portal.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTests {

    @ParameterizedTest
    @CsvSource({"营业执找,营业执照", "营业照执,营业执照", "营业执,营业执照", "营业执照照,营业执照", "业执照,营业执照"})
    void oneCharacterOtherMoreLessOrExchanged(String typed, String meant) {
        assertThat(Slip.isOne(typed, meant)).isTrue();
        assertThat(Slip.isOne(meant, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"营业执照,营业执照", "营执业照,营业照执", "低保,高龄", "照营业执,营业执照"})
    void theSameOrTwoSlipsAreNone(String typed, String meant) {
        assertThat(Slip.isOne(typed, meant)).isFalse();
    }
}
