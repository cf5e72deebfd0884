package org.gongkai.disclosure.requests.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.Consultation;
import org.gongkai.disclosure.requests.ledger.ConsultationKind.Outcome;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.life.State;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;

@GongkaiTest
class RequestOfficeModuleTests extends RequestCase {

    @Test
    void theWholeWayFromAskingToTheClosedFile() {
        var asked = apply("整路甲", "整条路：2025 年福利彩票公益金使用情况");
        assertThat(asked.state()).isEqualTo(State.SUBMITTED);
        assertThat(asked.dueOn()).isNull();
        var received = confirm(asked);
        assertThat(received.dueOn()).isEqualTo(calendar.plusWorkdays(today(), 20));
        prepare(received, "1-2", "answer", "共使用 88 万元");
        assertThatThrownBy(() -> act("kexin", received.id(), Act.SIGN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("负责人");
        var signed = act("lingdao", received.id(), Act.SIGN);
        var decision = letter(signed, LetterKind.DECISION);
        assertThat(decision)
                .contains("88 万元")
                .contains("第三十六条第二项")
                .contains("直接向")
                .contains("新城区人民政府");
        assertThat(dossiers.open(signed).lettersToApplicant()).noneMatch(l -> l.kind() == LetterKind.DECISION);
        var delivered =
                act("kexin", received.id(), Act.DELIVER, "way", "ONLINE", "on", today().toString(), "evidence", "网上");
        assertThat(dossiers.open(delivered).lettersToApplicant()).anyMatch(l -> l.kind() == LetterKind.DECISION);
        var closed = act("kexin", received.id(), Act.CLOSE, "subject", "福利彩票公益金使用情况", "released", "true");
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(dossiers.open(closed).facts())
                .extracting(fact -> fact.act())
                .containsExactly(Act.CONFIRM, Act.PREPARE, Act.SIGN, Act.DELIVER, Act.CLOSE);
    }

    @Test
    void aLastDayThatATableOfHolidaysMovedIsCountedAnewAndWrittenDownOnce() {
        var file = confirm(apply("移日甲", "移日：某项统计"));
        var due = java.util.Objects.requireNonNull(file.dueOn());
        jdbc.sql("update requests_request set due_on = ? where id = ?")
                .params(due.minusDays(3), file.id().value())
                .update();
        overdue.recount();
        overdue.recount();
        assertThat(find(file).dueOn()).isEqualTo(due);
        assertThat(dossiers.open(find(file)).facts().stream().filter(fact -> fact.act() == Act.RECOUNT))
                .singleElement()
                .satisfies(fact -> assertThat(fact.note())
                        .contains(due.minusDays(3).toString())
                        .contains(due.toString()));
        assertThat(office.offers(actor("gongkaiban"), find(file)))
                .extracting(edge -> edge.act())
                .doesNotContain(Act.RECOUNT);
    }

    @Test
    void aCorrectionIsAskedOnceAndTheClockBeginsAnew() {
        var file = confirm(apply("补正甲", "补正：有关社会组织的信息"));
        var by = calendar.plusWorkdays(today(), 5);
        var waiting = act("kexin", file.id(), Act.ASK_CORRECTION, "note", "请写明哪一家", "by", by.toString());
        assertThat(waiting.dueOn()).isNull();
        assertThat(letter(waiting, LetterKind.CORRECTION)).contains("请写明哪一家").contains("视为放弃申请");
        var corrected = office.actAsApplicant(waiting, Act.CORRECT, words("wanted", "补正：某某学会 2025 年年检结论"));
        assertThat(corrected.state()).isEqualTo(State.RECEIVED);
        assertThat(corrected.dueOn()).isEqualTo(calendar.plusWorkdays(today(), 20));
        assertThat(dossiers.details(corrected).wanted()).contains("某某学会");
        assertThatThrownBy(() -> act("kexin", file.id(), Act.ASK_CORRECTION, "note", "再补", "by", by.toString()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("只能告知一次");
    }

    @Test
    void silenceAfterACorrectionEndsItOnceAndAGoodReasonBringsItBack() {
        var file = confirm(apply("沉默甲", "沉默：一些信息"));
        act(
                "kexin",
                file.id(),
                Act.ASK_CORRECTION,
                "note",
                "写明年份",
                "by",
                today().plusDays(1).toString());
        office.overdue(file.id());
        assertThat(find(file).state()).isEqualTo(State.CORRECTION_ASKED);
        past(file, "reply_by");
        assertThat(overdue.on(today())).contains(file.id());
        office.overdue(file.id());
        office.overdue(file.id());
        var over = find(file);
        assertThat(over.state()).isEqualTo(State.ABANDONED);
        assertThat(dossiers.open(over).items()).allMatch(item -> "6-1".equals(item.decision()));
        assertThat(letters.of(file.id()).stream().filter(l -> l.kind() == LetterKind.LAPSED))
                .hasSize(1);
        assertThatThrownBy(() -> act("kexin", file.id(), Act.ACCEPT_LATE, "wanted", "晚到的补正", "on", today().toString()))
                .isInstanceOf(Refused.class);
        var back = act("lingdao", file.id(), Act.ACCEPT_LATE, "wanted", "晚到的补正内容", "on", today().toString());
        assertThat(back.state()).isEqualTo(State.RECEIVED);
        assertThat(back.dueOn()).isEqualTo(calendar.plusWorkdays(today(), 20));
    }

    @Test
    void theSilenceOfACoMakerIsConsentThatOfAThirdPartyIsNot() {
        var file = confirm(apply("征求甲", "征求：联合检查的结论"));
        consult(file, "THIRD_PARTY", "某企业");
        var waiting = consult(find(file), "CO_MAKER", "某局");
        assertThat(waiting.dueOn()).isNull();
        assertThat(letter(waiting, LetterKind.THIRD_PARTY)).contains("15 个工作日").doesNotContain("征求甲");
        jdbc.sql("update requests_consultation set sent_on = ?, due_on = ? where request_id = ?")
                .params(today().minusDays(30), today().minusDays(3), file.id().value())
                .update();
        office.overdue(file.id());
        office.overdue(file.id());
        var heard = dossiers.open(find(file));
        assertThat(heard.file().state()).isEqualTo(State.RECEIVED);
        assertThat(heard.consultations())
                .extracting(Consultation::outcome)
                .containsExactly(Outcome.SILENT_LAW_DECIDES, Outcome.SILENT_AGREED);
        assertThat(heard.facts().stream().filter(fact -> fact.act() == Act.CONCLUDE))
                .hasSize(1);
        assertThat(heard.file().dueOn()).isNotNull();
    }

    @Test
    void aThirdPartyMustBeAskedAndItsConsentOpens() {
        var file = confirm(apply("第三方甲", "第三方：企业申报材料"));
        assertThatThrownBy(() -> prepare(file, "3-4", "reason", "涉及商业秘密", "harm", "会泄露配方"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("第三十二条");
        consult(file, "THIRD_PARTY", "某厂");
        hear(file, "AGREED");
        assertThatThrownBy(() -> prepare(file, "3-4", "reason", "涉及商业秘密", "harm", "会泄露配方"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("予以公开");
        prepare(file, "1-2", "answer", "全文");
    }

    @Test
    void nobodyIsAskedAboutNumbersThatAreOnlyCutOutOfAList() {
        var file = confirm(apply("名单甲", "名单：补贴发放名单和金额"));
        prepare(
                file,
                "2",
                "ground",
                "THIRD_PARTY",
                "reason",
                "证件号码和电话属于个人隐私",
                "harm",
                "没有必须公开的公共利益",
                "answer",
                "名单见附件");
        assertThat(letter(act("lingdao", file.id(), Act.SIGN), LetterKind.DECISION))
                .contains("第三十七条");
    }

    @Test
    void whoIsOverruledForThePublicInterestIsToldWhatAndWhy() {
        var file = confirm(apply("公益甲", "公益：排污检测数据"));
        consult(file, "THIRD_PARTY", "某化工厂");
        hear(file, "REFUSED_WITH_REASON");
        assertThatThrownBy(() -> prepare(file, "1-2", "answer", "检测数据"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("公共利益");
        prepare(file, "1-2", "answer", "检测数据", "harm", "涉及周边居民饮水安全");
        var signed = act("lingdao", file.id(), Act.SIGN);
        assertThat(letter(signed, LetterKind.DISCLOSED)).contains("某化工厂").contains("饮水安全");
        assertThat(letter(signed, LetterKind.DECISION)).doesNotContain("某化工厂");
    }

    @Test
    void aRefusalNeedsItsHarmAndSaysReconsiderationFirst() {
        var file = confirm(apply("拒绝甲", "拒绝：讨论记录"));
        assertThatThrownBy(() -> prepare(file, "3-6", "reason", "过程性信息"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("损害");
        assertThatThrownBy(() -> prepare(file, "4-3", "reason", "不明确")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> prepare(file, "5-4", "reason", "反复")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> prepare(file, "6-1", "reason", "x")).isInstanceOf(Refused.class);
        prepare(file, "3-6", "reason", "形成决定之前的讨论", "harm", "影响充分讨论");
        var signed = act("lingdao", file.id(), Act.SIGN);
        assertThat(letter(signed, LetterKind.DECISION))
                .contains("应当先申请行政复议")
                .contains("第十六条第二款")
                .doesNotContain("直接向");
    }

    @Test
    void partsAreDecidedEachByItself() {
        var file = confirm(apply("分项甲", "分项：办法和记录"));
        act("kexin", file.id(), Act.SPLIT, "parts", "评审办法\n评审记录");
        assertThatThrownBy(() -> act("lingdao", file.id(), Act.SIGN)).isInstanceOf(Refused.class);
        prepare(file, "1-1", "where", "本网站政策文件栏目");
        prepare(file, "3-6", "place", "2", "reason", "讨论记录", "harm", "影响讨论");
        var decision = letter(act("lingdao", file.id(), Act.SIGN), LetterKind.DECISION);
        assertThat(decision)
                .contains("第 1 项")
                .contains("第 2 项")
                .contains("对第 2 项，如果不服不予公开")
                .contains("对第 1 项，如果不服本答复");
    }

    @Test
    void nobodySignsTheirOwnProposal() {
        var file = confirm(apply("自签甲", "自签：信息"));
        act("lingdao", file.id(), Act.SPLIT, "parts", "一\n二");
        for (var place : List.of("1", "2")) {
            act("kexin", file.id(), Act.PREPARE, "place", place, "decision", "4-2", "reason", "没有现成信息");
        }
        var own = dossiers.open(find(file)).items();
        assertThat(own).allMatch(item -> "kexin".equals(item.preparedBy()));
        act("lingdao", file.id(), Act.PREPARE, "place", "1", "decision", "4-2", "reason", "没有现成信息");
        assertThatThrownBy(() -> act("lingdao", file.id(), Act.SIGN))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("另一位负责人");
    }

    @Test
    void anExtensionIsTheHeadsAndComesOnce() {
        var file = confirm(apply("延期甲", "延期：信息"));
        assertThatThrownBy(() -> act("kexin", file.id(), Act.EXTEND, "note", "量大"))
                .isInstanceOf(Refused.class);
        var extended = act("lingdao", file.id(), Act.EXTEND, "note", "需要核对的档案多");
        assertThat(extended.dueOn()).isEqualTo(calendar.plusWorkdays(today(), 40));
        assertThat(letter(extended, LetterKind.EXTENSION)).contains("档案多").contains("负责人同意");
        assertThatThrownBy(() -> act("lingdao", file.id(), Act.EXTEND, "note", "再延"))
                .isInstanceOf(Refused.class);
    }
}
