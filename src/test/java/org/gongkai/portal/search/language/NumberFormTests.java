package org.gongkai.portal.search.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔2019〕54号", "国办发(2019)54号", "国办发（2019）54号", "国办发[2019]54号", "国办发［２０１９］５４号", "国办发【2019】第54号",
                "国办发〔2019〕054 号", "国办发 〔2019〕 54", "国办发2019年54号", "国办发 2019 54 号", "国办发2019-54号", "国办发〈2019〉54号"
            })
    void everyWayOfTypingANumberIsTheSameNumber(String typed) {
        assertThat(QueryText.of(typed).number()).isEqualTo(new NumberForm("国办发", 2019, 54));
        assertThat(QueryText.of(typed).words()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019 54号", "〔2019〕54号", "2019年54号", "2019 54"})
    void theOfficeMayBeLeftOut(String typed) {
        assertThat(QueryText.of(typed).number()).isEqualTo(new NumberForm(null, 2019, 54));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年3月12日", "2024-03-12", "2024年部门预算", "低保 2024", "3000元", "110", "2024/3/12 公告"})
    void daysYearsAndAmountsAreNoNumbers(String typed) {
        assertThat(QueryText.of(typed).number()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办发〔二〇一九〕五十四号",
                "国办发〔二○一九〕54号",
                "国办发二〇一九年五十四号",
                "国办发〔2019〕54号文件",
                "国办发〔2019〕54号文",
                "国办发〔2019〕五四号"
            })
    void chineseNumeralsAndTheWordPaperMakeNoDifference(String typed) {
        assertThat(QueryText.of(typed).number()).isEqualTo(new NumberForm("国办发", 2019, 54));
    }

    @ParameterizedTest
    @ValueSource(strings = {"国务院令第711号", "国务院令711号", "国务院令 第 711 号", "国务院令第七百一十一号", "国务院令711", "国务院令（第711号）"})
    void ordersAreCountedThroughWithoutAYear(String typed) {
        var number = QueryText.of(typed).number();
        assertThat(number).isEqualTo(new NumberForm("国务院令", null, 711));
        assertThat(NumberForm.keys("国务院令第711号")).contains(number.key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"禁令一周", "口令 密码", "命令第一", "夏令营2号楼怎么走"})
    void wordsOfCommandAreNoOrders(String typed) {
        var number = QueryText.of(typed).number();
        assertThat(number == null || number.year() != null).as("%s", number).isTrue();
    }

    /** Whatever brackets, widths, zeros and blanks somebody uses, it is the number under which the paper is filed. */
    @Property(tries = 500)
    void anyFormIsFiledUnderThePrintedNumber(
            @ForAll("organs") String organ,
            @ForAll @IntRange(min = 1950, max = 2050) int year,
            @ForAll @IntRange(min = 1, max = 99_999) int serial,
            @ForAll("brackets") String brackets,
            @ForAll boolean ordinal,
            @ForAll boolean blank,
            @ForAll boolean wide) {
        var typed = organ
                + (blank ? " " : "")
                + brackets.charAt(0)
                + year
                + brackets.charAt(1)
                + (ordinal ? "第" : "")
                + serial
                + (blank ? " 号" : "号");
        var text = wide ? wide(typed) : typed;
        var number = QueryText.of(text).number();
        assertThat(number).as(text).isNotNull();
        assertThat(NumberForm.keys(organ + "〔" + year + "〕" + serial + "号"))
                .as(text)
                .contains(number.key());
    }

    @Provide
    Arbitrary<String> organs() {
        return Arbitraries.of("国办发", "国发", "内政办字", "呼新政办发", "财税", "民发", "新民字", "人社部发");
    }

    @Provide
    Arbitrary<String> brackets() {
        return Arbitraries.of("〔〕", "[]", "()", "（）", "【】", "［］", "〈〉", "{}", "﹝﹞");
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void wordsBesideTheNumberStay() {
        var query = QueryText.of("低保 呼新政办发〔2026〕8号 申请");
        assertThat(query.number()).isEqualTo(new NumberForm("呼新政办发", 2026, 8));
        assertThat(query.words()).containsExactly("低保", "申请");
    }

    @Test
    void aPrintedNumberIsFiledWithAndWithoutItsOffice() {
        assertThat(NumberForm.keys("国办发〔2019〕54号")).contains("国办发2019-54", "2019-54");
        assertThat(NumberForm.keys("国务院令第711号")).containsExactly("国务院令711");
        assertThat(NumberForm.keys(null)).isEqualTo(List.of());
    }
}
