package org.gongkai.disclosure.publishing.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Severity;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.Test;

class TermCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @Test
    void aTermThatEndsWithinSixMonthsWarnsAndALaterOneDoesNot() {
        assertThat(look("某某办法", TODAY.minusYears(4), LocalDate.of(2026, 9, 12)))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.severity()).isEqualTo(Severity.WARNS);
                    assertThat(verdict.sentence()).contains("2026-09-12").contains("6 个月");
                });
        assertThat(look("某某办法", TODAY.minusYears(4), LocalDate.of(2026, 9, 13))).isEmpty();
    }

    @Test
    void aTermThatIsOverIsSaidToBe() {
        assertThat(look("某某办法", TODAY.minusYears(4), TODAY.minusDays(1)))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.sentence()).contains("已经失效"));
    }

    @Test
    void aTermLongerThanMayBeIsNamedWithItsSource() {
        assertThat(look("某某办法", TODAY, TODAY.plusYears(5).minusDays(1))).isEmpty();
        assertThat(look("某某办法", TODAY, TODAY.plusYears(5)))
                .singleElement()
                .satisfies(verdict ->
                        assertThat(verdict.sentence()).contains("5 年").contains("依据"));
        assertThat(look("某某暂行办法", TODAY, TODAY.plusYears(3)))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.sentence()).contains("2 年"));
    }

    private static List<Verdict> look(String title, LocalDate from, LocalDate to) {
        var content = Cast.notice(title).withMetadata(Metadata.NONE.withValidity(new Period(from, to)));
        return new TermCheck()
                .verdicts(new Manuscript(
                        new DocumentId(1),
                        new UnitId(1),
                        DocumentKind.NORMATIVE,
                        content,
                        BodyText.of(content.body().html()),
                        Map.of(),
                        TODAY,
                        TODAY));
    }
}
