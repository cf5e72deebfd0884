package org.gongkai.disclosure.requests.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.counting.RequestLimits;
import org.gongkai.disclosure.requests.ledger.ConsultationKind;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.reading.Course;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A period that begins with the receipt of a letter follows the day on which it really came. */
@GongkaiTest
class ServiceModuleTests extends TermCases {

    private static final String THIRD_PARTY = ConsultationKind.THIRD_PARTY.limit();

    @Autowired
    private RequestLimits limits;

    @Autowired
    private TermOffice terms;

    @Test
    void whoGotTheLetterLaterThanThoughtHasTheWholePeriod() {
        var file = sentBefore(with(TermKind.THIRD_PARTY, "送达甲"), 6);
        var before = due(file);
        var received = today().minusDays(2);
        var served = serve(file, TermKind.THIRD_PARTY, received);
        var expected = limits.last(THIRD_PARTY, received);
        assertThat(due(served)).isEqualTo(expected).isAfter(before);
        var dossier = dossiers.open(served);
        assertThat(dossier.facts().getLast().act()).isEqualTo(Act.NOTE_SERVICE);
        assertThat(dossier.facts().getLast().note()).contains("签收单", before.toString(), expected.toString());
        assertThat(moves.of(served.id())).singleElement().satisfies(move -> {
            assertThat(move.after()).isEqualTo(expected);
            assertThat(move.why()).contains(received.toString());
        });
        assertThat(Course.forApplicant(dossier, today()))
                .as("what the third party received is not the applicant's business")
                .noneMatch(step -> step.what().contains("登记收到"));
        terms.recount(served.id());
        assertThat(due(served)).as("tables are counted from the new day").isEqualTo(expected);
    }

    @Test
    void silenceComesOnlyAfterTheDayThatHoldsNow() {
        var file = sentBefore(with(TermKind.THIRD_PARTY, "送达乙"), 40);
        serve(file, TermKind.THIRD_PARTY, today());
        office.overdue(file.id());
        assertThat(dossiers.open(find(file)).consultations().getLast().isOpen()).isTrue();
    }

    @Test
    void theFeeIsCountedFromReceiptToo() {
        var file = with(TermKind.FEE, "送达丙");
        var served = serve(file, TermKind.FEE, today());
        assertThat(served.replyBy()).isEqualTo(limits.last(RequestLimits.FEE, today()));
        assertThat(moves.of(served.id())).as("the same day is no move").isEmpty();
    }

    @Test
    void noDayBeforeItWasSentOrAfterTodayAndNothingWithoutEvidence() {
        var file = with(TermKind.THIRD_PARTY, "送达丁");
        assertThatThrownBy(() -> serve(file, TermKind.THIRD_PARTY, today().minusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(today().toString());
        assertThatThrownBy(() -> serve(file, TermKind.THIRD_PARTY, today().plusDays(1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> act(
                        "kexin",
                        file.id(),
                        Act.NOTE_SERVICE,
                        "letter",
                        key(file, TermKind.THIRD_PARTY),
                        "on",
                        today().toString(),
                        "evidence",
                        ""))
                .isInstanceOf(Refused.class);
        var other = with(TermKind.OTHER_AGENCY, "送达戊");
        assertThat(office.offers(actor("kexin"), find(other)))
                .as("a day that was named does not depend on receipt")
                .noneMatch(edge -> edge.act() == Act.NOTE_SERVICE);
    }

    private RequestFile serve(RequestFile file, TermKind kind, LocalDate on) {
        return act(
                "kexin",
                file.id(),
                Act.NOTE_SERVICE,
                "letter",
                key(file, kind),
                "on",
                on.toString(),
                "evidence",
                "签收单");
    }

    private String key(RequestFile file, TermKind kind) {
        return kind + "-"
                + (kind == TermKind.FEE
                        ? 0
                        : dossiers.open(find(file)).consultations().getLast().id());
    }

    private LocalDate due(RequestFile file) {
        return dossiers.open(find(file)).consultations().getLast().dueOn();
    }

    /** As if it had been sent so many days ago. */
    private RequestFile sentBefore(RequestFile file, int days) {
        long id = dossiers.open(find(file)).consultations().getLast().id();
        var sent = today().minusDays(days);
        jdbc.sql("update requests_consultation set sent_on = ?, due_on = ? where id = ?")
                .params(sent, limits.last(THIRD_PARTY, sent), id)
                .update();
        jdbc.sql("update requests_term set from_on = ? where request_id = ? and subject = ?")
                .params(sent, file.id().value(), id)
                .update();
        return find(file);
    }
}
