package org.gongkai.disclosure.requests.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Refusals are looked at again, in time, and what may be public now becomes so. */
@GongkaiTest
class ReviewModuleTests extends RequestCase {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private Reviews reviews;

    @Autowired
    private ReviewBook book;

    @Test
    void everyRefusalIsToBeLookedAtWithinTheYearAndAnOpenAnswerIsNot() {
        var file = refused("复查甲", "青杨路拆迁协商的会议记录", "");
        var review = only(file);
        assertThat(review.by()).isEqualTo(book.latest(today()));
        assertThat(review.by()).isBetween(today().plusDays(360), today().plusDays(380));
        var open = confirm(apply("复查乙", "青杨路公交站名"));
        prepare(open, "1-2", "answer", "青杨路东口");
        act("lingdao", open.id(), Act.SIGN);
        assertThat(reviews.of(open.id())).isEmpty();
        book.watch(null);
        assertThat(reviews.of(file.id())).hasSize(1);
    }

    @Test
    void aReasonThatLapsesEarlierBringsItBackEarlier() {
        var lapses = today().plusDays(40);
        var file = refused("复查丙", "赤松苑招标的评标意见", lapses.toString());
        assertThat(only(file).by()).isEqualTo(lapses);
    }

    @Test
    void whatIsStillExemptHasAReasonAndItsNextDay() {
        var file = refused("复查丁", "香樟里信访联席会的讨论稿", "");
        var review = only(file);
        assertThatThrownBy(() -> desk.keep(actor("kexin"), review.id(), words("reason", "仍在讨论")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("负责人");
        assertThatThrownBy(() -> desk.find(actor("jiedao"), review.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.keep(actor("lingdao"), review.id(), words("reason", "")))
                .isInstanceOf(Refused.class);
        var tooLate = book.latest(today()).plusDays(1).toString();
        assertThatThrownBy(() -> desk.keep(actor("lingdao"), review.id(), words("reason", "仍在讨论", "next", tooLate)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("下次评估");
        var next = today().plusDays(90);
        desk.keep(actor("lingdao"), review.id(), words("reason", "仍在讨论", "next", next.toString()));
        assertThat(reviews.of(file.id())).hasSize(2);
        assertThat(reviews.of(file.id()).getFirst().by()).isEqualTo(next);
        assertThatThrownBy(() -> desk.keep(actor("lingdao"), review.id(), words("reason", "再来一次")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatMayBePublicNowIsToldToTheApplicantAndProposedToEverybodyOnce() {
        var file = refused("复查戊", "梧桐台地块的收储方案讨论稿", "");
        var review = only(file);
        assertThatThrownBy(() -> desk.release(actor("gongkaiban"), review.id(), words("finding", "已经收储")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("至少一样");
        var proposal = desk.release(
                actor("gongkaiban"),
                review.id(),
                words("finding", "地块已经收储完毕", "answer", "收储方案见附件，面积 3 公顷", "publish", "true"));
        assertThat(proposal).isPresent();
        assertThat(letter(file, LetterKind.REVIEWED))
                .contains("面积 3 公顷")
                .contains("第十八条")
                .contains("复查戊");
        assertThat(dossiers.open(find(file)).lettersToApplicant())
                .anyMatch(letter -> letter.kind() == LetterKind.REVIEWED);
        assertThat(reviews.of(file.id())).hasSize(1).allMatch(one -> !one.isOpen());
        assertThatThrownBy(
                        () -> desk.release(actor("gongkaiban"), review.id(), words("finding", "再来", "publish", "true")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsDueSoonIsToldOfOnce() {
        var file = refused("复查己", "石榴巷规划讨论稿", today().plusDays(3).toString());
        book.remind();
        assertThat(only(file).remindedOn()).isEqualTo(today());
        jdbc.sql("update requests_review set reminded_on = ? where request_id = ?")
                .params(today().minusDays(2), file.id().value())
                .update();
        book.remind();
        assertThat(only(file).remindedOn()).isEqualTo(today().minusDays(2));
    }

    private Review only(RequestFile file) {
        var all = reviews.of(file.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private RequestFile refused(String name, String wanted, String lapses) {
        var file = confirm(apply(name, wanted));
        prepare(file, "3-6", "reason", "讨论中的意见", "harm", "会使讨论不充分", "lapses", lapses);
        return act("lingdao", file.id(), Act.SIGN);
    }
}
