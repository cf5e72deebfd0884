package org.gongkai.disclosure.requests.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.requests.letters.LetterKind;
import org.gongkai.disclosure.requests.letters.Wordings;
import org.gongkai.disclosure.requests.life.Act;
import org.gongkai.disclosure.requests.office.RequestCase;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.design.Speech;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The text of a letter is worded anew in a next version, which never loses what the letter must say. */
@GongkaiTest
class TemplateModuleTests extends RequestCase {

    private static final LetterKind KIND = LetterKind.WITHDRAWN;

    @Autowired
    private TemplateDesk desk;

    @Autowired
    private Wordings wordings;

    /** Other tests read letters of this kind as they come with the product. */
    @AfterEach
    void forget() {
        jdbc.sql("delete from requests_template").update();
    }

    @Test
    void aLetterIsMadeFromTheVersionInForceOnItsDayAndOnesMadeBeforeStay() {
        var before = apply("模板甲", "白桦巷的公厕开放时间");
        act("kexin", before.id(), Act.WITHDRAW, "note", "来电撤回");
        var old = letter(before, KIND);
        add("gongkaiban", text().replace("# ", "# 关于"), today().toString(), "101");
        add("gongkaiban", text().replace("# ", "# 以后的"), today().plusDays(1).toString(), "102");
        var after = apply("模板乙", "白桦巷的公厕保洁合同");
        act("kexin", after.id(), Act.WITHDRAW, "note", "来电撤回");
        assertThat(letter(after, KIND)).startsWith("# 关于").doesNotContain("{");
        assertThat(letters.of(after.id()).getLast().template()).isEqualTo(101);
        assertThat(letter(before, KIND)).isEqualTo(old);
        assertThat(wordings.inForce(KIND, today().plusDays(1)).words()).startsWith("# 以后的");
        assertThat(wordings.inForce(KIND, today().minusDays(1)).isOwn()).isFalse();
    }

    @Test
    void noVersionLosesWhatTheLetterMustSayOrAsksForWhatNobodyKnows() {
        var decision = TemplateGaps.spoken(
                wordings.inForce(LetterKind.DECISION, today()).words());
        assertThatThrownBy(() -> desk.drafted(
                        LetterKind.DECISION, typed(decision.replace("{救济途径}", ""), today().toString(), "101")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("{救济途径}");
        assertThatThrownBy(() ->
                        desk.drafted(LetterKind.DECISION, typed(decision + "\n{缴费日期}", today().toString(), "101")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("{缴费日期}");
        assertThatThrownBy(
                        () -> desk.drafted(LetterKind.DECISION, typed("没有标题\n" + decision, today().toString(), "101")))
                .isInstanceOf(Refused.class);
        assertThat(desk.drafted(LetterKind.DECISION, typed(decision, today().toString(), "101"))
                        .words()
                        .strip())
                .isEqualTo(
                        wordings.inForce(LetterKind.DECISION, today()).words().strip());
    }

    @Test
    void theOpennessOfficeWordsThemForTheFutureAndWhoWasSlowerIsTold() {
        assertThatThrownBy(() -> add("kexin", text(), today().toString(), "101"))
                .hasMessageContaining("政务公开办公室");
        assertThatThrownBy(() -> add("gongkaiban", text(), today().minusDays(1).toString(), "101"))
                .hasMessageContaining("过去");
        add("gongkaiban", text(), today().toString(), "101");
        assertThatThrownBy(() -> add("gongkaiban", text(), today().toString(), "101"))
                .hasMessageContaining("新版");
        assertThat(wordings.own(KIND)).hasSize(1);
    }

    @Test
    void everyGapOfEveryLetterHasAName() {
        Arrays.stream(LetterKind.values())
                .flatMap(kind -> wordings.shipped(kind, today()).gaps().stream())
                .forEach(gap -> assertThat(Speech.knows("requests.template.gap." + gap))
                        .as(gap)
                        .isTrue());
    }

    private String text() {
        return TemplateGaps.spoken(wordings.shipped(KIND, today()).words());
    }

    private void add(String login, String text, String from, String version) {
        desk.add(actor(login), KIND, typed(text, from, version));
    }

    private static org.gongkai.disclosure.requests.steps.Words typed(String text, String from, String version) {
        return words("words", text, "from", from, "version", version, "why", "统一格式");
    }
}
