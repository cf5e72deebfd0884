package org.gongkai.portal.site.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EditionId;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.portal.site.withdrawal.Visitor.Answer;
import org.gongkai.standards.catalogue.MatterId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Withdrawal leaves nothing (撤回不留痕): a planted sentence is looked for at every address that anybody may read. */
@GongkaiTest
class WithdrawalSweepTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private FileStore files;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final String sentence =
            "撤后不留" + UUID.randomUUID().toString().substring(0, 13).replace("-", "x");
    private final String secret = UUID.randomUUID().toString().replace("-", "");
    private Visitor visitor;
    private DocumentId document;

    @BeforeEach
    void plant() {
        visitor = new Visitor(port);
        var unit = units.byCode("mzj").orElseThrow().id();
        var matter = jdbc.sql("select min(matter_id) from catalogue_entry")
                .query(Long.class)
                .single();
        var planting = new Planting(desk, reviews, office, files, jdbc, clock);
        document = planting.plant(sentence, unit, new MatterId(matter));
        planting.preview(secret, new EditionId(document, 3));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> visitor.get(Sweep.search("/api/v1/search?q=")).tells(sentence));
    }

    @AfterEach
    void leave() {
        visitor.close();
    }

    @Test
    void withdrawalLeavesThePlantedSentenceNowhere() throws Exception {
        var sweep = sweep();
        var before = sweep.all();
        var telling = before.values().stream()
                .filter(answer -> answer.tells(sentence))
                .toList();
        assertSeenEverywhere(telling);
        assertThat(telling)
                .filteredOn(answer -> !answer.cached().matches(".*(max-age=0|no-cache|no-store).*"))
                .extracting(answer -> answer.path() + " " + answer.cached())
                .as("kept by somebody without asking again")
                .isEmpty();

        office.withdraw(document, "内容有误。", Cast.LEADER);

        sweep.assertGone(before);
        var notice = visitor.get(document.url());
        assertThat(notice.status()).isEqualTo(410);
        assertThat(notice.body()).contains("内容有误。");
        assertThat(visitor.get(document.url() + "/editions/1").status()).isEqualTo(410);
        assertThat(jdbc.sql("select count(*) from search_item where title || body like ?")
                        .param("%" + sentence + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void withdrawalLeavesNothingInTheFilesOfTheSearchIndex() throws Exception {
        var index = new IndexOnDisk(directory.data().resolve("lucene"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(index.places(sentence)).isNotEmpty());
        office.withdraw(document, "内容有误。", Cast.LEADER);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(index.places(sentence)).isEmpty());
    }

    /** The sweep would prove nothing if it did not see the sentence where it should be. */
    private void assertSeenEverywhere(List<Answer> telling) {
        assertThat(telling)
                .extracting(answer -> answer.path().replaceFirst("\\?.*$", ""))
                .contains(
                        "/",
                        document.url(),
                        document.url() + "/editions/1",
                        "/documents",
                        "/policies",
                        "/search",
                        "/api/v1/search",
                        "/api/v1/documents",
                        "/feed.atom",
                        "/feed.json",
                        "/units/mzj",
                        "/preview/" + secret)
                .anyMatch(path -> path.startsWith(document.url() + "/files/"))
                .anyMatch(path -> path.startsWith("/matters/"));
    }

    private Sweep sweep() {
        return new Sweep(visitor, mappings, jdbc, clock, document, sentence, secret);
    }
}
