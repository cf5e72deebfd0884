package org.gongkai.disclosure.publishing.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.disclosure.publishing.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in sentences made for it, and what is left alone. */
class SpellingTests {

    private static final Spelling SHIPPED = Spelling.shipped();

    @ParameterizedTest
    @CsvSource({
        "本办法未作贵定的，按上级文件办理,贵定,规定",
        "对行政处法决定不服的可以申请复议,行政处法,行政处罚",
        "请携带营业执召原件到窗口办理,营业执召,营业执照",
        "各单位要认真惯彻落实会议精神,惯彻,贯彻",
        "公式期内有异议的请书面提出,公式期,公示期",
        "由法定代理表人签字并加盖公章,法定代理表人,法定代表人",
        "社区要做好最低生活保章对象的复核,保章,保障"
    })
    void aMisspeltTermIsFound(String sentence, String said, String meant) {
        assertThat(SHIPPED.slips(sentence))
                .anySatisfy(slip -> assertThat(sentence.replace(slip.said(), slip.meant()))
                        .isEqualTo(sentence.replace(said, meant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经办人王伟东、李沈明电话联系申请人张健康。",
                "项目位于青山镇小庄村，紧邻潢河。",
                "本系统支持 OFD、PDF 和 Word 格式，编号为 A-1024。",
                "凭居民身份证在政务服务大厅三楼综合窗口办理，当场办结。",
                "行政机关应当自收到申请之日起二十个工作日内予以答复。",
                "制定年度计划，修订管理办法，权力运行公开，权利义务一致。",
                "账户余额不足的，帐篷和蚊帐等物资由民政部门调拨。"
            })
    void whatIsRightIsLeftAlone(String sentence) {
        assertThat(SHIPPED.slips(sentence)).isEmpty();
    }

    @Test
    void itSaysWhereAndWhy() {
        assertThat(SHIPPED.slips("本办法未作贵定的，从其约定。"))
                .singleElement()
                .isEqualTo(new Slip(3, 7, "未作贵定", "未作规定", Slip.Kind.SAME_SOUND));
    }

    @Test
    void whatStandsThreeTimesIsMeant() {
        var once = "各村要贯澈要求。";
        assertThat(SHIPPED.slips("本办法未作贵定的，从其约定。".repeat(3))).isEmpty();
        assertThat(SHIPPED.slips(once.repeat(3)))
                .as("a listed wrong word stays wrong")
                .hasSize(3);
    }

    @Test
    void aTermOfTheOfficeIsWhatOthersAreMistakenFor() {
        var sentence = "居民可到晴川驿占领取材料。";
        assertThat(SHIPPED.slips(sentence)).isEmpty();
        assertThat(SHIPPED.with(List.of("晴川驿站"), Map.of(), List.of()).slips(sentence))
                .singleElement()
                .extracting(Slip::said, Slip::meant)
                .containsExactly("晴川驿占", "晴川驿站");
    }

    @Test
    void wrongWordsAndExceptionsOfTheOfficeCount() {
        var own = SHIPPED.with(List.of(), Map.of("区工商局", "区市场监督管理局"), List.of("贵定"));
        assertThat(own.slips("请向区工商局申请，未作贵定的除外。"))
                .singleElement()
                .extracting(Slip::from, Slip::to, Slip::meant, Slip::kind)
                .containsExactly(2, 6, "区市场监督管理局", Slip.Kind.LISTED);
    }

    @Test
    void findingsAreInOrderAndApart() {
        var slips = SHIPPED.slips("未作贵定的行政处法，惯彻落实，按装设备，贯澈执行。");
        assertThat(slips).hasSizeGreaterThanOrEqualTo(4);
        for (int i = 1; i < slips.size(); i++) {
            assertThat(slips.get(i).from())
                    .isGreaterThanOrEqualTo(slips.get(i - 1).to());
        }
    }

    @Property(tries = 300)
    void aTextMadeOfListedTermsHasNoFindings(@ForAll("terms") List<String> terms) {
        assertThat(SHIPPED.slips(String.join("，", terms) + "。")).isEmpty();
    }

    @Property(tries = 200)
    void nothingIsProposedOutsideTheText(@ForAll("anything") String text) {
        for (var slip : SHIPPED.slips(text)) {
            assertThat(text.substring(slip.from(), slip.to())).isEqualTo(slip.said());
            assertThat(slip.meant()).isNotEqualTo(slip.said());
        }
    }

    @Provide
    Arbitrary<List<String>> terms() {
        return Arbitraries.of(Lexicon.terms()).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .withCharRange(' ', '~')
                .withChars("，。《》\uD840\uDC00\n")
                .ofMaxLength(80);
    }
}
