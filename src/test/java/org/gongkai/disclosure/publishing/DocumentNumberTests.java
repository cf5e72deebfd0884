package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "呼新政办发〔2026〕8号",
                "呼新政办发（2026）8号",
                "呼新政办发(2026)8号",
                "呼新政办发[2026]8号",
                "呼新政办发【2026】8号",
                "呼新政办发﹝2026﹞8 号",
                "呼新政办发〔２０２６〕８号",
                "呼新政办发［2026］第8号",
                " 呼新政办发 〔 2026 〕 008 号 "
            })
    void anyBracketAndWidthIsTheSameNumber(String written) {
        assertThat(DocumentNumber.canonical(written)).isEqualTo("呼新政办发〔2026〕8号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"中华人民共和国国务院令第568号", "关于印发办法的通知", "呼新政办发2026年8号", "〔2026〕8号", "甲〔0926〕8号", "甲〔2026〕0号", ""})
    void whatIsNoSuchNumberStaysAsWritten(String written) {
        assertThat(DocumentNumber.parse(written)).isEmpty();
        assertThat(DocumentNumber.canonical(written)).isEqualTo(written);
    }

    @Property
    void writingAndReadingAgainGivesTheSameNumber(
            @ForAll("codes") String code,
            @ForAll @IntRange(min = 1949, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 99999) int serial,
            @ForAll("brackets") String brackets) {
        var number = new DocumentNumber(code, year, serial);
        var written = code + brackets.charAt(0) + year + brackets.charAt(1) + serial + "号";
        assertThat(DocumentNumber.parse(written)).contains(number);
        assertThat(DocumentNumber.parse(number.toString())).contains(number);
    }

    @Test
    void readsNoNumberOutOfALongerSentence() {
        assertThat(DocumentNumber.parse("按照呼新政办发〔2026〕8号文件办理")).isEmpty();
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings().withChars("呼新政办发民教财规函区").ofMinLength(1).ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("〔〕", "（）", "()", "[]", "【】", "［］", "﹝﹞");
    }
}
