package org.gongkai.foundation.notification.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gongkai.GongkaiTest;
import org.gongkai.MailHouse;
import org.gongkai.foundation.design.Tone;
import org.gongkai.foundation.notification.News;
import org.gongkai.foundation.notification.PostRoom;
import org.gongkai.foundation.notification.Standing;
import org.gongkai.foundation.notification.Topic;
import org.gongkai.foundation.notification.sending.BadServer;
import org.gongkai.foundation.notification.sending.BadServer.Fault;
import org.gongkai.foundation.notification.sending.MailServer;
import org.gongkai.foundation.notification.sending.MailSettings;
import org.gongkai.foundation.notification.sending.SelfMade;
import org.gongkai.foundation.notification.sending.Servers;
import org.gongkai.foundation.notification.sending.StartTlsDoor;
import org.gongkai.foundation.notification.subscribing.Subscriptions;
import org.gongkai.foundation.operation.Vitals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails on their way. Each test holds its mails back from the timer of the product, which sends too, and carries them itself to a
 * server with the fault in question.
 */
@GongkaiTest
class PostmanModuleTests {

    @Autowired
    private PostRoom post;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Subscriptions subscriptions;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vitals vitals;

    @Autowired
    private Clock clock;

    @Test
    void newsAreLostWithWhatTheyTellOf() {
        var topic = confirmed();
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    post.tell(topic, news(""));
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(states(topic)).isEmpty();
    }

    @Test
    void theSameNewsAreOneMail() {
        var topic = confirmed();
        transaction.executeWithoutResult(_ -> {
            post.tell(topic, news(topic + " today"));
            post.tell(topic, news(topic + " today"));
        });
        assertThat(states(topic)).hasSize(1);
        post.forget(topic);
    }

    @Test
    void beforeItIsConfirmedAndAfterItIsEndedNothingIsTold() {
        var topic = topic();
        transaction.executeWithoutResult(_ -> {
            subscriptions.ask(topic, topic.key() + "@example.com");
            post.tell(topic, news(""));
            subscriptions.put(topic, Standing.ENDED);
            post.tell(topic, news(""));
            post.tell(topic(), news(""));
        });
        assertThat(states(topic)).isEmpty();
        post.forget(topic);
    }

    @Test
    void whatIsInAMailIsSealedUntilItIsSentAndGoneThen() {
        try (var server = new BadServer(Fault.NONE)) {
            var topic = told(confirmed());
            assertThat(sealed(topic)).isNotEmpty().doesNotContain("新的进展", "example.com");
            carry(topic, server);
            assertThat(states(topic)).containsExactly("SENT");
            assertThat(sealed(topic)).isEmpty();
            post.forget(topic);
        }
    }

    @Test
    void anAddressThatDoesNotExistIsRememberedAndTriedNoMore() {
        try (var server = new BadServer(Fault.REFUSES_ADDRESS)) {
            var topic = told(confirmed());
            carry(topic, server);
            assertThat(states(topic)).containsExactly("REFUSED");
            assertThat(post.standing(topic)).isEqualTo(Standing.REFUSED);
            transaction.executeWithoutResult(_ -> post.tell(topic, news("")));
            assertThat(states(topic)).containsExactly("REFUSED");
            post.forget(topic);
        }
    }

    @Test
    void aServerThatDiedInTheMiddleGetsTheSameMailUnderTheSameNumberOnceItLives() {
        try (var server = new BadServer(Fault.DIES_AFTER_TEXT)) {
            var topic = told(confirmed());
            carry(topic, server);
            assertThat(states(topic)).containsExactly("WAITING");
            server.becomes(Fault.NONE);
            carry(topic, server);
            assertThat(states(topic)).containsExactly("SENT");
            var numbers = server.heard().stream()
                    .filter(line -> line.startsWith("Message-ID"))
                    .toList();
            assertThat(numbers).hasSize(2);
            assertThat(numbers.getFirst()).isEqualTo(numbers.getLast());
            post.forget(topic);
        }
    }

    @Test
    void whatIsTriedInVainForTwoDaysIsGivenUpAndItsWordsAreGone() {
        try (var server = new BadServer(Fault.BUSY_ADDRESS)) {
            var topic = told(confirmed());
            for (int attempt = 0; attempt < 8; attempt++) {
                carry(topic, server);
                assertThat(states(topic)).containsExactly("WAITING");
            }
            carry(topic, server);
            assertThat(states(topic)).containsExactly("GIVEN_UP");
            assertThat(vitals.read())
                    .filteredOn(reading -> reading.vital().label().equals("notification.vital"))
                    .singleElement()
                    .satisfies(reading -> {
                        assertThat(reading.sign().tone()).isEqualTo(Tone.LATE);
                        assertThat(reading.sign().words()).contains("放弃", "稍后再试（451）");
                    });
            assertThat(sealed(topic)).isEmpty();
            post.forget(topic);
        }
    }

