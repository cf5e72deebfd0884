package org.gongkai.disclosure.publishing.collating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper says of itself beside the facts that were filled in. */
class CollatingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(strings = {"2026年3月10日", "二〇二六年三月十日", "２０２６年３月１０日", "2026 年 3 月 10 日"})
    void theFootOfAPaperIsRead(String day) {
        var signOff =
                SignOff.in("现印发给你们。\n示例区民政局\n示例区财政局\n" + day + "\n（此件公开发布）\n").orElseThrow();
        assertThat(signOff.day()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(signOff.issuers()).containsExactly("示例区民政局", "示例区财政局");
    }

    @Test
    void whatOnlyMentionsADayIsNoFoot() {
        assertThat(SignOff.in("请于2026年3月10日前报区民政局。\n联系人：示例区民政局办公室\n")).isEmpty();
    }

    @Test
    void abbreviationsOfAnAuthorityAreTheSameAuthority() {
        var signOff = new SignOff(TODAY, List.of("示例市新城区卫生健康委员会"));
        assertThat(signOff.isBy("新城区卫健委")).isTrue();
        assertThat(signOff.isBy("示例市新城区卫生健康委员会")).isTrue();
        assertThat(signOff.isBy("新城区民政局")).isFalse();
    }

    @Test
    void aTermThatTheTextStatesIsFilledInWithOnePress() {
        var content = content("<p>本办法自2026年4月1日起施行，有效期5年。</p>", Metadata.NONE);
        var verdict = only(new PeriodsCheck().verdicts(manuscript(DocumentKind.NORMATIVE, content)));
        assertThat(verdict.sentence()).contains("2026-04-01", "2031-03-31", "没有填");
        var mended = mended(verdict, content);
        assertThat(mended.metadata().validity())
                .isEqualTo(new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2031, 3, 31)));
        assertThat(new PeriodsCheck().verdicts(manuscript(DocumentKind.NORMATIVE, mended)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公示期为2026年3月12日至2026年3月18日",
                "公示时间：2026年3月12日至3月18日",
                "公示期自2026年3月12日至18日",
                "公示期：2026年3月12日—2026年3月18日"
            })
    void aPeriodOfPublicityThatTheTextStatesIsCompared(String stated) {
        var content = content(
                "<p>" + stated + "，如有异议请反映。</p>",
                Metadata.NONE.withPublicity(new Period(TODAY, LocalDate.of(2026, 3, 20))));
        var verdict = only(new PeriodsCheck().verdicts(manuscript(DocumentKind.PUBLICITY, content)));
        assertThat(verdict.sentence()).contains("2026-03-18", "2026-03-20");
        assertThat(mended(verdict, content).metadata().publicity().to()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    @Test
    void eachKindIsAskedForWhatItsReadersNeed() {
        assertThat(sentences(DocumentKind.PROCUREMENT, "示例小学课桌采购公告，预算十万元。"))
                .hasSize(3)
                .anySatisfy(sentence -> assertThat(sentence).contains("采购人"));
        assertThat(sentences(DocumentKind.PROCUREMENT, "采购公告。采购人：示例小学。项目名称：课桌。联系电话：见附件。"))
                .isEmpty();
        assertThat(sentences(DocumentKind.PERSONNEL, "任命某某为示例局局长。")).isEmpty();
        assertThat(sentences(DocumentKind.PERSONNEL, "任前公示。某某拟任示例局局长。")).hasSize(2);
        assertThat(sentences(DocumentKind.NOTICE, "采购公告。")).isEmpty();
    }

    private static List<String> sentences(DocumentKind kind, String text) {
        return new KindWordsCheck()
                .verdicts(manuscript(kind, content("<p>" + text + "</p>", Metadata.NONE))).stream()
                        .map(Verdict::sentence)
                        .toList();
    }

    private static Verdict only(List<Verdict> verdicts) {
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static Content mended(Verdict verdict, Content content) {
        var fix = verdict.fix();
        return fix == null ? content : fix.change().apply(content);
    }

    private static Content content(String html, Metadata metadata) {
        return Content.of("示例", RichText.of(html)).withMetadata(metadata);
    }

    private static Manuscript manuscript(DocumentKind kind, Content content) {
        return new Manuscript(
                new DocumentId(1),
                new UnitId(1),
                kind,
                content,
                BodyText.of(content.body().html()),
                Map.of(),
                TODAY,
                TODAY);
    }
}
