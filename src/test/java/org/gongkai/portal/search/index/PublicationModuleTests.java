package org.gongkai.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Content;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.disclosure.publishing.life.Acting;
import org.gongkai.disclosure.publishing.life.Hand;
import org.gongkai.disclosure.publishing.life.Part;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobState;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterFilter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GongkaiTest
class PublicationModuleTests {

    /** News travel in the background; on a busy machine they wait for their turn. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Acting CLERK = acting(910_001, Part.CLERK);
    private static final Acting REVIEWER = acting(910_002, Part.REVIEWER);
    private static final Acting SECRECY = acting(910_003, Part.SECRECY_REVIEWER);
    private static final Acting LEADER = acting(910_004, Part.SIGNER);

    @Autowired
    PublishingDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    PublicationOffice office;

    @Autowired
    UnitDirectory units;

    @Autowired
    ListRegister register;

    @Autowired
    SearchDesk search;

    @Autowired
    IndexCare care;

    @Autowired
    JobDesk jobs;

    @Autowired
    ItemIndex index;

    @Autowired
    IndexedItems indexed;

    @Autowired
    SearchItems items;

    @Test
    void whatIsPublishedIsFoundAndWhatIsWithdrawnIsNot() {
        var document = publish("螺蛳壳里做道场通告", "关于螺蛳壳里做道场的办法。");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("螺蛳壳")).containsExactly(idOf(document)));

        office.withdraw(document, "发布单位填错（测试）", LEADER);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("螺蛳壳")).isEmpty());
        assertThat(search.near(Question.about("螺蛳壳里做道场通告"))).extracting(Hit::id).doesNotContain(idOf(document));
        assertThat(items.others(List.of(idOf(document)), List.of())).isEmpty();
    }

    @Test
    void aCorrectionIsFoundAndTheWrongWordsAreNot() {
        var document = publish("纠正螃蟹通告", "每户可领紫螃蟹三只。");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("紫螃蟹")).hasSize(1));

        var next = desk.correct(document, "数量写错", CLERK);
        desk.save(next, 0, DocumentKind.NOTICE, content("纠正螃蟹通告", "每户可领绿螃蟹两只。"), "数量写错", CLERK);
        approve(next);
        office.publish(next, LEADER);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("绿螃蟹")).containsExactly(idOf(document)));
        assertThat(ids("“紫螃蟹”")).isEmpty();
    }

    @Test
    void anEventThatComesTwiceChangesNothing() {
        var document = publish("重复消息泥鳅通告", "泥鳅一条。");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("泥鳅")).hasSize(1));
        var rebuild = care.rebuild("test");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(jobs.find(rebuild).orElseThrow().state()).isEqualTo(JobState.DONE));
        assertThat(ids("泥鳅")).containsExactly(idOf(document));
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(indexed.count()).isEqualTo(items.count()));
    }

    @Test
    void aLostIndexIsWrittenAgainFromTheTable() {
        publish("丢失索引蚂蚱通告", "蚂蚱一只。");
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("蚂蚱")).hasSize(1));
        index.purge(ids("蚂蚱"));
        assertThat(ids("蚂蚱")).isEmpty();
        care.compare();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(ids("蚂蚱")).hasSize(1));
    }

    @Test
    void aPublicityListIsFoundOnlyUntilItsLastDay() {
        var today = search.today();
        var list = List.of(
                Things.document(31, "公示期内蜻蜓名单", "张三（测试）").shownUntil(today).thing(),
                Things.document(32, "公示期满蜻蜓名单", "李四（测试）")
                        .shownUntil(today.minusDays(1))
                        .thing());
        index.put(list);
        assertThat(ids("蜻蜓名单")).containsExactly("D900031");
        index.remove(list.stream().map(Findable::id).toList());
    }

    @Test
    void unitsAndMattersAreFound() {
        var unit = units.all().getFirst();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(search.find(
                                        Question.about("“" + unit.name() + "”").narrowed(Filter.TYPE, "UNIT"))
                                .hits())
                        .extracting(Hit::url)
                        .contains("/units/" + unit.code()));
        var matters = register.matters(MatterFilter.all(), 1, 1).matters();
        if (!matters.isEmpty()) {
            var matter = matters.getFirst();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(
                                    search.find(Question.about(matter.name()).narrowed(Filter.TYPE, "MATTER"))
                                            .hits())
                            .isNotEmpty());
        }
    }

    private DocumentId publish(String title, String text) {
        var unit = units.all().getFirst().id();
        var edition = desk.write(unit, DocumentKind.NOTICE, content(title, text), CLERK);
        approve(edition);
        return office.publish(edition, LEADER).id().document();
    }

    private void approve(EditionId edition) {
        desk.submit(edition, CLERK);
        reviews.approve(edition, null, REVIEWER);
        reviews.passSecrecy(edition, null, SECRECY);
        reviews.approve(edition, null, LEADER);
    }

    private List<String> ids(String typed) {
        return search.find(Question.about(typed)).hits().stream().map(Hit::id).toList();
    }

    private static Content content(String title, String text) {
        return Content.of(title, RichText.of("<p>" + text + "</p>"));
    }

    private static String idOf(DocumentId document) {
        return "D" + document.value();
    }

    private static Acting acting(long person, Part part) {
        return unit -> new Hand(person, "试" + person, EnumSet.of(part));
    }
}
