package org.gongkai.disclosure.requests.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.gongkai.FormVisit;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.reading.Course;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every last day that is kept follows the tables of holidays: each kind is walked, so that none can be forgotten. */
@GongkaiTest
class TermModuleTests extends TermCases {

    /** What was promised to the applicant or ordered from above. */
    private static final Set<TermKind> STAY = EnumSet.of(TermKind.DELAY, TermKind.REDO);

    /** Days on which something happened, or that somebody foresees; no rule ends with them. */
    private static final Set<String> FACTS = Set.of(
            "requests_request.submitted_on",
            "requests_request.arrived_on",
            "requests_request.confirmed_on",
            "requests_request.received_on",
            "requests_request.since",
            "requests_request.corrected_on",
            "requests_request.extended_on",
            "requests_request.paid_on",
            "requests_request.decided_on",
            "requests_request.delivered_on",
            "requests_request.redo_on",
            "requests_request.code_until",
            "requests_fact.on_day",
            "requests_item.until_on",
            "requests_item.lapses_on",
            "requests_consultation.sent_on",
            "requests_consultation.heard_on",
            "requests_letter.made_on",
            "requests_dispute.notified_on",
            "requests_dispute.pleaded_on",
            "requests_dispute.ended_on",
            "requests_dispute.redo_by",
            "requests_proposal.opened_on",
            "requests_proposal.wait_until",
            "requests_proposal.decided_on",
            "requests_proposal_member.joined_on",
            "requests_proposal_member.suggested_on",
            "requests_review.begun_on",
            "requests_review.lapses_on",
            "requests_review.reminded_on",
            "requests_review.done_on",
            "requests_phrase.retired_on",
            "requests_phrase_edition.made_on",
            "requests_template.valid_from",
            "requests_template.made_on",
            "requests_term.from_on",
            "requests_term_move.before_day",
            "requests_term_move.after_day");

    private static final int HANDS = 4;

    @LocalServerPort
    private int port;

    @Autowired
    private List<TermBook> books;

    @ParameterizedTest
    @EnumSource
    void theLastDayMovesOnceAndTheFileSaysWhichFromToAndWhy(TermKind kind) {
        var file = with(kind, "移动" + kind);
        var before = day(file, kind);
        if (kind.bindsOthers()) {
            assertThat(news.of(letter(file, kind))).isEmpty();
        }
        try (var _ = rest(before)) {
            var after = STAY.contains(kind) ? before : workdayAfter(before);
            assertThat(day(file, kind)).isEqualTo(after);
            overdue.recount();
            overdue.recount();
            assertThat(day(file, kind)).isEqualTo(after);
            assertThat(column(file, kind)).as("what the clock goes by").isEqualTo(after);
            var told = recounts(file, kind);
            if (STAY.contains(kind)) {
                assertThat(told).isEmpty();
            } else {
                assertThat(told)
                        .singleElement()
                        .satisfies(fact -> assertThat(fact.note())
                                .contains(kind.label(), before.toString(), after.toString(), "国庆节", "示例临时放假通知"));
                assertThat(moves.of(file.id()).stream().filter(move -> move.kind() == kind))
                        .singleElement()
                        .satisfies(move -> assertThat(move.before()).isEqualTo(before));
                whoIsBoundIsTold(file, kind, after);
            }
        }
        terms.recount(file.id());
        assertThat(day(file, kind)).as("the table was taken back").isEqualTo(before);
    }

    /** The applicant on their page, whoever else is bound where they look their letter up. */
    private void whoIsBoundIsTold(RequestFile file, TermKind kind, LocalDate now) {
        var dossier = dossiers.open(find(file));
        assertThat(TermWords.forApplicant(dossier.moves(), dossier.terms()).stream()
                        .filter(words -> words.startsWith(kind.label()) && words.contains("示例临时放假通知")))
                .hasSize(kind.isForApplicant() ? 1 : 0);
        assertThat(Course.forApplicant(dossier, today()).stream()
                        .filter(step -> step.toString().contains(kind.label())))
                .hasSize(kind.isForApplicant() ? 1 : 0);
        if (kind.bindsOthers()) {
            assertThat(news.of(letter(file, kind)))
                    .singleElement()
                    .satisfies(words -> assertThat(words)
                            .contains(now.getMonthValue() + " 月 " + now.getDayOfMonth() + " 日", kind.label(), "国庆节"));
        }
    }

    @Test
    void aThirdPartyWithTheLetterInHandReadsItOnTheVerifyingPage() throws Exception {
        var file = with(TermKind.THIRD_PARTY, "核验甲");
        var code = jdbc.sql("select code from requests_paper where letter_id = ? limit 1")
                .param(letter(file, TermKind.THIRD_PARTY))
                .query(String.class)
                .single();
        var before = day(file, TermKind.THIRD_PARTY);
        assertThat(verified(code)).contains("有这份文书").doesNotContain("期限已经变动");
        try (var _ = rest(before)) {
            assertThat(verified(code))
                    .contains("本文书告知的期限已经变动", "第三方提出意见的期限", "示例临时放假通知", "发文字号 新区民政公开函〔")
                    .doesNotContain("某养老机构");
        }
    }

