package org.gongkai.disclosure.requests.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.GongkaiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Last days from before their starts were kept: the log tells the start, or the day stays and the page says that it is not known. */
@GongkaiTest
class TermFromBeforeModuleTests extends TermCases {

    @ParameterizedTest
    @EnumSource(names = {"CORRECTION", "FEE", "THIRD_PARTY", "OTHER_AGENCY", "PLEA", "JUDGMENT", "KEEPING"})
    void daysFromBeforeGetTheirStartFromTheLogOrStayAndSayThatItIsNotKnown(TermKind kind) {
        var file = with(kind, "旧件" + kind);
        jdbc.sql("delete from requests_term where request_id = ?")
                .param(file.id().value())
                .update();
        overdue.recount();
        var before = day(file, kind);
        boolean unknown = kind == TermKind.JUDGMENT;
        assertThat(kept(file, kind).basis().contains("没有记录")).isEqualTo(unknown);
        try (var _ = rest(before)) {
            if (kind.bindsOthers()) {
                assertThat(news.of(letter(file, kind)))
                        .as("its letter is known")
                        .hasSize(1);
            }
            assertThat(day(file, kind)).isEqualTo(unknown ? before : workdayAfter(before));
        }
    }

    @Test
    void ofAConsultationFromBeforeServedLaterTheStartIsNotKnown() {
        var file = with(TermKind.THIRD_PARTY, "旧件送达");
        var later = calendar.plusWorkdays(day(file, TermKind.THIRD_PARTY), 3);
        jdbc.sql("delete from requests_term where request_id = ?")
                .param(file.id().value())
                .update();
        jdbc.sql("update requests_consultation set due_on = ? where request_id = ?")
                .params(later, file.id().value())
                .update();
        overdue.recount();
        assertThat(day(file, TermKind.THIRD_PARTY)).isEqualTo(later);
        assertThat(kept(file, TermKind.THIRD_PARTY).basis()).contains("没有记录");
    }
}