    @Test
    void whatIsNotGivenToAServerWhomNobodyVouchesForWaitsAndSaysWhy() throws Exception {
        try (var door = new StartTlsDoor(
                StartTlsDoor.Manner.OFFERS, SelfMade.at("127.0.0.1").context())) {
            var topic = told(confirmed());
            carry(topic, Servers.guarded(door.port(), MailSettings.Tls.STARTTLS, null));
            assertThat(states(topic)).containsExactly("WAITING");
            assertThat(MailHouse.of(topic.key() + "@example.com")).isEmpty();
            assertThat(reason(topic)).contains("邮件服务器的证书不可信", "没有交信");
            post.forget(topic);
        }
    }

    @Test
    void whatADeadProcessHadInHandIsTakenUpAgainAndWhatALivingOneHasIsNot() {
        try (var server = new BadServer(Fault.NONE)) {
            var topic = told(confirmed());
            inHand(topic, "1 minute");
            var next = transaction.execute(status -> {
                status.setRollbackOnly();
                return outbox.take();
            });
            assertThat(next).isNotNull();
            assertThat(next.map(OutgoingMail::topic)).isNotEqualTo(Optional.of(topic));
            carry(topic, server);
            assertThat(states(topic)).containsExactly("SENT");
            post.forget(topic);
        }
    }

    @Test
    void whoEndedItMeanwhileGetsNothingThatStillLay() {
        try (var server = new BadServer(Fault.NONE)) {
            var topic = told(confirmed());
            transaction.executeWithoutResult(_ -> subscriptions.put(topic, Standing.ENDED));
            carry(topic, server);
            assertThat(states(topic)).containsExactly("DROPPED");
            assertThat(server.heard()).isEmpty();
            post.forget(topic);
        }
    }

    /** Carried by this server: taken out as if whoever had it were dead, so that the product's own timer stays away. */
    private void carry(Topic topic, BadServer server) {
        carry(topic, Servers.at(server.port()));
    }

    private void carry(Topic topic, MailServer server) {
        var mail = transaction.execute(_ -> {
            inHand(topic, "20 minutes");
            return outbox.take().orElseThrow();
        });
        assertThat(mail).isNotNull();
        assertThat(mail.topic()).isEqualTo(topic);
        new Postman(outbox, server, subscriptions, transaction, clock).carry(mail);
        hold(topic);
    }

    private void inHand(Topic topic, String since) {
        jdbc.sql("""
                update notification_mail set state = 'SENDING', claimed_at = cast(? as timestamptz) - cast(? as interval),
                    due_at = cast(? as timestamptz) - interval '1 year'
                where topic = ? and done_at is null
                """).params(now(), since, now(), topic.toString()).update();
    }

    private void hold(Topic topic) {
        jdbc.sql("update notification_mail set due_at = ? where topic = ? and state = 'WAITING'")
                .params(now().plusYears(1), topic.toString())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Topic told(Topic topic) {
        transaction.executeWithoutResult(_ -> {
            post.tell(topic, news(""));
            hold(topic);
        });
        return topic;
    }

    private Topic confirmed() {
        var topic = topic();
        transaction.executeWithoutResult(_ -> {
            subscriptions.ask(topic, topic.key() + "@example.com");
            subscriptions.put(topic, Standing.CONFIRMED);
        });
        return topic;
    }

    private static Topic topic() {
        return new Topic("test", UUID.randomUUID().toString());
    }

    private static News news(String once) {
        return new News("有新的进展", "新的进展在网页上。", "/requests/status", once);
    }

    private List<String> states(Topic topic) {
        return jdbc.sql("select state from notification_mail where topic = ? order by id")
                .param(topic.toString())
                .query(String.class)
                .list();
    }

    private String reason(Topic topic) {
        return jdbc.sql("select reason from notification_mail where topic = ?")
                .param(topic.toString())
                .query(String.class)
                .single();
    }

    private String sealed(Topic topic) {
        return jdbc.sql("select sealed from notification_mail where topic = ?")
                .param(topic.toString())
                .query(String.class)
                .single();
    }
}
