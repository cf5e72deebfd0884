package org.gongkai.standards.catalogue.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.standards.catalogue.LimitUnit.DAY;
import static org.gongkai.standards.catalogue.LimitUnit.WORKDAY;
import static org.gongkai.standards.catalogue.Trigger.*;

import org.gongkai.standards.catalogue.LimitUnit;
import org.gongkai.standards.catalogue.TimeLimit;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            信息形成或者变更之日起20个工作日内 | FORMED_OR_CHANGED | 20 | WORKDAY
            制定或获取信息之日起10个工作日内 | MADE_OR_OBTAINED | 10 | WORKDAY
            自制作或获取该信息之日起20个工作日内 | MADE_OR_OBTAINED | 20 | WORKDAY
            行政处罚决定形成之日起20个工作日 | DECIDED | 20 | WORKDAY
            自作出行政决定之日起７个工作日内公开 | DECIDED | 7 | WORKDAY
            本级人大或其常委会批准后20日内 | APPROVED_BY_NPC | 20 | DAY
            本级人民代表大会或其常务委员会批准后20日内 | APPROVED_BY_NPC | 20 | DAY
            本级政府财政部门批复后20日内 | APPROVED_BY_FINANCE | 20 | DAY
            20工作日 | FORMED_OR_CHANGED | 20 | WORKDAY
            公开事项信息形成或变更之日起20个工作日内公开 | FORMED_OR_CHANGED | 20 | WORKDAY
            自信息形成之日起，二十个工作日内予以公开 | FORMED_OR_CHANGED | 20 | WORKDAY
            自收到申请之日起24小时内 | MADE_OR_OBTAINED | 24 | HOUR
            按季度公开 | PERIODIC | 1 | QUARTER
            24小时内 | FORMED_OR_CHANGED | 24 | HOUR
            一百八十日内 | FORMED_OR_CHANGED | 180 | DAY
            自处罚决定作出之日起七个工作日内 | DECIDED | 7 | WORKDAY
            预算批准后20日内 | APPROVED_BY_NPC | 20 | DAY
            决算批复后二十日内 | APPROVED_BY_FINANCE | 20 | DAY
            应当自政府信息形成或者变更之日起２０个工作日内及时公开 | FORMED_OR_CHANGED | 20 | WORKDAY
            季度 | PERIODIC | 1 | QUARTER
            一季度一次 | PERIODIC | 1 | QUARTER
            每月公布一次 | PERIODIC | 1 | MONTH
            按年公开 | PERIODIC | 1 | YEAR
            每半年公开一次 | PERIODIC | 6 | MONTH
            每月10日前公开 | PERIODIC | 1 | MONTH
            """)
    void readsAmountUnitAndWhatStartsTheClock(String cell, Trigger trigger, int amount, LimitUnit unit) {
        assertThat(TimeLimits.read(cell)).singleElement().satisfies(limit -> {
            assertThat(limit.trigger()).isEqualTo(trigger);
            assertThat(limit.amount()).isEqualTo(amount);
            assertThat(limit.unit()).isEqualTo(unit);
            assertThat(limit.condition()).isEmpty();
            assertThat(limit.raw()).isEqualTo(cell);
        });
    }

    @Test
    void aPeriodOfNoticeIsNoTimeToPublishIn() {
        assertThat(TimeLimits.read("公告期限不得少于10个工作日"))
                .extracting(TimeLimit::amount, TimeLimit::publicityDays)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, 10));
    }

    @Test
    void periodsKeepThePartTheyAreFor() {
        assertThat(TimeLimits.read("政策文件：实时公开；统计数据：按月公开"))
                .extracting(TimeLimit::condition)
                .containsExactly("政策文件", "统计数据");
    }

    @ParameterizedTest
    @CsvSource({"实时公开,REALTIME", "及时公开,PROMPT", "长期,PERMANENT", "长期公开,PERMANENT", "定期公开,PERIODIC", "每学期初公开,PERIODIC"})
    void readsLimitsWithoutANumber(String cell, Trigger trigger) {
        assertThat(TimeLimits.read(cell))
                .extracting(TimeLimit::trigger, TimeLimit::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(trigger, null));
    }

    @Test
    void keepsTheLimitForLicencesAndPenaltiesApartFromTheGeneralOne() {
        var limits = TimeLimits.read("信息形成20个工作日内公开;其中行政许可、行政处罚事项应自作出行政决定之日起7个工作日内公示");
        assertThat(limits)
                .extracting(TimeLimit::trigger, TimeLimit::amount, TimeLimit::unit, TimeLimit::condition)
                .containsExactly(row(FORMED_OR_CHANGED, 20, WORKDAY, ""), row(DECIDED, 7, WORKDAY, "行政许可、行政处罚"));
        assertThat(limits).extracting(TimeLimit::publicityDays).containsOnlyNulls();
    }

    @Test
    void aPeriodForCommentBelongsToTheLimitBeforeIt() {
        assertThat(TimeLimits.read("制定或获取信息之日起10个工作日内,公示7个工作日"))
                .extracting(TimeLimit::amount, TimeLimit::publicityDays)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(10, 7));
        assertThat(TimeLimits.read("公示7个工作日"))
                .extracting(TimeLimit::amount, TimeLimit::publicityDays)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(null, 7));
        assertThat(TimeLimits.read("及时公开，公示期不少于5个工作日"))
                .extracting(TimeLimit::trigger, TimeLimit::publicityDays)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PROMPT, 5));
    }

    @Test
    void atMostBoundsThePromptLimitInsteadOfAddingAnother() {
        assertThat(TimeLimits.read("及时公开，最长不超过20个工作日"))
                .extracting(TimeLimit::trigger, TimeLimit::amount, TimeLimit::unit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(PROMPT, 20, WORKDAY));
    }

    @Test
    void daysAndWorkdaysStandSideBySide() {
        assertThat(TimeLimits.read("预算批准后20日内；政策文件自形成之日起20个工作日内"))
                .extracting(TimeLimit::unit)
                .containsExactly(DAY, WORKDAY);
    }

    @Test
    void aDateIsNoNumberOfDays() {
        assertThat(TimeLimits.read("2019年5月15日起实时公开"))
                .extracting(TimeLimit::trigger, TimeLimit::amount)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(REALTIME, null));
    }

    @Test
    void wordsThatAreNoLimitAreKeptAsTheyStand() {
        assertThat(TimeLimits.read("按上级要求")).singleElement().satisfies(limit -> {
            assertThat(TimeLimits.isUnderstood(limit)).isFalse();
            assertThat(limit.raw()).isEqualTo("按上级要求");
        });
        assertThat(TimeLimits.read(" ")).isEmpty();
    }

    private static org.assertj.core.groups.Tuple row(
            @Nullable Trigger trigger, int amount, LimitUnit unit, String condition) {
        return org.assertj.core.groups.Tuple.tuple(trigger, amount, unit, condition);
    }
}
