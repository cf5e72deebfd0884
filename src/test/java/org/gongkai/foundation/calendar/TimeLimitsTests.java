package org.gongkai.foundation.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

/** The legal time limits as the product ships them. */
class TimeLimitsTests {

    private static final TimeLimits LIMITS = TimeLimits.shipped();
    private static final LocalDate NOW = LocalDate.of(2026, 3, 2);

    @Test
    void theFiguresAreThoseOfTheRegulation() {
        assertThat(LIMITS.inForce("request.answer", NOW).span()).isEqualTo(Span.workdays(20));
        assertThat(LIMITS.inForce("request.extension", NOW).span()).isEqualTo(Span.workdays(20));
        assertThat(LIMITS.inForce("request.correction", NOW).span()).isEqualTo(Span.workdays(7));
        assertThat(LIMITS.inForce("request.third-party", NOW).span()).isEqualTo(Span.workdays(15));
        assertThat(LIMITS.inForce("request.co-maker", NOW).span()).isEqualTo(Span.workdays(15));
        assertThat(LIMITS.inForce("request.fee-payment", NOW).span()).isEqualTo(Span.workdays(20));
        assertThat(LIMITS.inForce("publication.active", NOW).span()).isEqualTo(Span.workdays(20));
        assertThat(LIMITS.inForce("remedy.reconsideration", NOW).span()).isEqualTo(new Span(60, SpanUnit.DAY));
        assertThat(LIMITS.inForce("remedy.litigation", NOW).span()).isEqualTo(new Span(6, SpanUnit.MONTH));
    }

    @Test
    void whatBeganUnderTheOldRegulationIsBoundByIt() {
        var old = LIMITS.inForce("request.answer", LocalDate.of(2019, 5, 14));
        var present = LIMITS.inForce("request.answer", LocalDate.of(2019, 5, 15));
        assertThat(old.span()).isEqualTo(Span.workdays(15));
        assertThat(old.article()).contains("492").contains("第二十四条");
        assertThat(present.span()).isEqualTo(Span.workdays(20));
        assertThat(present.article()).contains("711").contains("第三十三条");
        assertThat(LIMITS.version("request.answer", old.version())).isEqualTo(old);
    }

    @Test
    void whatDidNotExistYetIsRefusedInASentence() {
        assertThatThrownBy(() -> LIMITS.inForce("request.answer", LocalDate.of(2005, 1, 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.sentence()).isEqualTo("2005-01-01 还没有“答复政府信息公开申请”的期限规则。"));
    }

    @Test
    void everyRuleCitesAnArticleAndSaysItselfInWords() {
        assertThat(LIMITS.all()).allSatisfy(limit -> {
            assertThat(limit.article()).contains("《");
            assertThat(limit.label()).doesNotContain("calendar.");
            assertThat(limit.triggerWords()).endsWith("之日");
            assertThat(limit.stops())
                    .allSatisfy(code -> assertThat(TimeLimit.cause(code)).doesNotContain("calendar."));
            assertThat(limit.restarts())
                    .allSatisfy(code -> assertThat(TimeLimit.cause(code)).doesNotContain("calendar."));
        });
    }

    @Test
    void versionsFollowEachOtherWithoutAGapAndWithoutMeeting() {
        var last = new HashMap<String, TimeLimit>();
        for (var limit : LIMITS.all()) {
            var before = last.put(limit.code(), limit);
            if (before != null) {
                var end = before.validTo();
                assertThat(end).isNotNull();
                assertThat(limit.validFrom()).isEqualTo(end == null ? null : end.plusDays(1));
                assertThat(limit.version()).isGreaterThan(before.version());
            }
        }
        assertThat(last.values())
                .allSatisfy(limit -> assertThat(limit.validTo()).isNull());
    }
}
