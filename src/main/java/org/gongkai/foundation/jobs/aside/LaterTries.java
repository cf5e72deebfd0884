package org.gongkai.foundation.jobs.aside;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.TransactionException;

/**
 * Events whose listeners failed are delivered again (失败的事件再送一次) until the cause is gone, such as a full disk or a database
 * that was away; after some hundred tries only at the next start.
 */
@Configuration(proxyBeanMethods = false)
class LaterTries {

    private static final int SECONDS = 5;
    private static final int TRIES = 400;
    private static final Duration REST = Duration.ofSeconds(8);

    @Bean
    static RecurringTask<Void> failedEventsAgain(
            ObjectProvider<FailedEventPublications> failed, AsideFailures aside, ObjectProvider<CutOffEvents> cutOff) {
        return Tasks.recurring("failed-events-again", FixedDelay.ofSeconds(SECONDS))
                .execute((_, _) -> {
                    noteFailures(aside, cutOff.getObject());
                    failed.getObject()
                            .resubmit(ResubmissionOptions.defaults()
                                    .withMinAge(REST)
                                    .withFilter(event -> event.getCompletionAttempts() < TRIES));
                });
    }

    private static void noteFailures(AsideFailures aside, CutOffEvents cutOff) {
        if (aside.anySince()) {
            try {
                cutOff.release(REST);
            } catch (DataAccessException | TransactionException away) {
                aside.note();
                throw away;
            }
        }
    }
}
