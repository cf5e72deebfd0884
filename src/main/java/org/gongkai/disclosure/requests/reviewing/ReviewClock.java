package org.gongkai.disclosure.requests.reviewing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches refusals and tells of those that are due (评估审查提醒): one look at a time over all nodes, each told of once. */
@Configuration(proxyBeanMethods = false)
class ReviewClock {

    private static final Logger log = LoggerFactory.getLogger(ReviewClock.class);
    private static final int SECONDS = 300;

    @Bean
    RecurringTask<Void> refusalsToBeReviewed(ReviewBook book) {
        return Tasks.recurring("refusals-to-be-reviewed", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> {
                    book.watch(null);
                    int told = book.remind();
                    if (told > 0) log.info("{} refusals are to be reviewed soon", told);
                });
    }
}
