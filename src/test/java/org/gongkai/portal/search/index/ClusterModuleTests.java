package org.gongkai.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.Filter;
import org.gongkai.portal.search.Findings;
import org.gongkai.portal.search.Hit;
import org.gongkai.portal.search.Question;
import org.gongkai.portal.search.SearchDesk;
import org.gongkai.portal.search.backend.IndexBackend;
import org.gongkai.portal.search.cluster.OpenSearchNodes;
import org.gongkai.portal.search.cluster.SearchRoom;
import org.gongkai.portal.search.language.QueryText;
import org.hibernate.search.backend.lucene.LuceneBackend;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room of search on two real nodes of OpenSearch; the tests go in order, since nodes are killed on the way. */
@GongkaiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClusterModuleTests {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final double TIE = 1e-4;

    @Autowired
    ApplicationContext suite;

    @Autowired
    SearchDesk inDirectory;

    @Autowired
    SearchItems items;

    @Autowired
    IndexedItems indexed;

    @Autowired
    JdbcClient jdbc;

    OpenSearchNodes nodes;
    ConfigurableApplicationContext room;
    SearchDesk onCluster;
    IndexBackend backend;
    ItemIndex index;

    @BeforeAll
    void start() {
        nodes = OpenSearchNodes.start(2);
        room = SearchRoom.on(nodes, suite);
        onCluster = room.getBean(SearchDesk.class);
        backend = room.getBean("searchBackend", IndexBackend.class);
        index = room.getBean(ItemIndex.class);
        await().atMost(PATIENCE).until(() -> backend.trouble().isEmpty());
    }

    @AfterAll
    void stop() {
        if (room != null) {
            room.close();
        }
        if (nodes != null) {
            nodes.close();
        }
        jdbc.sql("delete from search_due").update();
    }

    @Test
    @Order(1)
    void textsAreCutIntoTheSameTerms() throws IOException {
        for (var text : List.of(
                "新城区人民政府关于最低生活保障的通知",
                "中华人民共和国民政部、人民法院与国家机关",
                "ＷＴＯ规则２０２６年第８号 (PM2.5)",
                "GB/T 9704—2012 公文格式；ﾃｽﾄ",
                "呼新政办发〔2026〕8号",
                "ᠮᠣᠩᠭᠣᠯ 蒙古文 Émile 𠀀𠀁")) {
            for (var analyser : List.of(Analysis.PAIRS, Analysis.WORDS)) {
                assertThat(SearchRoom.terms(room, analyser, text)).as(text).isEqualTo(terms(analyser, text));
            }
        }
    }

    @Test
    @Order(2)
    void theSameQuestionsFindTheSameThingsInTheSameOrder() {
        await().atMost(PATIENCE).until(this::nothingIsOnItsWay);
        indexed.shred();
        rebuild();
        var titles = jdbc.sql("select title from search_item where shown_until is null order by id limit 400")
                .query(String.class)
                .list();
        var asked = questions(titles);
        assertThat(asked).hasSizeGreaterThan(80);
        for (var question : asked) {
            var expected = whole(inDirectory, question);
            var found = whole(onCluster, question);
            assertThat(found.total()).as("total of %s", question).isEqualTo(expected.total());
            assertThat(found.loosened()).isEqualTo(expected.loosened());
            assertThat(found.counts()).as("counts of %s", question).isEqualTo(expected.counts());
            assertSameOrder(question, expected.hits(), found.hits());
        }
    }

    @Test
    @Order(3)
    void oneNodeIsKilledAndEveryQuestionIsAnsweredAlsoDuringARebuild() throws InterruptedException {
        var before = SearchRoom.answering(room);
        var all = onCluster.find(Question.about("新城区")).total();
        var answered = new AtomicInteger();
        var enough = new AtomicBoolean();
        var failures = new ArrayList<Throwable>();
        var asking = Thread.ofPlatform().start(() -> {
            while (!enough.get()) {
                try {
                    assertThat(whole(onCluster, Question.about("新城区")).total()).isEqualTo(all);
                    answered.incrementAndGet();
                } catch (Throwable e) {
                    failures.add(e);
                    return;
                }
            }
        });
        await().atMost(PATIENCE).until(() -> answered.get() > 5);
        nodes.kill(2);
        rebuild();
        int at = answered.get();
        await().atMost(PATIENCE).until(() -> answered.get() > at + 5 || !failures.isEmpty());
        enough.set(true);
        asking.join();
        assertThat(failures).isEmpty();
        assertThat(SearchRoom.answering(room)).isNotEqualTo(before);
    }

    @Test
    @Order(4)
    void whatIsWrittenWhileNoNodeAnswersIsFoundWhenOneIsBack() {
        nodes.kill(1);
        await().atMost(PATIENCE).until(() -> backend.trouble().isPresent());
        assertThat(backend.trouble().orElseThrow()).contains("都没有应答");
        assertThatThrownBy(() -> onCluster.find(Question.about("新城区")))
                .isInstanceOfSatisfying(
                        Refused.class, refusal -> assertThat(refusal.status()).isEqualTo(503));
        var kept = Things.document(71, "停机期间发布的瓢虫通告", "瓢虫一只。").thing();
        var removed = Things.document(72, "停机期间撤回的瓢虫通告", "瓢虫两只。").thing();
        index.put(List.of(kept, removed));
        index.remove(List.of(removed.id()));
        assertThat(backend.waiting()).isEqualTo(2);

        nodes.again(1);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(
                        () -> assertThat(onCluster.find(Question.about("瓢虫通告")).hits())
                                .extracting(Hit::id)
                                .containsExactly(kept.id()));
        await().atMost(PATIENCE).until(() -> backend.waiting() == 0);
        index.remove(List.of(kept.id()));
    }

    private boolean nothingIsOnItsWay() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                                .query(Long.class)
                                .single()
                        == 0
                && indexed.count() == items.count();
    }

    private void rebuild() {
        room.getBean(Reindexing.class).run(UnwatchedRun.fromTheTable());
    }

    private List<Question> questions(List<String> titles) {
        var typed = titles.stream()
                .flatMap(title -> Stream.of(
                        title.substring(0, Math.min(6, title.length())),
                        title.substring(Math.max(0, title.length() - 7)),
                        title.substring(0, 1),
                        "“" + title.substring(0, Math.min(4, title.length())) + "”"))
                .distinct()
                .limit(60);
        var asked = new ArrayList<>(
                Stream.concat(typed, Stream.of("低保 申请", "怎么申请最低生活保障待遇需要什么材料", "人民政府", "公示 乌有乡志", "呼新政办发〔2026〕8号", "低"))
                        .map(Question::about)
                        .toList());
        for (var validity : List.of("IN_FORCE", "REPEALED")) {
            asked.add(Question.about("办法").narrowed(Filter.VALIDITY, validity));
        }
        for (var type : List.of("DOCUMENT", "MATTER", "UNIT")) {
            asked.add(Question.about("新城区").narrowed(Filter.TYPE, type));
        }
        asked.add(Question.about("新城区").within("通知"));
        for (int page = 1; page <= 10; page++) {
            asked.add(
                    new Question(QueryText.of("新城区"), QueryText.of(""), Map.of(), Question.Order.RELEVANCE, page, 10));
            asked.add(new Question(QueryText.of("新城区"), QueryText.of(""), Map.of(), Question.Order.NEWEST, page, 10));
        }
        return asked;
    }

    /** An answer that had time enough; a machine under load may need a second try. */
    private static Findings whole(SearchDesk desk, Question question) {
        var found = desk.find(question);
        for (int i = 0; i < 20 && found.incomplete(); i++) {
            found = desk.find(question);
        }
        return found;
    }

    /** Things of one score and day may change places; where the page ends among such, they may be others. */
    private static void assertSameOrder(Question question, List<Hit> expected, List<Hit> found) {
        assertThat(found).as("hits of %s", question).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            var one = expected.get(i);
            var other = found.get(i);
            assertThat(Math.abs(one.score() - other.score()))
                    .as("score at %s of %s", i, question)
                    .isLessThanOrEqualTo(TIE * Math.max(1, Math.abs(one.score())));
            if (!one.id().equals(other.id())) {
                assertThat(other.publishedOn())
                        .as("place %s of %s", i, question)
                        .isEqualTo(one.publishedOn());
            }
        }
    }

    private List<String> terms(String analyser, String text) throws IOException {
        var backendOfSuite = Search.mapping(suite.getBean(EntityManagerFactory.class))
                .backend()
                .unwrap(LuceneBackend.class);
        var terms = new ArrayList<String>();
        try (var stream = backendOfSuite.analyzer(analyser).orElseThrow().tokenStream("text", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        }
        return terms;
    }
}
