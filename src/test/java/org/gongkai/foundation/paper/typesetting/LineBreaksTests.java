package org.gongkai.foundation.paper.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineBreaksTests {

    private static final LineBreaks TEN = new LineBreaks(
            words -> words.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum(), 1);

    @Test
    void noClosingMarkBeginsALineAndNoOpeningMarkEndsOne() {
        assertThat(TEN.of("一二三四五六七八九十，甲乙丙", 10, 10)).containsExactly("一二三四五六七八九", "十，甲乙丙");
        assertThat(TEN.of("一二三四五六七八九（十）", 10, 10)).containsExactly("一二三四五六七八九", "（十）");
        assertThat(TEN.of("一二三四五六七八九，十", 9.5, 10)).containsExactly("一二三四五六七八九，", "十");
    }

    @Test
    void numbersStayWholeAndWhatIsLongerThanALineIsCut() {
        assertThat(TEN.of("编号一二三四五六2026-0007", 10, 10)).containsExactly("编号一二三四五六", "2026-0007");
        assertThat(TEN.of("https://www.example.gov.cn", 10, 10)).containsExactly("https://www.example.", "gov.cn");
    }

    @Test
    void theFirstLineMayBeShorter() {
        assertThat(TEN.of("一二三四五六七八九十甲乙", 8, 10)).containsExactly("一二三四五六七八", "九十甲乙");
    }

    @Property
    void nothingIsLostAndNoLineIsTooLong(@ForAll("words") String words) {
        var lines = TEN.of(words, 8, 10);
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(words.strip().replace(" ", ""));
        assertThat(lines)
                .allMatch(line ->
                        line.codePoints().mapToDouble(c -> c < 0x250 ? 0.5 : 1).sum() <= 10.51);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("一二三四，。（）《》ab12 .-").ofMaxLength(80);
    }
}
