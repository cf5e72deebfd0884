package org.gongkai.foundation.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.gongkai.foundation.identity.register.NetworkAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of access (访问记录): append-only, also when what was tried is rolled back. */
@Component
public class AccessLedger {

    /** One line of the record. */
    public record Entry(long id, Instant at, String who, String kind, String target, String detail, String address) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLedger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes one fact.
     *
     * @param who login of the person, or {@code -} for a stranger
     * @param kind permanent word such as {@code SIGNED_IN}, {@code REFUSED}, {@code GRANTED}
     * @param target what it was about
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(String who, String kind, String target, String detail, String address) {
        jdbc.sql(
                        "insert into identity_access_record (at, who, kind, target, detail, address) values (?, ?, ?, ?, ?, ?)")
                .params(Timestamp.from(clock.instant()), who, kind, target, detail, address)
                .update();
    }

    /** Notes what somebody signed in did, with the address of the request in hand. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(Actor actor, String kind, String target, String detail) {
        note(actor.login(), kind, target, detail, NetworkAddress.ofThisRequest());
    }

    /** How many entries there are about a login, or about everybody when it is empty. */
    public long count(String login) {
        return jdbc.sql("""
                select count(*) from identity_access_record where :login = '' or who = :login or target = :login
                """).param("login", login).query(Long.class).single();
    }

    /** The newest entries about a login, or about everybody when it is empty, a page at a time. */
    public List<Entry> newest(String login, int limit, int offset) {
        return jdbc.sql("""
                select * from identity_access_record where :login = '' or who = :login or target = :login
                order by id desc limit :limit offset :offset
                """)
                .param("login", login)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("who"),
                        row.getString("kind"),
                        row.getString("target"),
                        row.getString("detail"),
                        row.getString("address")))
                .list();
    }
}
