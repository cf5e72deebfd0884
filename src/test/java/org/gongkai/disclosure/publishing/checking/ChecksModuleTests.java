package org.gongkai.disclosure.publishing.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Edition;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.EditionState;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.disclosure.publishing.mending.MendingDesk;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stops a step forward, who may let it pass, and who reads what was masked. */
@GongkaiTest
class ChecksModuleTests {

    private static final String WITH_ID = "<p>联系张建国（身份证150102199001011230）。</p>";

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private CheckingDesk checks;

    @Autowired
    private MendingDesk mending;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private UnitId unit = new UnitId(1);

    @BeforeEach
    void pickAUnit() {
        unit = units.byCode("wjw").orElseThrow().id();
    }

    @Test
    void personalDataStopsTheWayToReview() {
        var id = draft("示例：写有身份证号", WITH_ID);
        assertThat(report(id).blocking())
                .extracting(Verdict::sentence)
                .anySatisfy(sentence -> assertThat(sentence).contains("身份证号", "150102********1230"))
                .allSatisfy(sentence -> assertThat(sentence).doesNotContain("19900101"));
        assertThatThrownBy(() -> desk.submit(id, Cast.CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("必须改");
        assertThat(edition(id).state()).isEqualTo(EditionState.DRAFT);
    }

    @Test
    void aBlockIsOverruledOnlyByAnotherPersonWithAReasonThatIsKept() {
        var id = draft("示例：本人同意公开", "<p>联系电话13812345678。</p>");
        var key = report(id).blocking().getFirst().key();
        assertThatThrownBy(() -> overrule(id, key, "本人同意公开", Cast.CLERK)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> overrule(id, key, " ", Cast.REVIEWER)).isInstanceOf(Refused.class);
        overrule(id, key, "这是单位的值班手机，应当公开。", Cast.REVIEWER);
        assertThat(report(id).blocking()).isEmpty();
        assertThat(report(id).overruled())
                .extracting(Overrule::name, Overrule::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("示例审核员", "这是单位的值班手机，应当公开。"));
        assertThat(reviews.history(id.document()))
                .filteredOn(fact -> fact.act() == Act.OVERRULE)
                .extracting(LifeFact::comment)
                .singleElement()
                .asString()
                .contains("值班手机");
        assertThat(desk.submit(id, Cast.CLERK).state()).isEqualTo(EditionState.FIRST_REVIEW);
    }

    @Test
    void anotherNumberInItsPlaceIsAskedAboutAgain() {
        var id = draft("示例：换了号码", "<p>联系电话13812345678。</p>");
        overrule(id, report(id).blocking().getFirst().key(), "这是单位的值班手机。", Cast.REVIEWER);
        desk.save(
                id,
                edition(id).version(),
                DocumentKind.NOTICE,
                content("示例：换了号码", "<p>联系电话13987654321。</p>"),
                null,
                Cast.CLERK);
        assertThat(report(id).blocking()).hasSize(1);
    }

    @Test
    void maskingLeavesThePermittedFormAndAsksForASecondReader() {
        var id = draft("示例：遮盖", WITH_ID);
        var before = edition(id);
        var mended = mending.mend(before, MendingDesk.ALL_MASKS);
        desk.save(id, before.version(), DocumentKind.NOTICE, mended.content(), null, Cast.CLERK);
        mending.keep(before, mended.masked(), Cast.CLERK.towards(unit));
        assertThat(edition(id).content().body().plain()).isEqualTo("联系张某某（身份证150102********1230）。");
        assertThat(report(id).blocking()).isEmpty();
        Cast.approve(desk, reviews, id);
        assertThatThrownBy(() -> office.publish(id, Cast.REVIEWER))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("第二个人核对");
        assertThatThrownBy(() -> mending.confirm(edition(id), Cast.CLERK.towards(unit)))
                .isInstanceOf(Refused.class);
        mending.confirm(edition(id), Cast.REVIEWER.towards(unit));
        assertThat(mending.masked(edition(id))).allSatisfy(masking -> {
            assertThat(masking.name()).isEqualTo("示例科员");
            assertThat(masking.confirmedName()).isEqualTo("示例审核员");
        });
        assertThat(office.publish(id, Cast.REVIEWER).state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(reviews.history(id.document())).extracting(LifeFact::act).contains(Act.MASK, Act.CONFIRM_MASKING);
    }

    @Test
    void oneFixMendsATableWithoutHead() {
        var id = draft(
                "示例：表", "<table><tbody><tr><td>材料</td><td>份数</td></tr><tr><td>身份证</td><td>1</td></tr></tbody></table>");
        var verdict = report(id).blocking().getFirst();
        assertThat(verdict.point()).isEqualTo(Point.TABLE_HEADER);
        var mended = mending.mend(edition(id), verdict.key()).content();
        assertThat(mended.body().html()).contains("<th scope=\"col\">材料</th>");
    }

    @Test
    void aLinkToADocumentThatIsNotThereBlocksAndOneFixRemovesIt() {
        var id = draft("示例：死链", "<p>见<a href=\"/documents/999999999\">原文</a>。</p>");
        var verdict = report(id).blocking().getFirst();
        assertThat(verdict.point()).isEqualTo(Point.LINK_INSIDE);
        assertThat(mending.mend(edition(id), verdict.key()).content().body().html())
                .isEqualTo("<p>见原文。</p>");
    }

    @Test
    void aDayOfFormationAfterTheDayOfPublicationBlocks() {
        var tomorrow = LocalDate.now(clock).plusDays(1);
        var id = desk.write(
                unit,
                DocumentKind.NOTICE,
                content("示例：日期", "<p>示例正文。</p>")
                        .withMetadata(Metadata.NONE.withOrigin(new Metadata.Origin(null, null, tomorrow, null))),
                Cast.CLERK);
        assertThat(report(id).blocking()).extracting(Verdict::point).containsExactly(Point.DATES);
    }

    @Test
    void whatTurnsUpBeforeTheHourOfPublicationSendsItBackToPeople() {
        var id = draft("示例：定时前失效的链接", "<p>示例正文，见<a href=\"/documents/" + published("示例：会撤回") + "\">原文</a>。</p>");
        Cast.approve(desk, reviews, id);
        office.schedule(id, clock.instant().plus(Duration.ofHours(1)), Cast.REVIEWER);
        var linked = edition(id).content().body().html().replaceAll(".*/documents/(\\d+).*", "$1");
        office.withdraw(
                new org.gongkai.disclosure.publishing.DocumentId(Long.parseLong(linked)), "示例：内容有误", Cast.LEADER);
        jdbc.sql(
                        "update publishing_edition set publish_at = now() - interval '1 minute' where document_id = ? and number = 1")
                .param(id.document().value())
                .update();
        office.publishOnTime(id);
        assertThat(edition(id).state()).isEqualTo(EditionState.APPROVED);
        assertThat(reviews.history(id.document()).getLast().comment()).contains("没有内容");
    }

    private long published(String title) {
        var id = draft(title, "<p>示例正文。</p>");
        Cast.approve(desk, reviews, id);
        office.publish(id, Cast.REVIEWER);
        return id.document().value();
    }

    private EditionId draft(String title, String html) {
        return desk.write(unit, DocumentKind.NOTICE, content(title, html), Cast.CLERK);
    }

    private static Content content(String title, String html) {
        return Content.of(title, RichText.of(html));
    }

    private Edition edition(EditionId id) {
        return desk.read(id, Cast.CLERK);
    }

    private Report report(EditionId id) {
        return checks.report(edition(id));
    }

    private void overrule(EditionId id, String key, String reason, Acting acting) {
        var edition = edition(id);
        checks.overrule(edition, key, reason, acting.towards(edition.unit()).towards(edition.author()));
    }
}
