package org.gongkai.portal.search.index;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.gongkai.portal.search.ItemType;
import org.gongkai.portal.search.backend.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the read model (检索条目库). */
@Repository
class SearchItems {

    private static final int BATCH = 500;

    private static final String PUT = """
            insert into search_item (id, owner, type, source_id, kind, title, body, number, number_keys, unit_ids,
                unit_names, field_codes, topic, published_on, valid_from, ends_on, ending, shown_until, url,
                parent_title, parent_url, revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (id) do update set
                (owner, type, source_id, kind, title, body, number, number_keys, unit_ids, unit_names, field_codes, topic,
                 published_on, valid_from, ends_on, ending, shown_until, url, parent_title, parent_url, revision)
                = (excluded.owner, excluded.type, excluded.source_id, excluded.kind, excluded.title, excluded.body,
                   excluded.number, excluded.number_keys, excluded.unit_ids, excluded.unit_names, excluded.field_codes,
                   excluded.topic, excluded.published_on, excluded.valid_from, excluded.ends_on, excluded.ending,
                   excluded.shown_until, excluded.url, excluded.parent_title, excluded.parent_url, excluded.revision)
            """;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    SearchItems(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    /** One writer at a time over all nodes: a later state can then never be overwritten by an earlier one. */
    void lock() {
        client.sql("select pg_advisory_xact_lock(?)").param(Rows.WRITER).query().singleRow();
    }

    List<Long> revisions(int count) {
        return client.sql("select nextval('search_revision') from generate_series(1, ?)")
                .param(count)
                .query(Long.class)
                .list();
    }

    void put(Collection<SearchItem> items) {
        jdbc.batchUpdate(PUT, items, BATCH, SearchItems::bind);
    }

    void remove(Collection<String> ids) {
        client.sql("delete from search_item where id = any(?)")
                .param(ids.toArray(String[]::new))
                .update();
    }

    /** What the owners still have beside what is kept. */
    List<String> others(Collection<String> owners, Collection<String> kept) {
        return client.sql("select id from search_item where owner = any(?) and id <> all(?)")
                .params(owners.toArray(String[]::new), kept.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** What nothing has written since a revision. */
    List<String> upTo(long revision, int count) {
        return client.sql("select id from search_item where revision <= ? order by revision limit ?")
                .params(revision, count)
                .query(String.class)
                .list();
    }

    long count(ItemType type) {
        return client.sql("select count(*) from search_item where type = ?")
                .param(type.name())
                .query(Long.class)
                .single();
    }

    long count() {
        return client.sql("select count(*) from search_item").query(Long.class).single();
    }

    long countAfter(long revision) {
        return client.sql("select count(*) from search_item where revision > ?")
                .param(revision)
                .query(Long.class)
                .single();
    }

    /** The newest revision, 0 when there is nothing. */
    long lastRevision() {
        return client.sql("select coalesce(max(revision), 0) from search_item")
                .query(Long.class)
                .single();
    }

    /** The next ids after one revision, in the order of writing. */
    List<Position> after(long revision, int count) {
        return client.sql("select id, revision from search_item where revision > ? order by revision limit ?")
                .params(revision, count)
                .query(Position.class)
                .list();
    }

    /** Those of the given ids that are not in the table. */
    List<String> unknown(Collection<String> ids) {
        return client.sql("""
                        select given.id from unnest(?::text[]) as given(id)
                        where not exists (select from search_item i where i.id = given.id)
                        """)
                .param(ids.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private static void bind(PreparedStatement row, SearchItem item) throws SQLException {
        row.setString(1, item.id);
        row.setString(2, item.owner);
        row.setString(3, item.type.name());
        row.setString(4, item.sourceId);
        row.setString(5, item.kind);
        row.setString(6, item.title);
        row.setString(7, item.body);
        row.setString(8, item.number);
        row.setArray(9, texts(row, item.numberKeys));
        row.setArray(10, row.getConnection().createArrayOf("bigint", item.unitIds.toArray()));
        row.setArray(11, texts(row, item.unitNames));
        row.setArray(12, texts(row, item.fieldCodes));
        row.setString(13, item.topic);
        row.setObject(14, item.publishedOn);
        row.setObject(15, item.validFrom);
        row.setObject(16, item.endsOn);
        row.setString(17, item.ending == null ? null : item.ending.name());
        row.setObject(18, item.shownUntil);
        row.setString(19, item.url);
        row.setString(20, item.parentTitle);
        row.setString(21, item.parentUrl);
        row.setLong(22, item.revision);
    }

    private static Array texts(PreparedStatement row, List<String> values) throws SQLException {
        return row.getConnection().createArrayOf("text", values.toArray());
    }

    record Position(String id, long revision) {}
}
