package org.gongkai.portal.search.wording;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.language.Synonyms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The book of synonyms (同义词表). A query reads it from memory: what is changed here counts with the next query, what another
 * node changed within some seconds.
 */
@Component
public class SynonymBook {

    private static final Duration KEPT = Duration.ofSeconds(5);
    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Read read = new Read(Synonyms.NONE, Instant.MIN);

    SynonymBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What counts now. */
    public Synonyms current() {
        var known = read;
        if (known.at().isBefore(clock.instant().minus(KEPT))) {
            known = new Read(new Synonyms(all().stream().map(SynonymRule::rule).toList()), clock.instant());
            read = known;
        }
        return known.synonyms();
    }

    /** What would count if an entry were changed, or added when there is none of that id. */
    public Synonyms with(long id, SynonymRule.Wish wish) {
        var others = all().stream().filter(rule -> rule.id() != id).map(SynonymRule::rule);
        return new Synonyms(Stream.concat(others, Stream.of(wish.rule())).toList());
    }

    /** What would count without an entry. */
    public Synonyms without(long id) {
        return new Synonyms(all().stream()
                .filter(rule -> rule.id() != id)
                .map(SynonymRule::rule)
                .toList());
    }

    public List<SynonymRule> all() {
        return jdbc.sql("select * from search_synonym order by words[1], id")
                .query((row, _) -> rule(row))
                .list();
    }

    public Optional<SynonymRule> find(long id) {
        return jdbc.sql("select * from search_synonym where id = ?")
                .param(id)
                .query((row, _) -> rule(row))
                .optional();
    }

    @Transactional
    public void add(SynonymRule.Wish wish, String by) {
        if (all().size() >= MOST) {
            throw new Refused(say("search.synonym.refused.full", MOST));
        }
        jdbc.sql("insert into search_synonym (words, meant, note, changed_by, changed_at) values (?, ?, ?, ?, ?)")
                .params(array(wish.words()), array(wish.meant()), wish.note(), by, now())
                .update();
        forget();
    }

    @Transactional
    public void change(long id, int version, SynonymRule.Wish wish, String by) {
        var changed = jdbc.sql("""
            update search_synonym set words = ?, meant = ?, note = ?, changed_by = ?, changed_at = ?,
                version = version + 1
            where id = ? and version = ?
            """)
                .params(array(wish.words()), array(wish.meant()), wish.note(), by, now(), id, version)
                .update();
        if (changed == 0) {
            throw new Refused(say("search.office.refused.changed"));
        }
        forget();
    }

    @Transactional
    public void remove(long id, int version) {
        if (jdbc.sql("delete from search_synonym where id = ? and version = ?")
                        .params(id, version)
                        .update()
                == 0) {
            throw new Refused(say("search.office.refused.changed"));
        }
        forget();
    }

    private void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                read = new Read(Synonyms.NONE, Instant.MIN);
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }

    private static SynonymRule rule(ResultSet row) throws SQLException {
        return new SynonymRule(
                row.getLong("id"),
                List.of((String[]) row.getArray("words").getArray()),
                List.of((String[]) row.getArray("meant").getArray()),
                row.getString("note"),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class),
                row.getInt("version"));
    }

    private record Read(Synonyms synonyms, Instant at) {}
}
