package org.gongkai.disclosure.requests.phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.ledger.RequestFile;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.Applying;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.disclosure.requests.phrases.PhraseShelf.Offered;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Phrases are worded once, by whom they concern, and set into the forms of acts with what the file says. */
@GongkaiTest
class PhraseModuleTests extends RequestCase {

    @Autowired
    private PhraseDesk desk;

    @Autowired
    private PhraseShelf shelf;

    @Autowired
    private Phrases phrases;

    @Test
    void aPhraseSpeaksOfTheRequestItIsSetInto() {
        long id = desk.add(actor("kexin"), form("CORRECTION", "", "mzj", "问清用途", "编号 {申请编号}：请写明“{申请内容}”指的是哪一年。"));
        var file = confirm(apply("常用甲", "白桦巷路灯的数量"));
        var words = offered(file, Act.ASK_CORRECTION, "note", "", id).words();
        assertThat(words).isEqualTo("编号 " + file.number() + "：请写明“白桦巷路灯的数量（2025）”指的是哪一年。");
        var set = shelf.setIn(
                Act.ASK_CORRECTION, file, Map.of("note", "先写的话", "by", "2027-01-04", "phrase", "note:" + id));
        assertThat(set).containsEntry("note", "先写的话\n" + words).containsEntry("by", "2027-01-04");
        act(
                "kexin",
                file.id(),
                Act.ASK_CORRECTION,
                "note",
                set.get("note"),
                "by",
                today().plusDays(10).toString());
        assertThat(letter(file, LetterKind.CORRECTION)).contains("先写的话\n").contains(words);
    }

    @Test
    void whatTheFileDoesNotSayYetAndWhatAPersonMustFillInCannotGoOut() {
        long id = desk.add(actor("kexin"), form("CONFIRMATION", "", "mzj", "电话", "{答复期限} 前，【填：几点】电话确认"));
        var file = apply("常用乙", "白桦巷垃圾桶的数量");
        var words = offered(file, Act.CONFIRM, "note", "", id).words();
        assertThat(words).isEqualTo("【填：答复期限】 前，【填：几点】电话确认");
        assertThatThrownBy(() -> act("kexin", file.id(), Act.CONFIRM, "on", today().toString(), "note", words))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("note"))
                .hasMessageContaining("【填：答复期限】");
        assertThat(find(file).state()).isEqualTo(file.state());
    }

    @Test
    void aBodySeesItsOwnAndEverybodysAndTheOutcomeDecidesWhatFits() {
        long own = desk.add(actor("kexin"), form("REASON", "3-6", "mzj", "讨论稿", "该材料是讨论稿。"));
        long others = desk.add(actor("gongkaiban"), form("REASON", "3-6", "gxj", "另一单位的", "别的单位的话。"));
        long all = desk.add(actor("gongkaiban"), form("REASON", "", "", "都能用", "都能用的话。"));
        var file = confirm(apply("常用丙", "白桦巷停车位的讨论稿"));
        assertThat(numbers(file, "3-6")).contains(own, all).doesNotContain(others);
        assertThat(numbers(file, "3-7")).contains(all).doesNotContain(own, others);
        assertThat(numbers(file, "3-6").indexOf(own))
                .isLessThan(numbers(file, "3-6").indexOf(all));
        assertThatThrownBy(
                        () -> shelf.setIn(Act.PREPARE, file, Map.of("decision", "3-6", "phrase", "reason:" + others)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.find(actor("kexin"), others)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.change(actor("kexin"), all, "versions", typed("REASON", "改", "改", 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("政务公开办公室");
        assertThatThrownBy(() -> desk.add(actor("kexin"), form("REASON", "", "gxj", "替别人写", "不行")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.all(actor("shenji"))).isInstanceOf(Refused.class);
    }

    @Test
    void everyWordingIsKeptAndWhoWasSlowerIsTold() {
        long id = desk.add(actor("kexin"), form("EVIDENCE", "", "mzj", "快递", "单号【填：单号】"));
        desk.change(actor("kexin"), id, "versions", typed("EVIDENCE", "快递", "顺丰单号【填：单号】", 1));
        assertThatThrownBy(() -> desk.change(actor("lingdao"), id, "versions", typed("EVIDENCE", "快递", "慢了一步", 1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("第 2 版");
        assertThat(phrases.wordings(id)).extracting(Phrase.Wording::words).containsExactly("顺丰单号【填：单号】", "单号【填：单号】");
        assertThatThrownBy(() -> desk.change(actor("kexin"), id, "retirement", words("why", "")))
                .isInstanceOf(Refused.class);
        desk.change(actor("kexin"), id, "retirement", words("why", "不用快递了"));
        assertThat(phrases.at(PhrasePlace.EVIDENCE)).extracting(Phrase::id).doesNotContain(id);
        assertThat(desk.find(actor("kexin"), id).retirement().why()).isEqualTo("不用快递了");
        desk.change(actor("kexin"), id, "return", words());
        assertThat(phrases.at(PhrasePlace.EVIDENCE)).extracting(Phrase::id).contains(id);
    }

    @Test
    void whatNoLetterCouldUseIsRefusedBesideItsField() {
        assertThatThrownBy(() -> form("CORRECTION", "", "mzj", "写错的空", "请看{收到日}"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("words"))
                .hasMessageContaining("{收到日}")
                .hasMessageContaining("{收到日期}");
        assertThatThrownBy(() -> form("CORRECTION", "3-6", "mzj", "补正", "补正不分决定"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> form("REASON", "6-1", "mzj", "逾期", "没有人选它")).isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        desk.add(actor("kexin"), form("REASON", "", "mzj", "个人的", "证件号码 " + Applying.CARD + " 不公开")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("身份证");
    }

    @Test
    void theStockFitsTheOutcomesItNames() {
        assertThat(phrases.all())
                .filteredOn(phrase -> phrase.id() < 1000)
                .hasSizeGreaterThan(30)
                .allSatisfy(phrase -> {
                    assertThat(phrase.body()).isNull();
                    new PhraseForm(phrase.place(), phrase.outcome(), "", phrase.title(), phrase.words(), 1);
                });
    }

    private static PhraseForm form(String place, String outcome, String whose, String title, String text) {
        return PhraseForm.of(words("place", place, "outcome", outcome, "whose", whose, "title", title, "words", text));
    }

    private static org.gongkai.disclosure.requests.steps.Words typed(
            String place, String title, String text, int version) {
        return words("place", place, "title", title, "words", text, "version", Integer.toString(version));
    }

    private Offered offered(RequestFile file, Act act, String field, String outcome, long id) {
        return shelf.offered(act, List.of(field), file, outcome).get(field).stream()
                .filter(one -> one.pick().equals(field + ":" + id))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> numbers(RequestFile file, String outcome) {
        return shelf.offered(Act.PREPARE, List.of("reason"), file, outcome).get("reason").stream()
                .map(one -> Long.parseLong(one.pick().substring("reason:".length())))
                .toList();
    }
}
