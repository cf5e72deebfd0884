package org.gongkai.portal.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTests {

    private static final Synonyms WORDS = new Synonyms(List.of(
            Synonyms.Rule.group(List.of("低保", "最低生活保障")),
            Synonyms.Rule.group(List.of("身份证", "居民身份证")),
            new Synonyms.Rule(List.of("五保户"), List.of("特困人员"))));

    @Test
    void eachWordOfAGroupFindsTheOthers() {
        assertThat(WORDS.of("低保")).containsExactly("最低生活保障");
        assertThat(WORDS.of("最低生活保障")).containsExactly("低保");
    }

    @Test
    void aPartOfALongerWordIsSaidOtherwise() {
        assertThat(WORDS.of("低保标准")).containsExactly("最低生活保障标准");
    }

    @Test
    void aOneWayEntryDoesNotWorkBackwards() {
        assertThat(WORDS.of("五保户")).containsExactly("特困人员");
        assertThat(WORDS.of("特困人员")).isEmpty();
    }

    @Test
    void aWordInsideItsOwnLongerFormIsNotDoubled() {
        assertThat(WORDS.of("居民身份证")).containsExactly("身份证");
        assertThat(WORDS.of("身份证")).containsExactly("居民身份证");
    }

    @Test
    void aSentenceIsAlsoReadInOtherWords() {
        assertThat(WORDS.in("有一套房还能申请低保吗")).containsExactly("最低生活保障");
        assertThat(WORDS.in("怎么办护照")).isEmpty();
    }
}
