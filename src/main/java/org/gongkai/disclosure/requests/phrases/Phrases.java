package org.gongkai.disclosure.requests.phrases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All phrases with all their wordings (常用语库). */
@Repository
class Phrases {

    private static final String NOW = """
            select p.*, e.title, e.words, e.made_on, e.made_name from requests_phrase p
            join requests_phrase_edition e on e.phrase_id = p.id and e.version = p.version
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Phrases(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All, in use or not, everybody's first. */
    List<Phrase> all() {
        return jdbc.sql(NOW + " order by p.body_id nulls first, p.outcome, p.id")
                .query((row, n) -> phrase(row))
                .list();
    }

    /** Those in use at a place, everybody's last. */
    List<Phrase> at(PhrasePlace place) {
        return jdbc.sql(
                        NOW
                                + " where p.place = ? and p.retired_on is null order by p.body_id nulls last, p.outcome desc, p.id")
                .param(place.name())
                .query((row, n) -> phrase(row))
                .list();
    }

    Optional<Phrase> find(long id) {
        return jdbc.sql(NOW + " where p.id = ?")
                .param(id)
                .query((row, n) -> phrase(row))
                .optional();
    }

    /** All its wordings, the newest first. */
    List<Phrase.Wording> wordings(long id) {
        return jdbc.sql("select * from requests_phrase_edition where phrase_id = ? order by version desc")
                .param(id)
                .query((row, n) -> new Phrase.Wording(
                        row.getInt("version"),
                        row.getString("title"),
                        row.getString("words"),
                        row.getObject("made_on", LocalDate.class),
                        row.getString("made_name")))
                .list();
    }

    long add(PhrasePlace place, String outcome, @Nullable UnitId body) {
        return jdbc.sql(
                        "insert into requests_phrase (place, outcome, body_id, version) values (?, ?, ?, 1) returning id")
                .params(place.name(), outcome, body == null ? null : body.value())
                .query(Long.class)
                .single();
    }

    /** Moves it on to its next version; false where somebody was faster. */
    boolean advance(long id, int version, String outcome) {
        return jdbc.sql("update requests_phrase set version = version + 1, outcome = ? where id = ? and version = ?")
                        .params(outcome, id, version)
                        .update()
                == 1;
    }

    void word(long id, int version, String title, String words, String login, String name) {
        jdbc.sql("""
                insert into requests_phrase_edition (phrase_id, version, title, words, made_on, made_login, made_name)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, version, title, words, LocalDate.now(clock), login, name)
                .update();
    }

    void retire(long id, String name, String why) {
        jdbc.sql("update requests_phrase set retired_on = ?, retired_name = ?, retired_why = ? where id = ?")
                .params(LocalDate.now(clock), name, why, id)
                .update();
    }

    void useAgain(long id) {
        jdbc.sql("update requests_phrase set retired_on = null, retired_name = '', retired_why = '' where id = ?")
                .param(id)
                .update();
    }

    private static Phrase phrase(ResultSet row) throws SQLException {
        var body = row.getObject("body_id", Long.class);
        var retired = row.getObject("retired_on", LocalDate.class);
        return new Phrase(
                row.getLong("id"),
                PhrasePlace.valueOf(row.getString("place")),
                row.getString("outcome"),
                body == null ? null : new UnitId(body),
                row.getInt("version"),
                row.getString("title"),
                row.getString("words"),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_name"),
                retired == null
                        ? null
                        : new Phrase.Retirement(retired, row.getString("retired_name"), row.getString("retired_why")));
    }
}
