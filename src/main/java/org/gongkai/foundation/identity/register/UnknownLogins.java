package org.gongkai.foundation.identity.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Names that were tried at the door and that no account has; old ones are forgotten, and no flood of them is kept. */
@Repository
class UnknownLogins {

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final int KEPT = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    UnknownLogins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int failedOnceMore(String login) {
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                delete from identity_unknown_login where failed_at < :old or login in (
                    select login from identity_unknown_login order by failed_at desc offset :kept)
                """)
                .param("old", Timestamp.from(clock.instant().minus(REMEMBERED)))
                .param("kept", KEPT)
                .update();
        return jdbc.sql("""
                insert into identity_unknown_login as u (login, failures, failed_at) values (:login, 1, :now)
                on conflict (login) do update set failures = u.failures + 1, failed_at = :now
                returning failures
                """)
                .param("login", login)
                .param("now", now)
                .query(Integer.class)
                .single();
    }

    void lock(String login, Instant until) {
        jdbc.sql("update identity_unknown_login set locked_until = ? where login = ?")
                .params(Timestamp.from(until), login)
                .update();
    }

    Optional<Instant> lockedUntil(String login) {
        return jdbc.sql("select locked_until from identity_unknown_login where login = ? and locked_until is not null")
                .param(login)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }
}