    private String verified(String code) throws Exception {
        return Jsoup.parse(new FormVisit(port).get("/verify?code=" + code).body())
                .select("main")
                .text();
    }

    @Test
    void theApplicantReadsNothingOfDaysThatBindOthers() {
        var file = with(TermKind.THIRD_PARTY, "旁人甲");
        try (var _ = rest(day(file, TermKind.THIRD_PARTY))) {
            var dossier = dossiers.open(find(file));
            assertThat(dossier.facts()).anyMatch(fact -> fact.act() == Act.RECOUNT);
            assertThat(TermWords.forApplicant(dossier.moves(), dossier.terms())).isEmpty();
            assertThat(Course.forApplicant(dossier, today()))
                    .noneMatch(step -> step.toString().contains("节假日"));
        }
    }

    @Test
    void whatFollowedFromADayThatIsOverStays() {
        var silent = with(TermKind.THIRD_PARTY, "已过甲");
        jdbc.sql("update requests_consultation set due_on = ?, sent_on = ? where request_id = ?")
                .params(today().minusDays(1), today().minusDays(30), silent.id().value())
                .update();
        office.overdue(silent.id());
        assertThat(find(silent).state()).isEqualTo(State.RECEIVED);
        var unpaid = with(TermKind.FEE, "已过乙");
        past(unpaid, "reply_by");
        office.overdue(unpaid.id());
        assertThat(find(unpaid).state()).isEqualTo(State.ABANDONED);
        overdue.recount();
        assertThat(dossiers.open(find(silent)).consultations())
                .allMatch(one -> one.dueOn().equals(today().minusDays(1)));
        assertThat(find(unpaid).replyBy()).isEqualTo(today().minusDays(1));
        assertThat(moves.of(unpaid.id())).isEmpty();
    }

    @Test
    void manyWhoCountAtOnceMoveItOnce() throws Exception {
        var file = with(TermKind.CO_MAKER, "同时甲");
        var due = day(file, TermKind.CO_MAKER);
        jdbc.sql("update requests_consultation set due_on = ? where request_id = ?")
                .params(due.plusDays(5), file.id().value())
                .update();
        try (var pool = Executors.newFixedThreadPool(HANDS)) {
            var counted =
                    pool.invokeAll(Collections.nCopies(HANDS, Executors.callable(() -> terms.recount(file.id()))));
            for (var one : counted) {
                one.get();
            }
        }
        assertThat(day(file, TermKind.CO_MAKER)).isEqualTo(due);
        assertThat(recounts(file, TermKind.CO_MAKER)).hasSize(1);
        assertThat(moves.of(file.id())).hasSize(1);
    }

    @Test
    void aTableThatComesLateTakesNoDayFromTheApplicantThatWasStillToCome() {
        var file = with(TermKind.FEE, "晚到甲");
        jdbc.sql("update requests_term set from_on = ? where request_id = ? and kind = 'FEE'")
                .params(today().minusDays(90), file.id().value())
                .update();
        terms.recount(file.id());
        terms.recount(file.id());
        assertThat(day(file, TermKind.FEE)).isEqualTo(today());
        assertThat(recounts(file, TermKind.FEE))
                .singleElement()
                .satisfies(fact -> assertThat(fact.note()).contains("已经过去"));
        office.overdue(file.id());
        assertThat(find(file).state()).isEqualTo(State.FEE_NOTICED);
    }

    @Test
    void aDayOfServiceThatWasGivenIsWhatIsCountedFrom() {
        var file = confirm(apply("送达甲", "期限：送达的日子"));
        var served = calendar.plusWorkdays(today(), 2);
        act("kexin", file.id(), Act.CONSULT, "kind", "CO_MAKER", "party", "某厅", "served", served.toString());
        assertThat(day(file, TermKind.CO_MAKER)).isEqualTo(calendar.plusWorkdays(served, 15));
        assertThat(kept(file, TermKind.CO_MAKER).basis()).contains(served.toString(), "15", "第三十四条");
    }

    @Test
    void everyKindIsInOneBookAndEveryDayInTheTablesIsOfAKindOrAFact() {
        assertThat(books.stream().flatMap(book -> book.kinds().stream())).containsExactlyInAnyOrder(TermKind.values());
        var days = new TreeSet<>(jdbc.sql("""
                select table_name || '.' || column_name from information_schema.columns
                where table_name like 'requests\\_%' and data_type = 'date'
                """).query(String.class).list());
        var known = Arrays.stream(TermKind.values()).map(TermKind::column).collect(Collectors.toSet());
        known.addAll(FACTS);
        assertThat(days).isEqualTo(new TreeSet<>(known));
    }

    private LocalDate column(RequestFile file, TermKind kind) {
        var place = kind.column().split("\\.");
        var key = Map.of("requests_request", "id").getOrDefault(place[0], "request_id");
        return jdbc.sql("select " + place[1] + " from " + place[0] + " where " + key + " = ?")
                .param(file.id().value())
                .query(LocalDate.class)
                .single();
    }
}
