package org.gongkai.foundation.identity.factor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secrets shared with authenticators (动态口令密钥), sealed in the database. */
@Repository
class TotpSecrets implements SecretColumns.Keeper {

    /** A secret and the step of the last code taken; not confirmed until its owner has typed a code. */
    record Held(String secret, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final SecretColumns.Column secrets;
    private final Clock clock;

    TotpSecrets(JdbcClient jdbc, SecretColumns columns, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = columns.column("identity_totp", "secret", "person_id");
        this.clock = clock;
    }

    Optional<Held> of(PersonId person) {
        return jdbc.sql("select secret, confirmed_at, last_step from identity_totp where person_id = ?")
                .param(person.value())
                .query((row, n) -> new Held(
                        secrets.open(row.getString("secret"), person.value()),
                        row.getTimestamp("confirmed_at") != null,
                        row.getLong("last_step")))
                .optional();
    }

    /** Offers a new secret; one that is confirmed already stays. */
    void offer(PersonId person, String secret) {
        jdbc.sql("""
                insert into identity_totp (person_id, secret) values (:person, :secret)
                on conflict (person_id) do update set secret = :secret where identity_totp.confirmed_at is null
                """)
                .param("person", person.value())
                .param("secret", secrets.seal(secret, person.value()))
                .update();
    }

    /** Takes a step for good; false when another request has taken it, or a later one, first. */
    boolean take(PersonId person, long step) {
        return jdbc.sql("""
                update identity_totp set last_step = :step, confirmed_at = coalesce(confirmed_at, :now)
                where person_id = :person and last_step < :step
                """)
                        .param("step", step)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("person", person.value())
                        .update()
                == 1;
    }

    void remove(PersonId person) {
        jdbc.sql("delete from identity_totp where person_id = ?")
                .param(person.value())
                .update();
    }

    @Override
    public SecretColumns.Column sealed() {
        return secrets;
    }
}
