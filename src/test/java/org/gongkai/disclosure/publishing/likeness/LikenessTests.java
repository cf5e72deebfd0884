package org.gongkai.disclosure.publishing.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for nearly the same, and what only looks so. */
class LikenessTests {

    private static final String TEXT = """
            为做好全区今年冬季取暖工作，保障群众温暖过冬，现将有关事项通知如下。一、各街道办事处要对辖区内的供热管网进行全面排查，
            发现隐患立即整改，并于10月10日前报区住房和城乡建设局。二、供热企业要备足燃料，落实值班制度，公布服务电话，群众反映的
            问题应当当日处理。三、区民政局要对低保家庭、特困人员逐户走访，确保取暖补助及时发放到户。四、各单位要加强值守，遇有重大
            情况第一时间报告。联系人和电话由各单位自行公布，并报区政府办公室备案。
            """;

    @Test
    void aTextWithAFewWordsChangedIsNearlyTheSameAndSharesABand() {
        var changed = TEXT.replace("立即整改", "马上整改").replace("逐户走访", "入户走访");
        var likeness = between("关于做好冬季取暖工作的通知", TEXT, "关于做好冬季取暖保障工作的通知", changed);
        assertThat(likeness.near()).isTrue();
        assertThat(likeness.percent()).isBetween(85, 99);
        assertThat(shared(TEXT, changed)).isPositive();
    }

    @Test
    void howATextIsSetDoesNotMatter() {
        var set = TEXT.replace("，", "， ").replace("。", "。\n\n").replace("10月10日", "１０月１０日");
        assertThat(between("通知", TEXT, "通知", set).percent()).isEqualTo(100);
        assertThat(Sketch.whole(Wording.of(set))).isEqualTo(Sketch.whole(Wording.of(TEXT)));
    }

    @ParameterizedTest
    @CsvSource({
        "2024年冬季取暖通知, 2025年冬季取暖通知",
        "低保公示（第3期）, 低保公示（第4期）",
        "低保公示（三月）, 低保公示（四月）",
        "第十批补贴名单, 第十一批补贴名单",
        "3月上旬空气质量, 3月中旬空气质量"
    })
    void oneIssueOfASeriesIsNoCopyOfAnother(String title, String other) {
        assertThat(between(title, TEXT, other, TEXT).near()).isFalse();
    }

    @Test
    void aFormFilledInAnewIsNoCopy() {
        var form = "经审查，符合规定，准予许可。许可编号：%s号，有效期自%s年%s月%s日起，核定金额%s元，面积%s平方米。申请人应当在收到本决定以后按照"
                + "批准的内容施工，不得擅自改变用途，接受主管部门的监督检查，期满以前向原机关申请延续，逾期不申请的，本许可自行失效，由原机关注销。"
                + "对本决定不服的，可以依法申请行政复议或者提起行政诉讼。";
        assertThat(between(
                                "行政许可决定书",
                                form.formatted("12", "2024", "3", "5", "3000", "88"),
                                "行政许可决定书",
                                form.formatted("27", "2025", "8", "19", "4150", "130"))
                        .near())
                .isFalse();
    }

    @Test
    void aShortTextCountsOnlyWhenNothingDiffers() {
        var text = "因检修线路，示例路北侧明天上午停电，请做好准备。";
        assertThat(between("停电通知", text, "停电通知", text).near()).isTrue();
        assertThat(between("停电通知", text, "停电通知", text.replace("北侧", "南侧")).near())
                .isFalse();
        assertThat(between("停电通知", text, "停水通知", text).near()).isFalse();
    }

    @Test
    void otherTextsAreFarApart() {
        var other = "区人民政府常务会议审议通过了城市更新行动方案，会议要求坚持规划引领，先体检后更新，稳妥推进老旧小区改造，完善配套设施，"
                + "提升物业服务水平，鼓励居民参与，做好历史文化街区和建筑的保护利用工作，严格控制大规模拆除，防止大拆大建。会议还研究了其他事项。";
        assertThat(between("通知", TEXT, "会议", other).share()).isLessThan(0.1);
        assertThat(shared(TEXT, other)).isZero();
    }

    private static Likeness between(String title, String text, String otherTitle, String otherText) {
        return Likeness.between(Wording.of(title), Wording.of(text), Wording.of(otherTitle), Wording.of(otherText));
    }

    private static long shared(String one, String other) {
        var keys = new HashSet<Integer>();
        Arrays.stream(Sketch.of(Wording.of("甲"), Wording.of(one))).forEach(keys::add);
        return Arrays.stream(Sketch.of(Wording.of("乙"), Wording.of(other)))
                .filter(keys::contains)
                .count();
    }
}
