package org.gongkai.disclosure.publishing.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.checking.CheckingDesk;
import org.gongkai.disclosure.publishing.checking.Point;
import org.gongkai.disclosure.publishing.checking.Verdict;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A draft beside what is public or in review. */
@GongkaiTest
class LikenessModuleTests {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private CheckingDesk checks;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private Likenesses likenesses;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatAnotherUnitPublishedIsPointedOutAndWithdrawnIsForgotten() {
        var text = text("灌渠清淤");
        var first = publish("mzj", "示例：关于灌渠清淤的通知", text);
        var draft = draft("wjw", "示例：关于做好灌渠清淤工作的通知", text.replace("逐段登记", "逐一登记"));
        assertThat(alike(draft)).singleElement().satisfies(verdict -> {
            assertThat(verdict.blocks()).isFalse();
            assertThat(verdict.sentence()).contains("示例：关于灌渠清淤的通知", "%", "民政局");
            assertThat(String.valueOf(verdict.see())).contains(first.document().url());
        });
        office.withdraw(first.document(), "示例：填错了单位", Cast.LEADER);
        assertThat(alike(draft)).isEmpty();
        assertThat(jdbc.sql("select count(*) from publishing_likeness where document_id = ?")
                        .param(first.document().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsInReviewIsPointedOutButADraftOfSomebodyIsNot() {
        var text = text("古树名木");
        var one = draft("wjw", "示例：古树名木普查通知", text);
        var other = draft("wjw", "示例：古树名木普查通知", text);
        assertThat(alike(other)).isEmpty();
        desk.submit(one, Cast.CLERK);
        assertThat(alike(other))
                .singleElement()
                .extracting(Verdict::sentence)
                .asString()
                .contains("正在审核");
        assertThat(alike(one)).isEmpty();
    }

    @Test
    void whatWasPublicBeforeSketchesWereKeptIsSketchedLater() {
        var text = text("消防水鹤");
        var old = publish("wjw", "示例：消防水鹤通知", text);
        var draft = draft("wjw", "示例：消防水鹤通知", text);
        likenesses.drop(old);
        assertThat(alike(draft)).isEmpty();
        assertThat(likenesses.missing(Integer.MAX_VALUE)).contains(old);
        likenesses.sketch(old);
        assertThat(alike(draft)).hasSize(1);
        checks.setAside(desk.read(draft, Cast.CLERK), alike(draft).getFirst().key(), Cast.CLERK.towards(unit("wjw")));
        assertThat(alike(draft)).isEmpty();
    }

    private List<Verdict> alike(EditionId id) {
        return checks.report(desk.read(id, Cast.CLERK)).verdicts().stream()
                .filter(verdict -> verdict.point() == Point.LIKENESS)
                .toList();
    }

    private EditionId draft(String unit, String title, String text) {
        var content = Content.of(title, RichText.of("<p>" + text + "</p>"));
        return desk.write(unit(unit), DocumentKind.NOTICE, content, Cast.CLERK);
    }

    private EditionId publish(String unit, String title, String text) {
        var id = draft(unit, title, text);
        desk.submit(id, Cast.CLERK);
        reviews.approve(id, null, Cast.REVIEWER);
        reviews.passSecrecy(id, null, Cast.SECRECY);
        reviews.approve(id, null, Cast.LEADER);
        return office.publish(id, Cast.LEADER).id();
    }

    private UnitId unit(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private static String text(String about) {
        return about + "今年怎么做。街道要到" + about + "现场，逐段登记" + about + "现状，写明" + about + "要修之处，先修" + about + "急处。" + about
                + "的钱由区里出，" + about + "不收居民的钱，" + about + "完工请居民看，" + about + "结果贴在社区，" + about + "不满意就返工，" + about
                + "专人巡查，" + about + "常年维护，" + about + "年底评比。";
    }
}
