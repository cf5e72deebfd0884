package org.gongkai.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.awaitility.Awaitility;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.foundation.organization.UnitDirectory;
import org.gongkai.portal.search.backend.IndexBackend;
import org.gongkai.portal.search.wording.SynonymBook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Search judges validity by the day on which it is asked; nothing is indexed again when a term ends. */
@GongkaiTest
class TermInSearchModuleTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private EntityManager entities;

    @Autowired
    private SynonymBook synonyms;

    @Autowired
    private SearchSettings settings;

    @Autowired
    private IndexBackend backend;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void theDayAfterTheTermEndsTheDocumentIsFoundAsExpired() {
        var today = LocalDate.now(clock);
        var end = today.plusYears(1);
        var content = Cast.normative("鼯鼠饲养到期检验办法", "新民发〔2026〕78号", today);
        content = content.withMetadata(content.metadata().withValidity(new Period(today, end)));
        var id = Cast.publish(
                desk, reviews, office, units.byCode("mzj").orElseThrow().id(), DocumentKind.NORMATIVE, content);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !found(end, "IN_FORCE").isEmpty());
        assertThat(found(end, "EXPIRED")).isEmpty();
        assertThat(found(end.plusDays(1), "EXPIRED"))
                .containsExactly(id.document().url());
        assertThat(found(end.plusDays(1), "IN_FORCE")).isEmpty();
    }

    private List<String> found(LocalDate day, String validity) {
        var at = Clock.fixed(day.atTime(0, 1).atZone(ZONE).toInstant(), ZONE);
        var question = Question.about("鼯鼠饲养").narrowed(Filter.VALIDITY, validity);
        return transaction
                .execute(_ -> new SearchDesk(entities, settings, synonyms, backend, at).find(question))
                .hits()
                .stream()
                .map(Hit::url)
                .toList();
    }
}
