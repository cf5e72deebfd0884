package org.gongkai.disclosure.publishing.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedTermTests {

    private static final LocalDate FORMED = LocalDate.of(2022, 9, 6);

    @ParameterizedTest
    @CsvSource({
        "第三十八条 本办法自2024年4月1日起实施，有效期5年。, 2024-04-01, 2029-03-31",
        "本通知自2025年6月1日起施行，有效期为一年。, 2025-06-01, 2026-05-31",
        "第五十二条　本办法自印发之日起施行，有效期五年。, 2022-09-06, 2027-09-05",
        "本规定自2023年1月1日起施行，有效期至2026年12月31日。, 2023-01-01, 2026-12-31",
    })
    void isReadFromTheTextsOwnWords(String line, LocalDate from, LocalDate to) {
        var term = StatedTerm.in(List.of("前面一行。", line, "某某局"), FORMED).orElseThrow();
        assertThat(term.from()).isEqualTo(from);
        assertThat(term.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "居住证有效期5年，自签发之日起计算。",
                "本办法自2024年4月1日起施行。",
                "《某某办法》自2020年1月1日起施行，有效期5年，现予废止。",
            })
    void isNotReadFromWhatIsSaidOfSomethingElse(String line) {
        assertThat(StatedTerm.in(List.of(line), FORMED)).isEmpty();
    }
}
