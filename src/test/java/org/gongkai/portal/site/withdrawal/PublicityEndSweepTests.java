package org.gongkai.portal.site.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.EnclosedFile;
import org.gongkai.disclosure.publishing.Metadata;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.RichText;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** When the period of a list is over, its names are nowhere (公示期满): only its title stays. */
@GongkaiTest
class PublicityEndSweepTests {

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
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final String sentence =
            "到期撤下" + UUID.randomUUID().toString().substring(0, 13).replace("-", "x");

    @Test
    void afterThePeriodThePlantedNameIsNowhere() {
        var today = LocalDate.now(clock);
        var document = publish(today);
        try (var visitor = new Visitor(port)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> visitor.get(Sweep.search("/api/v1/search?q=")).tells(sentence));
            var sweep = new Sweep(visitor, mappings, jdbc, clock, document, sentence, "0".repeat(32));
            var before = sweep.all();
            var telling = before.values().stream()
                    .filter(answer -> answer.tells(sentence))
                    .toList();
            assertThat(telling)
                    .extracting(answer -> answer.path().replaceFirst("\\?.*$", ""))
                    .contains(document.url(), "/search", "/api/v1/search", "/api/v1/documents", "/feed.atom");

            dayAfter(document, today);

            sweep.assertGone(before);
            assertThat(visitor.get(document.url()).status()).isEqualTo(200);
        }
    }

    private DocumentId publish(LocalDate today) {
        var words = ("附表：" + sentence + Planting.RARE + "。").getBytes(StandardCharsets.UTF_8);
        var kept = files.keep(new ByteArrayInputStream(words), "名单.txt");
        var file = new EnclosedFile(
                EnclosedFile.Use.ATTACHMENT,
                kept.digest(),
                "名单" + sentence + ".txt",
                kept.mediaType(),
                kept.size(),
                "");
        var content = Cast.notice("拟享受补贴人员名单公示")
                .withBody(RichText.of("<p>现将名单公示如下：" + sentence + Planting.RARE + "。</p>"))
                .withSubtitle("副题" + sentence)
                .withSummary("名单概述" + sentence)
                .withFiles(List.of(file))
                .withMetadata(Metadata.NONE
                        .withClassification(new Metadata.Classification(null, null, null, null, "关键词" + sentence))
                        .withFurther(java.util.Map.of("名单", sentence))
                        .withPublicity(new Period(today.minusDays(7), today)));
        var id = Cast.publish(
                desk, reviews, office, units.byCode("mzj").orElseThrow().id(), DocumentKind.PUBLICITY, content);
        return id.document();
    }

    /** A day later, seen from the document: its period is moved back instead of everybody's clock forward. */
    private void dayAfter(DocumentId document, LocalDate today) {
        for (var table : List.of("publishing_listing", "publishing_edition")) {
            jdbc.sql("update " + table + " set shown_to = ? where document_id = ?")
                    .params(today.minusDays(1), document.value())
                    .update();
        }
        office.endPublicity();
    }
}
