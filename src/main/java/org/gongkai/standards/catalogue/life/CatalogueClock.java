package org.gongkai.standards.catalogue.life;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.gongkai.foundation.design.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings approved editions into force on their day (到期施行), also a day that passed while nothing ran. The scheduler runs one
 * look at a time over all nodes; the edition's lock does the rest.
 */
@Configuration(proxyBeanMethods = false)
class CatalogueClock {
    private static final Logger log = LoggerFactory.getLogger(CatalogueClock.class);
    private static final int SECONDS = 20;

    @Bean
    RecurringTask<Void> listsIntoForceOnTime(LifeDesk desk) {
        return Tasks.recurring("lists-into-force-on-time", FixedDelay.ofSeconds(SECONDS))
                .execute((task, context) -> desk.due().forEach(due -> force(desk, due)));
    }

    private static void force(LifeDesk desk, Standing.Due due) {
        try {
            desk.onTime(due.list(), due.number());
        } catch (Refused refused) {
            desk.giveBack(due.list(), due.number(), refused.sentence());
        } catch (RuntimeException e) {
            log.error("Edition {} of list {} could not come into force on its day", due.number(), due.list(), e);
        }
    }
}
