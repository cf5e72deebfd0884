package org.gongkai.foundation.privacy.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.privacy.redaction.Mentions.Mention;
import org.junit.jupiter.api.Test;

class MentionsTests {

    @Test
    void aWordIsFoundHoweverItIsWritten() {
        var mentions = mentions("手机 138 0013 8000。", "１３８００１３８０００", "138-0013-\n8000", "1380013", "8000");
        assertThat(mentions.count("13800138000")).isEqualTo(4);
        assertThat(mentions.of("13800138000")).contains(new Mention(3, 0, 7), new Mention(4, 0, 4));
        assertThat(mentions.of("１３８００１３８０００").getFirst()).isEqualTo(new Mention(0, 3, 16));
        assertThat(mentions("陈\u3000小 满").count("陈小满")).isOne();
        assertThat(mentions("⾼山").count("高山")).as("radicals as PDFs write them").isOne();
        assertThat(mentions("Zhang San").count("ZHANGSAN")).isOne();
        assertThat(mentions("𠮷野家").of("𠮷野")).containsExactly(new Mention(0, 0, 3));
    }

    @Test
    void severalWordsAreSoughtInOneReading() {
        var mentions = mentions("陈小满和陈小，陈小满", "138 0013");
        assertThat(mentions.counts(List.of("陈小满", "陈小", "1380013", "林")))
                .containsOnly(Map.entry("陈小满", 2), Map.entry("陈小", 3), Map.entry("1380013", 1));
        assertThat(mentions.of(List.of("陈小满", "1380013")))
                .containsExactlyInAnyOrder(new Mention(0, 0, 3), new Mention(0, 7, 10), new Mention(1, 0, 8));
    }

    @Test
    void whatWasBlackedOutKeepsItsNeighboursApart() {
        assertThat(mentions("陈■满").count("陈满")).isZero();
        assertThat(Mentions.isWord("陈■满")).isFalse();
        assertThat(Mentions.isWord("陈，")).isFalse();
    }

    private static Mentions mentions(String... texts) {
        return new Mentions(Arrays.stream(texts)
                .map(text -> Leaf.of(Leaf.Place.of(Leaf.Kind.PARAGRAPH, 1), "", text))
                .toList());
    }

    @Test
    void anEmptyDocumentHoldsNothing() {
        assertThat(new Mentions(List.of()).of("陈小满")).isEmpty();
        assertThat(mentions("", "", "陈小满").of("陈小满")).containsExactly(new Mention(2, 0, 3));
    }
}
