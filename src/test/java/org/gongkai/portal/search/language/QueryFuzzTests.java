package org.gongkai.portal.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.gongkai.FuzzText;

/** Queries that nobody would type: each is read, is short, and is the same when it is typed as it was understood. */
class QueryFuzzTests {

    private static final List<String> WORDS = List.of(
            "低保",
            "请问",
            "吗",
            "呢",
            "我想问一下",
            "国办发",
            "国务院",
            "令",
            "第",
            "号",
            "〔",
            "〕",
            "(",
            ")",
            "[",
            "]",
            "2019",
            "二〇一九",
            "54",
            "五十四",
            "百",
            "\"",
            "“",
            "”",
            "「",
            "」",
            "『",
            "』",
            " ",
            "　",
            "AND",
            "OR",
            "*",
            "?",
            "~",
            "^",
            "\\",
            ":",
            "/",
            "<",
            ">",
            "&",
            "'",
            "-",
            "—",
            "年",
            "月",
            "Ａ",
            "ｂ",
            "ﬁ",
            "İ",
            "ß",
            "𠮷",
            "\ud800",
            "\u0000",
            "\u200b",
            "\u0301",
            "🙂",
            "9999999999");

    @FuzzTest(maxDuration = "10m")
    void query(byte[] bytes) {
        var query = QueryText.of(FuzzText.of(bytes, WORDS));
        assertThat(query.typed().length()).isLessThanOrEqualTo(QueryText.LONGEST);
        assertThat(query.words()).hasSizeLessThanOrEqualTo(12).doesNotContain("");
        assertThat(query.phrases()).hasSizeLessThanOrEqualTo(12).doesNotContain("");
        assertThat(query.isEmpty()).isEqualTo(query.terms().isEmpty());
        var again = QueryText.of(query.typed());
        assertThat(again.words()).isEqualTo(query.words());
        assertThat(again.phrases()).isEqualTo(query.phrases());
        assertThat(again.number()).isEqualTo(query.number());
        query.unquoted().ifPresent(QueryText::of);
    }

    /** The key of a number is among the keys under which its printed form is filed. */
    @FuzzTest(maxDuration = "10m")
    void number(byte[] bytes) {
        var text = FuzzText.of(bytes, WORDS);
        NumberForm.keys(text);
        var number = QueryText.of(text).number();
        if (number != null && number.organ() != null && number.year() != null) {
            assertThat(NumberForm.keys(number.printed())).contains(number.key());
        }
    }
}
