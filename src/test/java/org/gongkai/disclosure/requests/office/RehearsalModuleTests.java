package org.gongkai.disclosure.requests.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

/** What an act would write is read before it is done, and reading it leaves no trace. */
@GongkaiTest
class RehearsalModuleTests extends RequestCase {

    private static final String[] TABLES = {
        "requests_request",
        "requests_item",
        "requests_fact",
        "requests_letter",
        "requests_secret",
        "requests_consultation",
        "event_publication"
    };

    @Test
    void whoSignsReadsTheLetterAsItWillGoOut() {
        var file = confirm(apply("试签人", "试签：云杉路围挡的审批"));
        prepare(file, "3-6", "reason", "讨论中的意见", "harm", "会使讨论不充分");
        var before = rows();
        var draft = office.rehearse(actor("lingdao"), file.id(), Act.SIGN, words());
        assertThat(rows()).isEqualTo(before);
        assertThat(draft).singleElement().satisfies(letter -> {
            assertThat(letter.kind()).isEqualTo(LetterKind.DECISION);
            assertThat(letter.words()).contains("讨论中的意见", "行政复议");
        });
        act("lingdao", file.id(), Act.SIGN);
        assertThat(letter(file, LetterKind.DECISION)).isEqualTo(draft.getFirst().words());
    }

    @Test
    void whatCannotHappenIsSaidBeforeAndForeignHandsRehearseNothing() {
        var file = confirm(apply("试签人乙", "试签：云杉路的路灯"));
        prepare(file, "1-2", "answer", "40 盏");
        assertThatThrownBy(() -> office.rehearse(actor("kexin"), file.id(), Act.SIGN, words()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> office.rehearse(actor("jiedao"), file.id(), Act.SIGN, words()))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> office.rehearse(actor("kexin"), file.id(), Act.EXTEND, words("note", "")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aConsultationWritesBothItsLettersAndSendsNone() {
        RequestFile file = confirm(apply("试签人丙", "试签：云杉路的设计合同"));
        var before = rows();
        var drafts = office.rehearse(
                actor("kexin"),
                file.id(),
                Act.CONSULT,
                words("kind", "THIRD_PARTY", "party", "示例公司", "served", today().toString()));
        assertThat(drafts)
                .extracting(letter -> letter.kind())
                .containsExactly(LetterKind.THIRD_PARTY, LetterKind.CONSULTED);
        assertThat(rows()).isEqualTo(before);
        assertThat(dossiers.open(find(file)).consultations()).isEmpty();
    }

    private List<Integer> rows() {
        return Arrays.stream(TABLES)
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
