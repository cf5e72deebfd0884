package org.gongkai.disclosure.publishing.validity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermRuleTests {

    @Test
    void everyNumberSaysWhereItComesFrom() {
        assertThat(Stream.of(TermRule.WARNING, TermRule.LONGEST, TermRule.LONGEST_ON_TRIAL))
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void theWarningComesSixMonthsBeforeTheEnd() {
        assertThat(TermRule.WARNING.span()).isEqualTo(Period.ofMonths(6));
        assertThat(LocalDate.of(2026, 3, 1).plus(TermRule.WARNING.span())).isEqualTo("2026-09-01");
    }

    @Test
    void whatIsOnTrialMayLastLess() {
        assertThat(TermRule.longest("某某暂行办法")).isEqualTo(TermRule.LONGEST_ON_TRIAL);
        assertThat(TermRule.longest("某某办法（试行）").span()).isEqualTo(Period.ofYears(2));
        assertThat(TermRule.longest("某某办法")).isEqualTo(TermRule.LONGEST);
    }
}
