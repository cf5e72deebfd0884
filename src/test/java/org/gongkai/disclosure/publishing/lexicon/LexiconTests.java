package org.gongkai.disclosure.publishing.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** The shipped lists do not contradict each other. */
class LexiconTests {

    @Test
    void thereAreSomeThousandTerms() {
        assertThat(Lexicon.terms()).hasSizeGreaterThan(4_000);
        assertThat(Lexicon.terms()).allSatisfy(term -> assertThat(term).matches("\\p{IsHan}{2,}"));
    }

    @Test
    void noWrongWordIsATermOrPartOfOne() {
        var wrong = Lexicon.pairs().keySet();
        assertThat(Lexicon.terms()).noneMatch(wrong::contains);
        assertThat(Lexicon.pairs().values()).noneMatch(wrong::contains);
        assertThat(Lexicon.terms())
                .allSatisfy(term ->
                        assertThat(wrong.stream().filter(term::contains)).isEmpty());
    }

    @Test
    void everyWrongWordDiffersFromWhatIsRight() {
        assertThat(Lexicon.pairs())
                .isNotEmpty()
                .allSatisfy((said, meant) -> assertThat(said).isNotEqualTo(meant));
    }

    @Test
    void charactersOfTheTablesAreChinese() {
        var heads = new HashSet<Character>();
        assertThat(Lexicon.lookalikes()).allSatisfy(line -> {
            assertThat(line).matches("\\p{IsHan} \\p{IsHan}+");
            assertThat(heads.add(line.charAt(0))).isTrue();
        });
        assertThat(Lexicon.sounds()).allSatisfy(line -> assertThat(line).matches("[a-zü]+ \\p{IsHan}+"));
    }
}
