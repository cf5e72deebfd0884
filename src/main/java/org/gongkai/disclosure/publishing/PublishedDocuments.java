package org.gongkai.disclosure.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.disclosure.publishing.reading.ListingQuery;
import org.gongkai.disclosure.publishing.reading.ListingRows;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is public, in lists and counts (公开目录), for every page that shows documents. */
@Component
public class PublishedDocuments {

    private final JdbcClient jdbc;
    private final Clock clock;

    PublishedDocuments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A page of a list, newest first. */
    public List<DocumentLine> list(DocumentFilter filter, long offset, int limit) {
        return new ListingRows(today()).page(jdbc, filter, offset, limit);
    }

    /** The newest of a list. */
    public List<DocumentLine> newest(DocumentFilter filter, int limit) {
        return list(filter, 0, limit);
    }

    /** What follows a line in a list, however deep; for feeds and machines that read all. */
    public List<DocumentLine> after(DocumentFilter filter, DocumentLine last, int limit) {
        var query = new ListingQuery(filter, today());
        return jdbc.sql(query.after())
                .params(query.parameters())
                .param("moment", last.publishedAt().atOffset(java.time.ZoneOffset.UTC))
                .param("id", last.id().value())
                .param("limit", limit)
                .query(new ListingRows(today()))
                .list();
    }

    public long count(DocumentFilter filter) {
        var query = new ListingQuery(filter, today());
        return jdbc.sql(query.count())
                .params(query.parameters())
                .query(Long.class)
                .single();
    }

    /** Counts for filters: each group counted under all the others, so that choosing more in a group can only add. */
    public DocumentCounts counts(DocumentFilter filter) {
        return new ListingRows(today()).counts(jdbc, filter);
    }

    public Optional<DocumentLine> find(DocumentId id) {
        return jdbc.sql("select * from publishing_listing where document_id = ?")
                .param(id.value())
                .query(new ListingRows(today()))
                .optional();
    }

    /**
     * One matter under which a document came before the public, withdrawn ones included; for those who must know whether
     * and when it happened, not what it said.
     *
     * @param formedOn 成文日期 as the last edition says
     * @param publishedOn the day it first came before the public, null when the source knows less than the day
     * @param shown the period of a 公示
     */
    public record Disclosure(
            MatterId matter,
            DocumentId document,
            UnitId unit,
            String title,
            @Nullable LocalDate formedOn,
            @Nullable LocalDate publishedOn,
            Period shown,
            boolean withdrawn) {}

    /** Laws and policies that are called so, or that bring one that is called so into force (关于印发《…》的通知). */
    public List<DocumentLine> called(Collection<String> names) {
        if (names.isEmpty()) return List.of();
        var quoted = names.stream()
                .map(name -> name.replaceAll("([^\\p{IsHan}\\p{L}\\p{N}])", "\\\\$1"))
                .collect(Collectors.joining("|", "《(", ")》"));
        return jdbc.sql("""
                select * from publishing_listing where kind in ('POLICY', 'NORMATIVE', 'LAW')
                  and (title = any(:names) or title ~ :quoted) order by published_at desc, document_id desc
                """)
                .param(
                        "names",
                        names.stream()
                                .flatMap(name -> java.util.stream.Stream.of(name, "中华人民共和国" + name))
                                .toArray(String[]::new))
                .param("quoted", quoted)
                .query(new ListingRows(today()))
                .list();
    }

    /** What came before the public under these matters, in the order of its numbers. */
    public List<Disclosure> disclosures(Collection<MatterId> matters) {
        return jdbc.sql("""
                select m.matter_id, d.id, d.unit_id, e.title, e.formed_on, e.shown_from, e.shown_to, e.published_as,
                       d.withdrawn_at is not null as withdrawn,
                       (select min(p.published_at) from publishing_edition p where p.document_id = d.id) as published_at
                from publishing_edition_matter m
                join publishing_edition e on e.document_id = m.document_id and e.number = m.number
                join publishing_document d on d.id = m.document_id
                where m.matter_id = any(?) and e.number = (select max(number) from publishing_edition x
                    where x.document_id = d.id and x.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN'))
                order by m.matter_id, d.id
                """)
                .param(matters.stream().map(MatterId::value).toArray(Long[]::new))
                .query((row, n) -> new Disclosure(
                        new MatterId(row.getLong("matter_id")),
                        new DocumentId(row.getLong("id")),
                        new UnitId(row.getLong("unit_id")),
                        row.getString("title"),
                        row.getObject("formed_on", LocalDate.class),
                        row.getString("published_as") != null
                                ? null
                                : row.getObject("published_at", java.time.OffsetDateTime.class)
                                        .atZoneSameInstant(clock.getZone())
                                        .toLocalDate(),
                        new Period(
                                row.getObject("shown_from", LocalDate.class),
                                row.getObject("shown_to", LocalDate.class)),
                        row.getBoolean("withdrawn")))
                .list();
    }

    /** Titles of those among these documents that can be read. */
    public Map<DocumentId, String> titles(Collection<DocumentId> documents) {
        return jdbc
                .sql("select * from publishing_listing where document_id = any(?)")
                .param(documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .query(new ListingRows(today()))
                .list()
                .stream()
                .collect(Collectors.toMap(DocumentLine::id, DocumentLine::title));
    }

    /** All matters under which any edition of these documents stands. */
    public List<MatterId> mattersOf(Collection<DocumentId> documents) {
        return jdbc
                .sql("select distinct matter_id from publishing_edition_matter where document_id = any(?)")
                .param(documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .query(Long.class)
                .list()
                .stream()
                .map(MatterId::new)
                .toList();
    }

    /** By the key that the importing unit gave it. */
    public Optional<DocumentId> bySource(String sourceId) {
        return jdbc.sql("""
                select d.id from publishing_document d join publishing_listing l on l.document_id = d.id
                where d.source_id = ? order by d.id limit 1
                """).param(sourceId).query(Long.class).optional().map(DocumentId::new);
    }

    /** What runs for a period and has not ended (公示中), the soonest to end first. */
    public List<DocumentLine> runningPublicity(int limit) {
        return jdbc.sql("""
                select * from publishing_listing
                where kind = 'PUBLICITY' and shown_to >= ? and (shown_from is null or shown_from <= ?)
                order by shown_to, document_id limit ?
                """)
                .params(today(), today(), limit)
                .query(new ListingRows(today()))
                .list();
    }

    /** The day's facts for the home page: documents and units that published today, and all that is public. */
    public Figures figures() {
        return jdbc.sql("""
                select count(*) as today, count(distinct unit_id) as units,
                       (select coalesce(sum(n), 0) from publishing_listing_count
                        where kind not in ('LAW', 'LAW_ARTICLE')) as total
                from publishing_listing where changed_at >= :start and kind not in ('LAW', 'LAW_ARTICLE')
                """)
                .param("start", startOfToday().atOffset(java.time.ZoneOffset.UTC))
                .query(Figures.class)
                .single();
    }

    /** Figures of the home page. */
    public record Figures(long today, long units, long total) {}

    /** When the newest change came before the public; epoch when nothing is public. */
    public Instant lastChange() {
        return jdbc.sql("select coalesce(max(changed_at), 'epoch') from publishing_listing")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant startOfToday() {
        return ZonedDateTime.now(clock)
                .toLocalDate()
                .atStartOfDay(clock.getZone())
                .toInstant();
    }
}
