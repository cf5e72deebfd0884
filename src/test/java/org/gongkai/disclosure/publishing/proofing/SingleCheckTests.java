package org.gongkai.disclosure.publishing.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.BodyText;
import org.gongkai.disclosure.publishing.checking.BodyText.Change;
import org.gongkai.disclosure.publishing.checking.Check;
import org.gongkai.disclosure.publishing.checking.Manuscript;
import org.gongkai.disclosure.publishing.checking.Severity;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check alone, on a manuscript made for it. */
class SingleCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "新建文档.docx",
                "1.pdf",
                "扫描件001.pdf",
                "附件1.doc",
                "IMG_20260312.jpg",
                "未命名 (2).xlsx",
                "微信图片_202603.png",
                "定稿（最终版）2.docx",
                "111.pdf"
            })
    void namesThatTellNothing(String name) {
        assertThat(FilesCheck.tellsNothing(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"最低生活保障申请表.docx", "附件1：2026年预算表.xlsx", "关于做好防汛工作的通知.pdf", "新城区2025年度报告.pdf"})
    void namesThatTellSomething(String name) {
        assertThat(FilesCheck.tellsNothing(name)).isFalse();
    }

    @Test
    void aHoleInTheHeadOfATableBlocks() {
        assertThat(
                        look(
                                new TablesCheck(),
                                "<table><thead><tr><th scope=\"col\">材料</th><th scope=\"col\"></th></tr></thead><tbody><tr><td>证</td><td>1</td></tr></tbody></table>"))
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.severity()).isEqualTo(Severity.BLOCKS);
                    assertThat(verdict.sentence()).contains("第 2 列");
                });
    }

    @Test
    void headingsThatSkipARankOrANumberAreToldAndCoherentOnesAreNot() {
        assertThat(look(new HeadingsCheck(), "<h2>一、条件</h2><h4>细则</h4>")).hasSize(1);
        assertThat(look(new HeadingsCheck(), "<h2>一、条件</h2><h2>三、材料</h2>"))
                .singleElement()
                .extracting(Verdict::sentence)
                .asString()
                .contains("前面缺“二”");
        assertThat(look(new HeadingsCheck(), "<h2>九、条件</h2><h2>十、材料</h2><h2>十一、其他</h2>"))
                .isEmpty();
    }

    @Test
    void anAttributeThatContradictsTheNoteUnderThePaperBlocks() {
        assertThat(look(new MetadataCheck(), "<p>（此件不公开）</p>"))
                .anySatisfy(verdict -> assertThat(verdict.severity()).isEqualTo(Severity.BLOCKS));
        assertThat(look(new MetadataCheck(), "<p>（此件公开发布）</p>")).noneMatch(Verdict::blocks);
    }

    @Test
    void aNumberInTheTextThatIsNotTheOneGivenIsTold() {
        var content = Content.of("通知", RichText.of("<p>新政办发〔2026〕8号</p><p>各街道：</p>"))
                .withMetadata(Metadata.NONE.withOrigin(new Metadata.Origin("新政办发〔2026〕9号", null, null, null)));
        assertThat(look(new MetadataCheck(), content))
                .extracting(Verdict::sentence)
                .anyMatch(s -> s.contains("8号") && s.contains("9号"));
    }

    @Test
    void aPastDayOfPublicationWrittenIntoTheTextBlocks() {
        assertThat(look(new DatesCheck(), "<p>发布日期：2020-01-02</p>"))
                .singleElement()
                .matches(Verdict::blocks);
        assertThat(look(new DatesCheck(), "<p>发布日期：2026-03-12</p>")).isEmpty();
        assertThat(look(new DatesCheck(), "<p>本办法自2020年1月2日起施行。</p>")).isEmpty();
    }

    @Test
    void elementsAreRecognisedByTheirNouns() {
        var said = ElementsCheck.pairs("申请条件：本区户籍。保障标准：每月 921 元。申请材料有身份证。");
        assertThat(ElementsCheck.covers(said, "申请条件")).isTrue();
        assertThat(ElementsCheck.covers(said, "最低生活保障标准")).isTrue();
        assertThat(ElementsCheck.covers(said, "办理流程")).isFalse();
        assertThat(ElementsCheck.covers(said, "监督投诉渠道")).isFalse();
    }

    @Test
    void wordsAreChangedOverTheBordersOfMarkup() {
        var body = BodyText.of("<p>电话<strong>138</strong>12345678。</p>");
        int at = body.text().indexOf("138");
        assertThat(body.changed(List.of(new Change(at, at + 11, "138****5678"))))
                .isEqualTo("<p>电话<strong>138****5678</strong>。</p>");
    }

    @Test
    void theKeyOfAFindingTellsNothingAboutItAndStaysTheSame() {
        var once = look(new DatesCheck(), "<p>发布日期：2020-01-02</p>").getFirst().key();
        assertThat(look(new DatesCheck(), "<p>前言。</p><p>发布日期：2020-01-02</p>")
                        .getFirst()
                        .key())
                .isEqualTo(once);
        assertThat(once).matches("[0-9a-f]{24}");
    }

    private static List<Verdict> look(Check check, String html) {
        return look(check, Content.of("关于示例的通知", RichText.stored(html)));
    }

    private static List<Verdict> look(Check check, Content content) {
        return check.verdicts(new Manuscript(
                new DocumentId(1),
                new UnitId(1),
                DocumentKind.NOTICE,
                content,
                BodyText.of(content.body().html()),
                Map.of(),
                TODAY,
                TODAY));
    }
}
