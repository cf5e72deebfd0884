package org.gongkai.portal.site.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.gongkai.portal.site.cache.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads where documents stand and stood, every public edition of them, also the withdrawn. */
@Repository
class Standings {

    /** Of more documents together every listing is touched anyway. */
    private static final int MANY = 60;

    private final JdbcClient jdbc;

    Standings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable
    List<Standing> of(Collection<Long> documents) {
        if (documents.size() > MANY) return null;
        return jdbc.sql("""
                select d.kind, d.unit_id, e.topic, e.title, e.document_number, d.index_number,
                       case when first.inexact then 0
                            else extract(year from first.at at time zone 'Asia/Shanghai')::int end as year,
                       array(select m.matter_id from publishing_edition_matter m
                             where m.document_id = e.document_id and m.number = e.number) as matters
                from publishing_document d
                join publishing_edition e on e.document_id = d.id and e.state in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
                join lateral (select min(p.published_at) as at,
                                     bool_or(p.published_as is not null and p.published_as !~ '\\d{4}') as inexact
                              from publishing_edition p where p.document_id = d.id) first on true
                where d.id = any(?)
                """)
                .param(documents.toArray(Long[]::new))
                .query((row, _) -> standing(row))
                .list();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("kind"),
                row.getLong("unit_id"),
                row.getString("topic"),
                row.getInt("year"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("index_number"),
                Set.copyOf(Arrays.asList((Long[]) row.getArray("matters").getArray())));
    }
}
