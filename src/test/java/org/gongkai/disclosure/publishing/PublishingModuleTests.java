package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.life.Act;
import org.gongkai.disclosure.publishing.life.LifeFact;
import org.gongkai.foundation.design.NotFound;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.foundation.organization.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;

@GongkaiTest
class PublishingModuleTests {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private PublishedDocuments published;

    @Autowired
    private DocumentsForIndex index;

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
    void publishingTellsTheWorldAndShowsTheDocument(Scenario scenario) {
        var id = approved("新的公告");
        scenario.stimulate(() -> office.publish(id, Cast.REVIEWER))
                .andWaitForEventOfType(EditionPublished.class)
                .matching(event -> event.document().equals(id.document()))
                .toArriveAndVerify(event -> assertThat(event.edition()).isEqualTo(1));
        var line = published.find(id.document()).orElseThrow();
        assertThat(line.title()).isEqualTo("新的公告");
        assertThat(line.indexNumber()).startsWith("wjw/");
        assertThat(index.forIndex(List.of(id.document())))
                .extracting(IndexableDocument::text)
                .singleElement()
                .asString()
                .contains("示例正文");
    }

    @Test
    void correctingPutsANewEditionInPlaceAndKeepsTheOldOne(Scenario scenario) {
        var first = publishedNotice("要更正的公告");
        var second = desk.correct(first.document(), "改正电话", Cast.CLERK);
        Cast.approve(desk, reviews, second);
        scenario.stimulate(() -> office.publish(second, Cast.LEADER))
                .andWaitForEventOfType(EditionCorrected.class)
                .matching(event -> event.document().equals(first.document()))
                .toArriveAndVerify(event -> assertThat(event.note()).isEqualTo("改正电话"));
        assertThat(desk.editions(first.document(), Cast.CLERK))
                .extracting(Edition::state)
                .containsExactly(EditionState.CORRECTED, EditionState.PUBLISHED);
        assertThat(published.find(first.document()).orElseThrow().edition()).isEqualTo(2);
    }

    @Test
    void withdrawingTakesTheTextFromEverywhereAndKeepsTheReason(Scenario scenario) {
        var id = publishedNotice("要撤回的公告");
        scenario.stimulate(() -> office.withdraw(id.document(), "写错了单位名称。", Cast.LEADER))
                .andWaitForEventOfType(DocumentWithdrawn.class)
                .matching(event -> event.document().equals(id.document()))
                .toArriveAndVerify(event -> assertThat(event.reason()).isEqualTo("写错了单位名称。"));
        assertThat(published.find(id.document())).isEmpty();
        assertThat(index.forIndex(List.of(id.document()))).isEmpty();
        assertThatThrownBy(() -> desk.correct(id.document(), "再来", Cast.CLERK)).isInstanceOf(Refused.class);
    }

    @Test
    void anotherDocumentTakesADocumentsPlaceFromItsDay(Scenario scenario) {
        var today = LocalDate.now(clock);
        var old = published(DocumentKind.NORMATIVE, Cast.normative("旧办法", "新卫发〔2020〕1号", today.minusYears(2)));
        var by = published(DocumentKind.NORMATIVE, Cast.normative("新办法", "新卫发〔2026〕2号", today));
        scenario.stimulate(() -> office.supersede(old.document(), by.document(), today, Cast.LEADER))
                .andWaitForEventOfType(DocumentSuperseded.class)
                .matching(event -> event.document().equals(old.document()))
                .toArriveAndVerify(event -> assertThat(event.by()).isEqualTo(by.document()));
        assertThat(published.find(old.document()).orElseThrow().validity()).isEqualTo(Validity.REPLACED);
        assertThat(published.find(by.document()).orElseThrow().validity()).isEqualTo(Validity.IN_FORCE);
        assertThat(published.list(DocumentFilter.of(unit).validities(java.util.Set.of(Validity.REPLACED)), 0, 50))
                .extracting(DocumentLine::id)
                .contains(old.document());
    }

    @Test
    void aScheduledEditionIsPublishedOnceByTheClockAndNotBefore() {
        var id = approved("定时的公告");
        office.schedule(id, clock.instant().plus(Duration.ofHours(1)), Cast.REVIEWER);
        office.publishOnTime(id);
        assertThat(published.find(id.document())).isEmpty();
        jdbc.sql("update publishing_edition set publish_at = now() - interval '1 minute' where document_id = ?")
                .param(id.document().value())
                .update();
        office.publishOnTime(id);
        office.publishOnTime(id);
        assertThat(published.find(id.document())).isPresent();
        assertThat(reviews.history(id.document()))
                .extracting(LifeFact::act)
                .filteredOn(Act.PUBLISH::equals)
                .hasSize(1);
    }

