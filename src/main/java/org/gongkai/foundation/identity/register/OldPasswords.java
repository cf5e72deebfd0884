package org.gongkai.foundation.identity.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.foundation.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Earlier passwords (历史口令), as digests, so that none comes back too soon; and how old the present one is. */
@Repository
public class OldPasswords {

    private final JdbcClient jdbc;
    private final PasswordSettings settings;
    private final PasswordEncoder passwords;
    private final Clock clock;

    OldPasswords(JdbcClient jdbc, PasswordSettings settings, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether a password is one of the last ones. */
    public boolean include(PersonId person, String password) {
        return jdbc
                .sql(
                        "select password_hash from identity_old_password where person_id = ? order by replaced_at desc limit ?")
                .params(person.value(), settings.history())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(hash -> passwords.matches(password, hash));
    }

    /** Keeps one that was replaced, and forgets those that may come back. */
    public void keep(PersonId person, String hash) {
        jdbc.sql("insert into identity_old_password (person_id, password_hash, replaced_at) values (?, ?, ?)")
                .params(person.value(), hash, Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("""
                delete from identity_old_password where person_id = :person and replaced_at < (
                    select min(replaced_at) from (select replaced_at from identity_old_password
                        where person_id = :person order by replaced_at desc limit :kept) newest)
                """)
                .param("person", person.value())
                .param("kept", Math.max(settings.history(), 1))
                .update();
    }

    /** Whether the present password is older than the rule allows. */
    public boolean isPresentTooOld(PersonId person) {
        if (settings.days() == 0) {
            return false;
        }
        var changed = jdbc.sql("select coalesce(password_changed_at, created_at) from identity_person where id = ?")
                .param(person.value())
                .query(Timestamp.class)
                .single();
        Instant oldest = clock.instant().minus(Duration.ofDays(settings.days()));
        return changed.toInstant().isBefore(oldest);
    }

    /** After how many days a password is changed. */
    public int days() {
        return settings.days();
    }
}
