package org.gongkai.foundation.notification.outbox;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.gongkai.foundation.notification.sending.MailSettings;
import org.gongkai.foundation.notification.subscribing.Subscriptions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When mails are carried, and when what is over is forgotten (投递时钟); one round at a time over all nodes. */
@Configuration(proxyBeanMethods = false)
class PostClock {

    private static final int SECONDS = 10;
    private static final int HOURS = 6;
    private static final Duration UNCONFIRMED = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> mailsToBeCarried(Postman postman, MailSettings settings) {
        return Tasks.recurring("mails-to-be-carried", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> {
                    if (settings.isSet()) {
                        postman.round();
                    }
                });
    }

    @Bean
    RecurringTask<Void> mailsToBeForgotten(
            Outbox outbox, Subscriptions subscriptions, MailSettings settings, Clock clock) {
        return Tasks.recurring("mails-to-be-forgotten", FixedDelay.ofHours(HOURS))
                .execute((task, context) -> {
                    outbox.forgetDone(clock.instant().minus(settings.kept()));
                    subscriptions.forgetUnconfirmed(clock.instant().minus(UNCONFIRMED));
                });
    }
}
