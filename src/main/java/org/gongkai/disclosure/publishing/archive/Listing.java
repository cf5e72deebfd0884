package org.gongkai.disclosure.publishing.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.gongkai.disclosure.publishing.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what the public finds in lists, in the transaction that changes it. */
@Repository
public class Listing {

    private static final String SHOW = """
            insert into publishing_listing (document_id, number, unit_id, kind, title, subtitle, summary, index_number,
                document_number, issuer, topic, genre, openness, year, formed_on, published_at, changed_at, valid_from,
                valid_to, ended, amended_on, replaced_on, repealed_on, shown_from, shown_to, matters, published_as)
            select d.id, e.number, d.unit_id, d.kind, e.title, e.subtitle, e.summary, d.index_number, e.document_number,
                   e.issuer, e.topic, e.genre, e.openness,
                   case when e.published_as is null or e.published_as ~ '\\d{4}'
                        then extract(year from first.at at time zone 'Asia/Shanghai')::int else 0 end, e.formed_on, first.at, e.published_at, e.valid_from, e.valid_to, e.ended,
                   (select effective from publishing_effect x where x.document_id = d.id and x.effect = 'AMENDED'),
                   (select effective from publishing_effect x where x.document_id = d.id and x.effect = 'REPLACED'),
                   (select effective from publishing_effect x where x.document_id = d.id and x.effect = 'REPEALED'),
                   e.shown_from, e.shown_to,
                   coalesce((select array_agg(m.matter_id order by m.position) from publishing_edition_matter m
                             where m.document_id = e.document_id and m.number = e.number), '{}'), e.published_as
            from publishing_document d
            join publishing_edition e on e.document_id = d.id and e.state in ('PUBLISHED', 'SUPERSEDED')
            join lateral (select min(published_at) as at from publishing_edition p where p.document_id = d.id) first on true
            where d.id = any(?)
            on conflict (document_id) do update set
                (number, unit_id, kind, title, subtitle, summary, index_number, document_number, issuer, topic, genre,
                 openness, formed_on, changed_at, valid_from, valid_to, ended, amended_on, replaced_on, repealed_on,
                 shown_from, shown_to, matters, published_as)
                = (excluded.number, excluded.unit_id, excluded.kind, excluded.title, excluded.subtitle, excluded.summary,
                   excluded.index_number, excluded.document_number, excluded.issuer, excluded.topic, excluded.genre,
                   excluded.openness, excluded.formed_on, excluded.changed_at, excluded.valid_from, excluded.valid_to,
                   excluded.ended, excluded.amended_on, excluded.replaced_on, excluded.repealed_on,
                   excluded.shown_from, excluded.shown_to, excluded.matters,
                   excluded.published_as)
            """;

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shows documents as they now are. */
    public void show(Collection<DocumentId> documents) {
        jdbc.sql(SHOW)
                .param(documents.stream().map(DocumentId::value).toArray(Long[]::new))
                .update();
    }

    public void show(DocumentId document) {
        show(List.of(document));
    }

    /** Lists whose period ended before a day and of which this was not told yet. */
    public List<DocumentId> over(LocalDate today) {
        return jdbc.sql("""
                update publishing_listing set over_told = true
                where kind = 'PUBLICITY' and shown_to < ? and not over_told returning document_id
                """).param(today).query(Long.class).list().stream()
                .map(DocumentId::new)
                .toList();
    }

    /** Adds the counts of lists up, once enough changes stand in them. */
    public void addUp() {
        jdbc.sql("""
                with seen as (delete from publishing_listing_count
                              where (select count(*) from publishing_listing_count where not added_up) > 300 returning *)
                insert into publishing_listing_count (kind, unit_id, topic, year, month, n, added_up)
                select kind, unit_id, topic, year, month, sum(n), true from seen
                group by 1, 2, 3, 4, 5 having sum(n) <> 0
                """).update();
    }

    public void remove(DocumentId document) {
        jdbc.sql("delete from publishing_listing where document_id = ?")
                .param(document.value())
                .update();
    }
}
