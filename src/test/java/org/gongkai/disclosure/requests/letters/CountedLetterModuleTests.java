package org.gongkai.disclosure.requests.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.junit.jupiter.api.Test;

/** A letter that tells by when the answer comes says how that day is counted. */
@GongkaiTest
class CountedLetterModuleTests extends RequestCase {

    @Test
    void theReceiptSaysHowItsLastDayComesAbout() {
        var file = confirm(apply("计算甲", "期限说明：桦树巷的路灯"));
        assertThat(letter(file, LetterKind.RECEIPT)).contains("答复期限的计算：" + sentence(file));
    }

    @Test
    void timeThatDidNotCountIsNamedInTheLetterThatLetsThePeriodGoOn() {
        var file = confirm(apply("计算乙", "期限说明：桦树巷的合同"));
        consult(file, "THIRD_PARTY", "示例公司");
        var sent = before(12);
        jdbc.sql(
                        "update requests_request set submitted_on = :day, arrived_on = :day, confirmed_on = :day, received_on = :day where id = :id")
                .param("day", before(15))
                .param("id", file.id().value())
                .update();
        jdbc.sql("update requests_consultation set sent_on = ? where request_id = ?")
                .params(sent, file.id().value())
                .update();
        hear(file, "AGREED");
        assertThat(letter(file, LetterKind.RESUMED))
                .contains("答复期限的计算：" + sentence(file))
                .contains("其中：")
                .contains("停止")
                .contains(sent.plusDays(1).toString());
    }

    @Test
    void anExtensionIsNamedAndAStandingClockCountsNothing() {
        var file = confirm(apply("计算丙", "期限说明：桦树巷的树"));
        var extended = act("lingdao", file.id(), Act.EXTEND, "note", "材料分散");
        assertThat(letter(file, LetterKind.EXTENSION))
                .contains("答复期限的计算：" + sentence(extended))
                .contains("延");
        var asked = confirm(apply("计算丁", "期限说明：桦树巷的花"));
        act(
                "kexin",
                asked.id(),
                Act.ASK_CORRECTION,
                "note",
                "请写明",
                "by",
                today().plusDays(9).toString());
        assertThat(letter(asked, LetterKind.CORRECTION)).doesNotContain("答复期限的计算");
    }

    private LocalDate before(int days) {
        return today().minusDays(days);
    }

    private String sentence(RequestFile file) {
        return Objects.requireNonNull(dossiers.open(find(file)).deadline()).sentence();
    }
}
