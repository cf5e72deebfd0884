package org.gongkai.foundation.notification.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.foundation.notification.Topic;
import org.gongkai.foundation.notification.outbox.OutgoingMail.State;
import org.gongkai.foundation.notification.sending.Letter;
import org.gongkai.foundation.notification.sending.MailSettings;
import org.gongkai.foundation.notification.subscribing.Subscription;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of mails (发件箱); what is in one is sealed and deleted when it is done. */
@Repository
public class Outbox implements SecretColumns.Keeper {

    /** Whoever took a mail out and has said nothing for so long is dead. */
    static final Duration DEAD = Duration.ofMinutes(15);

    private static final int FIELDS = 4;
    private static final String DONE = "state in ('SENT', 'REFUSED', 'GIVEN_UP', 'DROPPED')";

    private final JdbcClient jdbc;
    private final SecretColumns.Column contents;
    private final MailSettings settings;
    private final Wording wording;
    private final Clock clock;

    Outbox(JdbcClient jdbc, SecretColumns columns, MailSettings settings, Wording wording, Clock clock) {
        this.jdbc = jdbc;
        this.contents = columns.column("notification_mail", "sealed", "message_id");
        this.settings = settings;
        this.wording = wording;
        this.clock = clock;
    }

    /** Puts a mail in, in the transaction of what it tells of; the same news once. */
    public void put(Subscription to, Wording.Words words, String once) {
        var messageId = "<" + UUID.randomUUID() + "@" + settings.from().replaceFirst("^.*@", "") + ">";
        var sealed = String.join("\n", to.address(), wording.page(to), words.subject(), words.text());
        var now = Timestamp.from(clock.instant());
        jdbc.sql("""
                insert into notification_mail (topic, question, once, message_id, sealed, state, due_at, made_at)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?) on conflict (once) do nothing
                """)
                .params(
                        to.topic().toString(),
                        words.question(),
                        once.isEmpty() ? null : once,
                        messageId,
                        contents.seal(sealed, messageId),
                        now,
                        now)
                .update();
    }

    /** Takes the next mail out whose time has come; nobody else gets it meanwhile. */
    @Transactional
    public Optional<OutgoingMail> take() {
        var now = clock.instant();
        return jdbc.sql("""
                update notification_mail set state = 'SENDING', attempts = attempts + 1, claimed_at = :now
                where id = (
                    select id from notification_mail
                    where state = 'WAITING' and due_at <= :now or state = 'SENDING' and claimed_at < :dead
                    order by due_at, id limit 1 for update skip locked)
                returning *
                """)
                .param("now", Timestamp.from(now))
                .param("dead", Timestamp.from(now.minus(DEAD)))
                .query(this::row)
                .optional();
    }

    /** It is done, whichever way: what was in it is deleted. */
    void done(OutgoingMail mail, State state, String reason) {
        jdbc.sql("update notification_mail set state = ?, reason = ?, done_at = ?, sealed = '' where id = ?")
                .params(state.name(), reason, Timestamp.from(clock.instant()), mail.id())
                .update();
    }

    void later(OutgoingMail mail, Instant due, String reason) {
        jdbc.sql("update notification_mail set state = 'WAITING', reason = ?, due_at = ? where id = ?")
                .params(reason, Timestamp.from(due), mail.id())
                .update();
    }

    public void forget(Topic topic) {
        jdbc.sql("delete from notification_mail where topic = ?")
                .param(topic.toString())
                .update();
    }

    /** Forgets what was done before an instant. */
    int forgetDone(Instant before) {
        return jdbc.sql("delete from notification_mail where done_at < ? and " + DONE)
                .param(Timestamp.from(before))
                .update();
    }

    @Override
    public SecretColumns.Column sealed() {
        return contents;
    }

    private OutgoingMail row(ResultSet row, int n) throws SQLException {
        var messageId = row.getString("message_id");
        var sealed = contents.open(row.getString("sealed"), messageId).split("\n", FIELDS);
        var named = row.getString("topic").split("/", 2);
        return new OutgoingMail(
                row.getLong("id"),
                new Topic(named[0], named[1]),
                row.getBoolean("question"),
                row.getInt("attempts"),
                new Letter(messageId, sealed[0], sealed[2], sealed[3], sealed[1]));
    }
}
