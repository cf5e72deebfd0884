package org.gongkai.foundation.identity.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.identity.PersonId;
import org.gongkai.foundation.identity.Scope;
import org.gongkai.foundation.identity.Staff;
import org.gongkai.foundation.identity.Token;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** API tokens (接口令牌); only their digests are kept. */
@Repository
public class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private record Owned(long id, long person, String scopes) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Staff staff;

    Tokens(JdbcClient jdbc, Clock clock, Staff staff) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.staff = staff;
    }

    /** Makes a token and returns its secret, which is shown once and never kept. */
    public String issue(PersonId owner, String label, Set<Scope> scopes, @Nullable Instant expiresAt) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var secret = "gk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                insert into identity_token (person_id, label, hash, scopes, created_at, expires_at) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        owner.value(),
                        label,
                        hash(secret),
                        words(scopes),
                        Timestamp.from(clock.instant()),
                        at(expiresAt))
                .update();
        return secret;
    }

    public Optional<Actor> actor(String secret) {
        var now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                update identity_token set used_at = ?
                where hash = ? and revoked_at is null and (expires_at is null or expires_at > ?)
                returning id, person_id, scopes
                """)
                .params(now, hash(secret), now)
                .query((row, n) -> new Owned(row.getLong(1), row.getLong(2), row.getString(3)))
                .optional()
                .flatMap(owned -> staff.actor(new PersonId(owned.person()), scopes(owned.scopes())));
    }

    public List<Token> of(PersonId owner) {
        return jdbc.sql("""
                select * from identity_token where person_id = ? and revoked_at is null order by id desc
                """)
                .param(owner.value())
                .query((row, n) -> new Token(
                        row.getLong("id"),
                        row.getString("label"),
                        scopes(row.getString("scopes")),
                        row.getTimestamp("created_at").toInstant(),
                        instant(row.getTimestamp("expires_at")),
                        instant(row.getTimestamp("used_at"))))
                .list();
    }

    public boolean revoke(PersonId owner, long id) {
        return jdbc.sql(
                                "update identity_token set revoked_at = ? where id = ? and person_id = ? and revoked_at is null")
                        .params(Timestamp.from(clock.instant()), id, owner.value())
                        .update()
                == 1;
    }

    public void revokeAll(PersonId owner, String label) {
        jdbc.sql("update identity_token set revoked_at = ? where person_id = ? and label = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), owner.value(), label)
                .update();
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String words(Set<Scope> scopes) {
        return scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(" "));
    }

    private static Set<Scope> scopes(String words) {
        return Arrays.stream(words.split(" ")).map(Scope::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
