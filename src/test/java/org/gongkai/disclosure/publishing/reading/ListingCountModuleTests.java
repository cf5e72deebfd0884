package org.gongkai.disclosure.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.GongkaiTest;
import org.gongkai.disclosure.publishing.Cast;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.PublicationOffice;
import org.gongkai.disclosure.publishing.PublishedDocuments;
import org.gongkai.disclosure.publishing.PublishingDesk;
import org.gongkai.disclosure.publishing.ReviewDesk;
import org.gongkai.disclosure.publishing.archive.Listing;
import org.gongkai.foundation.organization.UnitDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The counts beside the listing say what the listing says, whatever happened to documents. */
@GongkaiTest
class ListingCountModuleTests {

    private static final String BY_HAND = """
            select kind || '/' || unit_id || '/' || coalesce(topic, '') || '/' || year || '/'
                   || date_trunc('month', published_at at time zone 'Asia/Shanghai')::date as place, count(*) as n
            from publishing_listing group by 1 order by 1""";
    private static final String COUNTED = """
            select kind || '/' || unit_id || '/' || coalesce(topic, '') || '/' || year || '/' || month as place, sum(n) as n
            from publishing_listing_count group by 1 having sum(n) <> 0 order by 1""";

    @Autowired
    private PublishedDocuments published;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private PublicationOffice office;

    @Autowired
    private Listing listing;

    @Autowired
    private UnitDirectory units;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void publishingCorrectingAndWithdrawingKeepTheCountsTrue() {
        var unit = units.byCode("mzj").orElseThrow().id();
        var id = Cast.publish(desk, reviews, office, unit, DocumentKind.NOTICE, Cast.notice("计数"));
        assertThat(counts(COUNTED)).isEqualTo(counts(BY_HAND));
        var other = Cast.publish(
                desk,
                reviews,
                office,
                unit,
                DocumentKind.NORMATIVE,
                Cast.normative("计数规定", "计数〔2026〕1号", LocalDate.of(2026, 1, 1)));
        office.withdraw(id.document(), "内容有误。", Cast.LEADER);
        assertThat(counts(COUNTED)).isEqualTo(counts(BY_HAND));
        jdbc.sql("update publishing_listing set topic = '18' where document_id = ?")
                .param(other.document().value())
                .update();
        assertThat(counts(COUNTED)).isEqualTo(counts(BY_HAND));
        // more changes than wait before they are added up
        for (int i = 0; i < 200; i++) {
            jdbc.sql("update publishing_listing set topic = ? where document_id = ?")
                    .params(i % 2 == 0 ? "17" : "18", other.document().value())
                    .update();
        }
        listing.addUp();
        assertThat(counts(COUNTED)).isEqualTo(counts(BY_HAND));
        assertThat(jdbc.sql("select count(*) from publishing_listing_count where not added_up")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPageDeepInTheArchiveFollowsThePageBeforeIt() {
        var rows = new ListingRows(LocalDate.of(2026, 3, 9));
        var unit = units.byCode("jyj").orElseThrow().id();
        for (int i = 0; i < 450; i++) {
            jdbc.sql("""
                    insert into publishing_document (unit_id, kind, source_id, created_at) values (?, 'NEWS', ?, now())
                    """).params(unit.value(), "深处" + i).update();
        }
        jdbc.sql("""
                insert into publishing_listing (document_id, number, unit_id, kind, title, year, published_at, changed_at)
                select d.id, 1, d.unit_id, 'NEWS', d.source_id, 1990, day, day from publishing_document d
                cross join lateral (select timestamptz '1990-01-01 00:00+08' + (d.id % 700) * interval '13 hours' as day) x
                where d.source_id like '深处%'
                """).update();
        try {
            var filter =
                    DocumentFilter.of(unit).kinds(Set.of(DocumentKind.NEWS)).years(List.of(1990, 1991));
            var paged = new ArrayList<DocumentLine>();
            for (int offset = 0; offset < 460; offset += 23) paged.addAll(rows.page(jdbc, filter, offset, 23));
            var whole = rows.page(jdbc, filter, 0, 1_000);
            assertThat(paged)
                    .extracting(DocumentLine::id)
                    .isEqualTo(whole.stream().map(DocumentLine::id).toList());
            assertThat(whole).hasSizeGreaterThan(400);
            assertThat(published.count(filter)).isEqualTo(whole.size());
        } finally {
            jdbc.sql("delete from publishing_listing where title like '深处%'").update();
            jdbc.sql("delete from publishing_document where source_id like '深处%'")
                    .update();
        }
    }

    private Map<String, Long> counts(String sql) {
        var counts = new java.util.TreeMap<String, Long>();
        jdbc.sql(sql).query(row -> {
            counts.put(row.getString("place"), row.getLong("n"));
        });
        return counts;
    }
}
