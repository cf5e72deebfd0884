package org.gongkai.foundation.identity.record;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to the record of access every hour: its end is noted outside the database, what has had its time goes. */
@Configuration(proxyBeanMethods = false)
class AccessClock {

    @Bean
    RecurringTask<Void> accessRecordEachHour(ObjectProvider<AccessAudit> audit) {
        return Tasks.recurring("access-record-each-hour", FixedDelay.ofHours(1)).execute((task, context) -> {
            audit.getObject().witness();
            audit.getObject().prune();
        });
    }
}
