package org.gongkai.portal.search.picks;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.language.Synonyms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The board of chosen pages (推荐栏). What is no longer public is not shown, whatever the board says: title and existence come
 * from what can be found at the moment.
 */
@Component
public class PickBoard {

    private static final int SHOWN = 3;

    private static final String ALL = """
        select p.*, (select min(i.title) from search_item i
                     where i.url = p.url and i.type <> 'ATTACHMENT'
                       and (i.shown_until is null or i.shown_until >= ?)) as title
        from search_pick p
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    PickBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What stands above the results of a query: for the whole of it, or for one of its words. */
    public List<Pick> on(QueryText query) {
        var asked = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Synonyms.folded(query.typed())), query.words().stream())
                .distinct()
                .toArray(String[]::new);
        return jdbc
                .sql(ALL
                        + "where p.words && ?::text[] and p.from_day <= ? and (p.to_day is null or p.to_day >="
                        + " ?) order by p.id")
                .params(today(), asked, today(), today())
                .query((row, _) -> pick(row))
                .list()
                .stream()
                .filter(pick -> pick.isShownOn(today()))
                .limit(SHOWN)
                .toList();
    }

    public List<Pick> all() {
        return jdbc.sql(ALL + "order by p.to_day nulls first, p.id desc")
                .param(today())
                .query((row, _) -> pick(row))
                .list();
    }

    public Optional<Pick> find(long id) {
        return jdbc.sql(ALL + "where p.id = ?")
                .params(today(), id)
                .query((row, _) -> pick(row))
                .optional();
    }

    @Transactional
    public void add(Pick.Wish wish, String by) {
        refuseUnlessPublic(wish.url());
        jdbc.sql("""
            insert into search_pick (words, url, reason, from_day, to_day, changed_by, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
                .params(array(wish), wish.url(), wish.reason(), wish.from(), wish.to(), by, OffsetDateTime.now(clock))
                .update();
    }

    @Transactional
    public void change(long id, int version, Pick.Wish wish, String by) {
        refuseUnlessPublic(wish.url());
        var changed = jdbc.sql("""
            update search_pick set words = ?, url = ?, reason = ?, from_day = ?, to_day = ?, changed_by = ?,
                changed_at = ?, version = version + 1
            where id = ? and version = ?
            """)
                .params(array(wish), wish.url(), wish.reason(), wish.from(), wish.to(), by, OffsetDateTime.now(clock))
                .params(id, version)
                .update();
        if (changed == 0) {
            throw new Refused(say("search.office.refused.changed"));
        }
    }

    @Transactional
    public void remove(long id, int version) {
        if (jdbc.sql("delete from search_pick where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 0) {
            throw new Refused(say("search.office.refused.changed"));
        }
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private void refuseUnlessPublic(String url) {
        if (jdbc.sql("select count(*) from search_item where url = ?")
                        .param(url)
                        .query(Long.class)
                        .single()
                == 0) {
            throw new Refused(say("search.pick.refused.unknown", url), "url");
        }
    }

    private static String[] array(Pick.Wish wish) {
        return wish.words().toArray(String[]::new);
    }

    private static Pick pick(ResultSet row) throws SQLException {
        return new Pick(
                row.getLong("id"),
                List.of((String[]) row.getArray("words").getArray()),
                row.getString("url"),
                row.getString("title"),
                row.getString("reason"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("changed_by"),
                row.getInt("version"));
    }
}
