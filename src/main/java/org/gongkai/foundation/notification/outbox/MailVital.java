package org.gongkai.foundation.notification.outbox;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.gongkai.foundation.operation.Vital;
import org.gongkai.foundation.operation.Vital.Sign;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who run the product see of mail (邮件状况); nothing where none is sent. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("gongkai.notification.mail.host")
class MailVital {

    private static final int PLACE = 240;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration WEEK = Duration.ofDays(7);

    @Bean
    Vital mailsWaiting(JdbcClient jdbc, Clock clock) {
        return new Vital("gongkai_mails_waiting", "notification.vital", PLACE, () -> sign(jdbc, clock.instant()));
    }

    private static Sign sign(JdbcClient jdbc, Instant now) {
        long refused = count(jdbc, "state = 'REFUSED' and done_at > ?", now.minus(WEEK));
        long givenUp = count(jdbc, "state = 'GIVEN_UP' and done_at > ?", now.minus(WEEK));
        long waiting = count(jdbc, "state in ('WAITING', 'SENDING') and made_at <= ?", now);
        long late = count(jdbc, "state in ('WAITING', 'SENDING') and made_at < ?", now.minus(PATIENCE));
        if (givenUp > 0 || refused > 0) {
            var why = reason(jdbc, "state in ('REFUSED', 'GIVEN_UP') order by done_at desc");
            var words = say("notification.vital.failed", givenUp + refused, refused, givenUp, why);
            return givenUp > 0 ? Sign.bad(waiting, words) : Sign.mind(waiting, words);
        }
        return late > 0
                ? Sign.bad(
                        waiting, say("notification.vital.waiting", late, reason(jdbc, "reason <> '' order by made_at")))
                : Sign.good(waiting, say("notification.vital.good", waiting));
    }

    private static long count(JdbcClient jdbc, String which, Instant at) {
        return jdbc.sql("select count(*) from notification_mail where " + which)
                .param(Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    private static String reason(JdbcClient jdbc, String which) {
        return jdbc.sql("select reason from notification_mail where " + which + " limit 1")
                .query(String.class)
                .optional()
                .filter(reason -> !reason.isEmpty())
                .orElse(say("notification.reason.none"));
    }
}
