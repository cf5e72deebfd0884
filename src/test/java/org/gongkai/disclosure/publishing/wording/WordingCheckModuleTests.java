package org.gongkai.disclosure.publishing.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Misspelt words as the editor sees them: where, what was meant, one press, set aside. */
@GongkaiTest
class WordingCheckModuleTests {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private CheckingDesk checks;

    @Autowired
    private MendingDesk mending;

    @Autowired
    private UnitDirectory units;

    @Test
    void itWarnsWithPlaceMeaningAndReasonAndNeverBlocks() {
        var edition = draft("示例通知", "<p>各科室：</p><p>本办法<strong>未作贵</strong>定的，按上级文件办理。</p>");
        assertThat(wording(edition)).singleElement().satisfies(verdict -> {
            assertThat(verdict.blocks()).isFalse();
            assertThat(verdict.sentence()).contains("正文第 2 段", "“未作贵定”", "“未作规定”", "读音相同", "未作贵定的");
            assertThat(verdict.fix()).isNotNull();
        });
    }

    @Test
    void onePressPutsEveryOneOfTheSameRightAndKeepsTheMarkup() {
        var edition = draft("示例通知：行政处法公示", "<p>本办法<strong>未作贵</strong>定的除外。</p><p>上级文件<em>未作贵定</em>的也除外。</p>");
        var inBody = wording(edition).stream()
                .filter(verdict -> verdict.place().equals("body"))
                .findFirst()
                .orElseThrow();
        assertThat(inBody.sentence()).contains("等 2 处");
        var mended = mending.mend(edition, inBody.key()).content();
        assertThat(mended.body().html()).isEqualTo("<p>本办法<strong>未作规定</strong>的除外。</p><p>上级文件<em>未作规定</em>的也除外。</p>");
        assertThat(mended.title()).isEqualTo("示例通知：行政处法公示");
        var inTitle = wording(edition).stream()
                .filter(verdict -> verdict.place().equals("title"))
                .findFirst()
                .orElseThrow();
        assertThat(mending.mend(edition, inTitle.key()).content().title()).isEqualTo("示例通知：行政处罚公示");
    }

    @Test
    void theWriterMaySayThatItIsRight() {
        var edition = draft("示例通知", "<p>本办法未作贵定的，按上级文件办理。</p>");
        checks.setAside(edition, wording(edition).getFirst().key(), hand(edition));
        assertThat(wording(edition)).isEmpty();
    }

    @Test
    void aTextWithoutErrorsPasses() {
        var edition = draft("示例通知", "<p>行政机关应当自收到申请之日起二十个工作日内予以答复。</p>");
        assertThat(checks.report(edition).passed()).contains(Point.WORDING);
    }

    private List<Verdict> wording(Edition edition) {
        return checks.report(edition).verdicts().stream()
                .filter(verdict -> verdict.point() == Point.WORDING)
                .toList();
    }

    private static Hand hand(Edition edition) {
        return Cast.CLERK.towards(edition.unit()).towards(edition.author());
    }

    private Edition draft(String title, String body) {
        var unit = units.byCode("wjw").orElseThrow().id();
        return desk.read(
                desk.write(unit, DocumentKind.NOTICE, Content.of(title, RichText.of(body)), Cast.CLERK), Cast.CLERK);
    }
}
