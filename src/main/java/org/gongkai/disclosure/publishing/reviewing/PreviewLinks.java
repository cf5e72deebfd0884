package org.gongkai.disclosure.publishing.reviewing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.EditionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Secret addresses (预览地址) that let someone without an account read an edition before it is public; they expire. */
@Repository
class PreviewLinks {

    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final int SECRET_BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PreviewLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes a secret; only its digest is kept. */
    String make(EditionId edition, String by) {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        jdbc.sql("""
                insert into publishing_preview (digest, document_id, number, made_by, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(digest(secret), edition.document().value(), edition.number())
                .params(by, now.atOffset(ZoneOffset.UTC), now.plus(LIFETIME).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** The edition behind a secret that has not expired; what was withdrawn is not shown in the draft of its correction either. */
    Optional<EditionId> find(String secret) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select p.document_id, p.number from publishing_preview p
                join publishing_document d on d.id = p.document_id
                where p.digest = ? and p.expires_at > ? and d.withdrawn_at is null
                """)
                .params(digest(secret), now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new EditionId(new DocumentId(row.getLong(1)), row.getInt(2)))
                .optional();
    }

    private static String digest(String secret) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
