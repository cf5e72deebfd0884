package org.gongkai.disclosure.requests.disputes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.calendar.Span;
import org.gongkai.foundation.calendar.SpanUnit;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An answer is disputed, defended, set right and given anew. */
@GongkaiTest
class DisputesModuleTests extends RequestCase {

    @Autowired
    private Disputes disputes;

    @Test
    void aPleaIsDueFromTheDayOfTheNoticeAndTellsTheCourseByItself() {
        var answered = answered("复议甲", "复议：某次检查的记录");
        var disputed = appeal(answered, "RECONSIDERATION");
        assertThat(disputed.state()).isEqualTo(State.RECONSIDERATION);
        assertThat(disputed.replyBy()).isEqualTo(calendar.plusWorkdays(today(), 10));
        var pleaded = act("kexin", answered.id(), Act.PLEAD, "note", "本机关不掌握该信息，已说明由谁掌握", "on", today().toString());
        assertThat(letter(pleaded, LetterKind.PLEA))
                .contains("行政复议答复书")
                .contains("新政复〔2026〕7号")
                .contains("与申请人确认收到")
                .contains("条例第三十六条第四项")
                .contains("已说明由谁掌握");
        assertThat(dossiers.open(pleaded).lettersToApplicant()).noneMatch(l -> l.kind() == LetterKind.PLEA);
        assertThatThrownBy(() -> act("kexin", answered.id(), Act.PLEAD, "note", "再来", "on", today().toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("已经在");
    }

    @Test
    void theSimpleProcedureGivesTheBodyHalfTheTime() {
        var disputed = appeal(answered("复议乙", "复议：简易程序"), "RECONSIDERATION_SIMPLE");
        assertThat(disputed.replyBy()).isEqualTo(calendar.plusWorkdays(today(), 5));
    }

    @Test
    void anAnswerSetRightIsGivenAnewAndTheFirstStaysAsItWasSent() {
        var answered = answered("重办甲", "重办：某项补贴名单");
        appeal(answered, "RECONSIDERATION");
        var by = today().plusDays(12);
        var concluded = conclude(answered, "ORDERED", by.toString());
        assertThat(concluded.state()).isEqualTo(State.CLOSED);
        var redone = act("lingdao", answered.id(), Act.REDO, "note", "按复议决定重新检索");
        assertThat(redone.state()).isEqualTo(State.RECEIVED);
        assertThat(redone.dueOn()).isEqualTo(by);
        assertThat(dossiers.open(redone).items()).allMatch(item -> item.decision() == null);
        assertThat(decisionsSeen(redone)).isEqualTo(1);

        prepare(redone, "1-2", "answer", "名单见附件");
        var signed = act("lingdao", answered.id(), Act.SIGN);
        assertThat(decisionsSeen(signed)).as("the new one is not delivered yet").isEqualTo(1);
        var delivered = deliver(signed);
        assertThat(decisionsSeen(delivered)).isEqualTo(2);
        act("kexin", answered.id(), Act.CLOSE, "subject", "", "released", "");
        assertThatThrownBy(() -> act("lingdao", answered.id(), Act.REDO, "note", "再办一次"))
                .as("what was ordered was done")
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSecondInstanceFollowsAJudgmentAndMayLeaveWhatTheFirstOneHeld() {
        var answered = answered("二审甲", "二审：某项检查的记录");
        assertThatThrownBy(() -> sue(answered, "COURT_SECOND"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("第一审");
        sue(answered, "COURT");
        conclude(answered, "ORDERED", "");
        var second = sue(answered, "COURT_SECOND");
        assertThat(second.state()).isEqualTo(State.LITIGATION);
        assertThat(second.replyBy()).isEqualTo(calendar.lastDay(today(), new Span(15, SpanUnit.DAY)));
        act("kexin", answered.id(), Act.PLEAD, "note", "请求改判", "on", today().toString());
        conclude(answered, "UPHELD", "");
        assertThat(disputes.of(answered.id()))
                .extracting(Dispute::way)
                .containsExactly(DisputeWay.COURT, DisputeWay.COURT_SECOND);
        assertThatThrownBy(() -> sue(answered, "COURT_SECOND"))
                .as("there is no third")
                .isInstanceOf(Refused.class);
        var redone = act("lingdao", answered.id(), Act.REDO, "note", "按判决重新处理");
        assertThat(redone.state()).isEqualTo(State.RECEIVED);
    }

    @Test
    void anAnswerThatWasUpheldIsNotGivenAnew() {
        var answered = answered("维持甲", "维持：某项记录");
        appeal(answered, "RECONSIDERATION");
        assertThatThrownBy(
                        () -> conclude(answered, "UPHELD", today().plusDays(9).toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不是纠正");
        var upheld = conclude(answered, "UPHELD", "");
        assertThat(office.offers(actor("lingdao"), upheld)).noneMatch(edge -> edge.act() == Act.REDO);
        assertThatThrownBy(() -> act("lingdao", answered.id(), Act.REDO, "note", "想改"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aCourtKnowsWhetherReconsiderationCameFirst() {
        var answered = answered("诉讼甲", "诉讼：某项记录");
        appeal(answered, "RECONSIDERATION");
        conclude(answered, "UPHELD", "");
        var sued = act(
                "kexin",
                answered.id(),
                Act.SUE,
                "way",
                "COURT_SIMPLE",
                "authority",
                "某区人民法院",
                "case",
                "（2026）某行初 5 号",
                "on",
                today().toString());
        assertThat(sued.replyBy())
                .as("the fifteenth day, or the working day after it")
                .isEqualTo(calendar.plusWorkdays(today().plusDays(14), 1));
        assertThat(disputes.of(answered.id()))
                .extracting(Dispute::afterReconsideration)
                .containsExactly(false, true);
        assertThatThrownBy(() -> appeal(find(answered), "RECONSIDERATION"))
                .as("no two at once")
                .isInstanceOf(Refused.class);
    }

    @Test
    void aWayOfACourtDoesNotBeginReconsideration() {
        var answered = answered("错路甲", "错路：某项记录");
        assertThatThrownBy(() -> appeal(answered, "COURT")).isInstanceOf(Refused.class);
        assertThat(find(answered).state()).isEqualTo(State.DELIVERED);
    }

    private RequestFile answered(String name, String wanted) {
        var file = confirm(apply(name, wanted));
        prepare(file, "4-1", "reason", "经检索没有找到", "owner", "zrzyj");
        return deliver(act("lingdao", file.id(), Act.SIGN));
    }

    private RequestFile deliver(RequestFile file) {
        return act("kexin", file.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
    }

    private RequestFile sue(RequestFile file, String way) {
        return act(
                "kexin",
                file.id(),
                Act.SUE,
                "way",
                way,
                "authority",
                "示例法院",
                "case",
                "（2026）示行1号",
                "on",
                today().toString());
    }

    private RequestFile appeal(RequestFile file, String way) {
        return act(
                "kexin",
                file.id(),
                Act.APPEAL,
                "way",
                way,
                "authority",
                "新城区人民政府",
                "case",
                "新政复〔2026〕7号",
                "on",
                today().toString());
    }

    private RequestFile conclude(RequestFile file, String outcome, String redo) {
        return act(
                "kexin",
                file.id(),
                Act.CONCLUDE_DISPUTE,
                "outcome",
                outcome,
                "held",
                "要点",
                "on",
                today().toString(),
                "redo",
                redo);
    }

    private long decisionsSeen(RequestFile file) {
        return dossiers.open(file).lettersToApplicant().stream()
                .filter(letter -> letter.kind() == LetterKind.DECISION)
                .count();
    }
}
