package org.gongkai.portal.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    private final Pinyin pinyin = new Pinyin();

    @ParameterizedTest
    @CsvSource({
        "低保,dibao", "民政局,minzhengju", "重庆,chongqing", "长春,changchun", "重大,zhongda", "局长,juzhang", "银行,yinhang",
        "行政,xingzheng", "会计,kuaiji", "社会,shehui", "调整,tiaozheng", "调查,diaocha", "呼和浩特,huhehaote", "给付,jifu",
        "第3期A类,di3qialei"
    })
    void charactersSoundAsTheWordWants(String word, String sounds) {
        assertThat(String.join("", pinyin.syllables(word))).isEqualTo(sounds);
    }

    @Test
    void initialsAreTheFirstLetters() {
        assertThat(Pinyin.initials(pinyin.syllables("新城区民政局"))).isEqualTo("xcqmzj");
        assertThat(Pinyin.initials(pinyin.syllables("重庆"))).isEqualTo("cq");
    }

    @Test
    void signsAreSilent() {
        assertThat(pinyin.syllables("《办法》，")).containsExactly("ban", "fa");
        assertThat(pinyin.syllables("\uD83D\uDE00")).isEmpty();
    }

    @Test
    void whatManyDoNotTellApartIsOne() {
        assertThat(Pinyin.softened(pinyin.syllables("证明"))).isEqualTo(Pinyin.softened(pinyin.syllables("赠民")));
    }
}
