package org.gongkai.portal.search.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.portal.search.language.QueryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

    private static final Lexicon WORDS = lexicon(
            "新城区最低生活保障办理细则", "最低生活保障标准公示", "低保对象公示", "新城区民政局职责", "新城区民政局办公地址", "廉租住房申请指南", "营业执照办理指南", "关于小微企业创业补贴的通知");

    private final Spelling spelling = new Spelling(new Wordbook(null, null, java.time.Clock.systemUTC()));

    @ParameterizedTest
    @CsvSource({
        "dibao,低保",
        "minzhengju,民政局",
        "mzj,民政局",
        "最底生活保障,最低生活保障",
        "营业执找,营业执照",
        "迎业执照,营业执照",
        "民证局,民政局",
        "营业照执,营业执照",
        "最底生活保障怎么办,最低生活保障怎么办"
    })
    void pinyinHomophonesAndSlipsAreUnderstood(String typed, String meant) {
        assertThat(spelling.better(QueryText.of(typed), WORDS)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"低保", "民政局", "营业执照", "xyzq", "乌有乡志", "A4"})
    void whatIsKnownOrLikeNothingIsLeftAlone(String typed) {
        assertThat(spelling.better(QueryText.of(typed), WORDS)).isEmpty();
    }

    @Test
    void severalWordsAreMendedOneByOne() {
        assertThat(spelling.better(QueryText.of("民证局 dibao 地址"), WORDS)).hasValue("民政局 低保 地址");
    }

    @Test
    void aPhraseOrANumberIsMeantAsItStands() {
        assertThat(spelling.better(QueryText.of("“最底生活保障”"))).isEqualTo(Optional.empty());
        assertThat(spelling.better(QueryText.of("国办发〔2019〕54号"))).isEqualTo(Optional.empty());
    }

    @Test
    void suggestionsBeginAsTypedOrSoundSo() {
        assertThat(WORDS.beginning("最低", 5)).contains("最低生活保障").doesNotContain("最低生活");
        assertThat(WORDS.sounding("mzj", 5)).startsWith("民政局");
        assertThat(WORDS.sounding("minzheng", 5)).contains("民政局");
        assertThat(WORDS.sounding("qqq", 5)).isEmpty();
    }

    private static Lexicon lexicon(String... titles) {
        var making = new LexiconMaking(new Pinyin());
        Stream.of(titles).forEach(making::read);
        return making.lexicon(List.of("低保", "营业执照"));
    }
}
