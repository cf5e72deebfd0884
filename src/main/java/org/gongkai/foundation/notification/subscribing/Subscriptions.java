package org.gongkai.foundation.notification.subscribing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.Topic;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of who wants news (订阅登记); addresses and tokens are sealed. */
@Repository
public class Subscriptions implements SecretColumns.Keeper {

    private static final int TOKEN_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final SecretColumns.Column wanted;
    private final Clock clock;

    Subscriptions(JdbcClient jdbc, SecretColumns columns, Clock clock) {
        this.jdbc = jdbc;
        this.wanted = columns.column("notification_subscription", "sealed", "topic");
        this.clock = clock;
    }

    /** Notes that news of a topic are wanted at an address, instead of whatever was noted before; not confirmed yet. */
    public Subscription ask(Topic topic, String address) {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        var token = HexFormat.of().formatHex(bytes);
        jdbc.sql("""
                insert into notification_subscription (topic, sealed, token_hash, standing, changed_at)
                values (?, ?, ?, 'ASKED', ?)
                on conflict (topic) do update set sealed = excluded.sealed, token_hash = excluded.token_hash,
                    standing = excluded.standing, changed_at = excluded.changed_at
                """)
                .params(
                        topic.toString(),
                        wanted.seal(token + "\n" + address, topic.toString()),
                        hash(token),
                        Timestamp.from(clock.instant()))
                .update();
        return of(topic).orElseThrow();
    }

    public Optional<Subscription> of(Topic topic) {
        return jdbc.sql("select * from notification_subscription where topic = ?")
                .param(topic.toString())
                .query(this::row)
                .optional();
    }

    Optional<Subscription> byToken(String token) {
        return jdbc.sql("select * from notification_subscription where token_hash = ?")
                .param(hash(token))
                .query(this::row)
                .optional();
    }

    /** Those confirmed of one kind of topic. */
    public List<Subscription> confirmed(String kind) {
        return jdbc.sql("""
                select * from notification_subscription where standing = 'CONFIRMED' and starts_with(topic, ?) order by id
                """).param(kind + "/").query(this::row).list();
    }

    public void put(Topic topic, Standing standing) {
        jdbc.sql("update notification_subscription set standing = ?, changed_at = ? where topic = ?")
                .params(standing.name(), Timestamp.from(clock.instant()), topic.toString())
                .update();
    }

    public void forget(Topic topic) {
        jdbc.sql("delete from notification_subscription where topic = ?")
                .param(topic.toString())
                .update();
    }

    /** Forgets addresses that nobody confirmed since an instant. */
    public int forgetUnconfirmed(Instant since) {
        return jdbc.sql("delete from notification_subscription where standing = 'ASKED' and changed_at < ?")
                .param(Timestamp.from(since))
                .update();
    }

    @Override
    public SecretColumns.Column sealed() {
        return wanted;
    }

    private Subscription row(ResultSet row, int n) throws SQLException {
        var topic = row.getString("topic");
        var secret = wanted.open(row.getString("sealed"), topic).split("\n", 2);
        var named = topic.split("/", 2);
        return new Subscription(
                row.getLong("id"),
                new Topic(named[0], named[1]),
                secret[1],
                secret[0],
                Standing.valueOf(row.getString("standing")));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
