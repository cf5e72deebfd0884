package org.gongkai.disclosure.requests.drafts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes what was put aside and never sent, when its time is over (草稿到期删除). */
@Configuration(proxyBeanMethods = false)
class DraftClock {

    private static final int MINUTES = 30;

    @Bean
    RecurringTask<Void> draftsWhoseTimeIsOver(DraftDesk drafts) {
        return Tasks.recurring("request-drafts-whose-time-is-over", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) -> drafts.expire());
    }
}
