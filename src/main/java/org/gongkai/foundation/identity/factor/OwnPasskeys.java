package org.gongkai.foundation.identity.factor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys (通行密钥) as rows. Public keys are no secret; the private one never leaves its owner's device. */
@Repository
public class OwnPasskeys {

    /**
     * A passkey of a person.
     *
     * @param credential its number, base64url
     * @param key public key in COSE form, base64url
     * @param attestation what the device said of itself when the key was made, base64url
     * @param clientData what the browser said then, base64url
     * @param count how often it was used, where the device counts
     */
    public record Passkey(
            long id,
            PersonId person,
            String name,
            String credential,
            String key,
            long count,
            boolean verified,
            boolean backupEligible,
            boolean backedUp,
            String transports,
            String attestation,
            String clientData,
            Instant created,
            @Nullable Instant used) {}

    private final JdbcClient jdbc;

    OwnPasskeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int count(PersonId person) {
        return jdbc.sql("select count(*) from identity_passkey where person_id = ?")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    public List<Passkey> of(PersonId person) {
        return jdbc.sql("select * from identity_passkey where person_id = ? order by id")
                .param(person.value())
                .query((row, n) -> passkey(row))
                .list();
    }

    public Optional<Passkey> find(String credential) {
        return jdbc.sql("select * from identity_passkey where credential_id = ?")
                .param(credential)
                .query((row, n) -> passkey(row))
                .optional();
    }

    public void keep(Passkey passkey) {
        jdbc.sql("""
                insert into identity_passkey as p (person_id, name, credential_id, public_key, sign_count, verified,
                    backup_eligible, backed_up, transports, attestation, client_data, created_at, used_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (credential_id) do update set sign_count = excluded.sign_count, used_at = excluded.used_at,
                    verified = excluded.verified, backed_up = excluded.backed_up
                where p.person_id = excluded.person_id
                """)
                .params(
                        passkey.person().value(),
                        passkey.name(),
                        passkey.credential(),
                        passkey.key(),
                        passkey.count(),
                        passkey.verified(),
                        passkey.backupEligible(),
                        passkey.backedUp(),
                        passkey.transports(),
                        passkey.attestation(),
                        passkey.clientData(),
                        Timestamp.from(passkey.created()),
                        passkey.used() == null ? null : Timestamp.from(passkey.used()))
                .update();
    }

    void remove(PersonId person, long id) {
        jdbc.sql("delete from identity_passkey where person_id = ? and id = ?")
                .params(person.value(), id)
                .update();
    }

    void removeAll(PersonId person) {
        jdbc.sql("delete from identity_passkey where person_id = ?")
                .param(person.value())
                .update();
    }

    private static Passkey passkey(ResultSet row) throws SQLException {
        var used = row.getTimestamp("used_at");
        return new Passkey(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                row.getString("name"),
                row.getString("credential_id"),
                row.getString("public_key"),
                row.getLong("sign_count"),
                row.getBoolean("verified"),
                row.getBoolean("backup_eligible"),
                row.getBoolean("backed_up"),
                row.getString("transports"),
                row.getString("attestation"),
                row.getString("client_data"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