    @Test
    void theEndOfAPublicityPeriodIsToldOnceAndTakesTheNamesFromTheIndex(Scenario scenario) {
        var today = LocalDate.now(clock);
        var shown = Cast.notice("名单").withMetadata(Metadata.NONE.withPublicity(new Period(today.minusDays(8), today)));
        var id = published(DocumentKind.PUBLICITY, shown);
        office.endPublicity();
        assertThat(index.forIndex(List.of(id.document())))
                .extracting(IndexableDocument::text)
                .doesNotContain("");
        jdbc.sql("update publishing_listing set shown_to = ? where document_id = ?")
                .params(today.minusDays(1), id.document().value())
                .update();
        scenario.stimulate(() -> office.endPublicity())
                .andWaitForEventOfType(PublicityEnded.class)
                .matching(event -> event.document().equals(id.document()))
                .toArrive();
        assertThat(index.forIndex(List.of(id.document())))
                .extracting(IndexableDocument::text)
                .containsExactly("");
    }

    @Test
    void theSecondOfTwoWritersIsShownWhatTheFirstSaved() {
        var id = desk.write(unit, DocumentKind.NOTICE, Cast.notice("两人同写"), Cast.CLERK);
        var first = desk.save(id, 0, DocumentKind.NOTICE, Cast.notice("甲的改动"), null, Cast.CLERK);
        assertThat(first).isEqualTo(new Saving.Saved(1));
        var second = desk.save(id, 0, DocumentKind.NOTICE, Cast.notice("乙的改动"), null, Cast.CLERK);
        assertThat(second)
                .isInstanceOfSatisfying(
                        Saving.Conflict.class,
                        conflict -> assertThat(conflict.standing().content().title())
                                .isEqualTo("甲的改动"));
    }

    @Test
    void whatLacksSomethingIsNotSentToReview() {
        var id = desk.write(unit, DocumentKind.NORMATIVE, Cast.notice("缺要素"), Cast.CLERK);
        assertThatThrownBy(() -> desk.submit(id, Cast.CLERK))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("发文字号");
    }

    @Test
    void returningWithoutACommentIsRefused() {
        var id = desk.write(unit, DocumentKind.NOTICE, Cast.notice("退回"), Cast.CLERK);
        desk.submit(id, Cast.CLERK);
        assertThatThrownBy(() -> reviews.returnForRework(id, " ", Cast.REVIEWER))
                .isInstanceOf(Refused.class);
        assertThat(reviews.returnForRework(id, "补上电话", Cast.REVIEWER).state()).isEqualTo(EditionState.DRAFT);
        assertThat(reviews.history(id.document()).getLast().comment()).isEqualTo("补上电话");
    }

    @Test
    void someoneOfAnotherUnitDoesNotSeeADraft() {
        var id = desk.write(unit, DocumentKind.NOTICE, Cast.notice("别人的草稿"), Cast.CLERK);
        assertThatThrownBy(() -> desk.read(id, Cast.STRANGER)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.read(new EditionId(id.document(), 9), Cast.CLERK))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aUnitWithOneStepAndNoSecrecyCheckNeedsOnlyItsLeader() {
        var single = units.byCode("jtj").orElseThrow().id();
        reviews.set(single, new ReviewRoute(1, false));
        var id = desk.write(single, DocumentKind.NOTICE, Cast.notice("一审"), Cast.CLERK);
        assertThat(desk.submit(id, Cast.CLERK).state()).isEqualTo(EditionState.FINAL_REVIEW);
        assertThat(reviews.approve(id, null, Cast.LEADER).state()).isEqualTo(EditionState.APPROVED);
    }

    private EditionId approved(String title) {
        var id = desk.write(unit, DocumentKind.NOTICE, Cast.notice(title), Cast.CLERK);
        Cast.approve(desk, reviews, id);
        return id;
    }

    private EditionId publishedNotice(String title) {
        return published(DocumentKind.NOTICE, Cast.notice(title));
    }

    private EditionId published(DocumentKind kind, Content content) {
        var id = Cast.publish(desk, reviews, office, unit, kind, content);
        return id;
    }
}
