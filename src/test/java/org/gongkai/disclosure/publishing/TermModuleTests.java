package org.gongkai.disclosure.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Validity follows the calendar by itself: the same rows on another day say something else. */
@GongkaiTest
class TermModuleTests {

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
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void aNormativeDocumentBeginsAndEndsByTheDateAndIsNeverLost() {
        var today = LocalDate.now(clock);
        var id = published(today.plusDays(3), today.plusYears(2));
        assertThat(on(today, id)).isEqualTo(Validity.NOT_YET);
        assertThat(on(today.plusDays(2), id)).isEqualTo(Validity.NOT_YET);
        assertThat(on(today.plusDays(3), id)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(today.plusYears(2), id)).isEqualTo(Validity.IN_FORCE);
        assertThat(on(today.plusYears(2).plusDays(1), id)).isEqualTo(Validity.EXPIRED);
        assertThat(on(today.plusYears(30), id)).isEqualTo(Validity.EXPIRED);
    }

    @Test
    void theLibrarysFilterFollowsTheDate() {
        var today = LocalDate.now(clock);
        var id = published(today, today.plusYears(1));
        assertThat(isListed(today.plusYears(1), Validity.IN_FORCE, id)).isTrue();
        assertThat(isListed(today.plusYears(1), Validity.EXPIRED, id)).isFalse();
        var after = today.plusYears(1).plusDays(1);
        assertThat(isListed(after, Validity.IN_FORCE, id)).isFalse();
        assertThat(isListed(after, Validity.EXPIRED, id)).isTrue();
    }

    private Validity on(LocalDate day, DocumentId id) {
        return library(day).find(id).orElseThrow().validity();
    }

    private boolean isListed(LocalDate day, Validity validity, DocumentId id) {
        var filter = DocumentFilter.of(units.byCode("mzj").orElseThrow().id()).validities(Set.of(validity));
        return library(day).list(filter, 0, 500).stream()
                .anyMatch(line -> line.id().equals(id));
    }

    private PublishedDocuments library(LocalDate day) {
        return new PublishedDocuments(
                jdbc, Clock.fixed(day.atTime(0, 1).atZone(ZONE).toInstant(), ZONE));
    }

    private DocumentId published(LocalDate from, LocalDate to) {
        var content = Cast.normative("按日期生效的办法", "新民发〔2026〕77号", from);
        content = content.withMetadata(content.metadata()
                .withOrigin(new Metadata.Origin("新民发〔2026〕77号", null, LocalDate.now(clock), null))
                .withValidity(new Period(from, to)));
        var id = Cast.publish(
                desk, reviews, office, units.byCode("mzj").orElseThrow().id(), DocumentKind.NORMATIVE, content);
        return id.document();
    }
}
