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
class TotpSecrets implements SecretColumns.Table {

    /** A secret and the step of the last code taken; not confirmed until its owner has typed a code. */
    record Held(String secret, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final SecretColumns columns;
    private final Clock clock;

    TotpSecrets(JdbcClient jdbc, SecretColumns columns, Clock clock) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.clock = clock;
    }

    Optional<Held> of(PersonId person) {
        return jdbc.sql("select secret, confirmed_at, last_step from identity_totp where person_id = ?")
                .param(person.value())
                .query((row, n) -> new Held(
                        columns.open(row.getString("secret"), place(person.value())),
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
                .param("secret", columns.seal(secret, place(person.value())))
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
    public String name() {
        return "identity_totp.secret";
    }

    @Override
    public long others(String beginning) {
        return jdbc.sql("select count(*) from identity_totp where not starts_with(secret, ?)")
                .param(beginning)
                .query(Long.class)
                .single();
    }

    @Override
    public int sealAgain(String beginning, int most) {
        record Row(long person, String secret) {}
        var rows = jdbc.sql("""
                select person_id, secret from identity_totp where not starts_with(secret, ?) limit ? for update
                """)
                .params(beginning, most)
                .query((row, n) -> new Row(row.getLong(1), row.getString(2)))
                .list();
        rows.forEach(row -> jdbc.sql("update identity_totp set secret = ? where person_id = ?")
                .params(
                        columns.seal(columns.open(row.secret(), place(row.person())), place(row.person())),
                        row.person())
                .update());
        return rows.size();
    }

    private static String place(long person) {
        return "identity_totp.secret " + person;
    }
}
