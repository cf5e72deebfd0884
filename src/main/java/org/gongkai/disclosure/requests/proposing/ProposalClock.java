package org.gongkai.disclosure.requests.proposing;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.gongkai.disclosure.requests.steps.Hands;
import org.gongkai.foundation.organization.UnitDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Compares by itself what was asked (定时比对): an answer is compared at once, a later question of the same within the hour. */
@Configuration(proxyBeanMethods = false)
class ProposalClock {

    private static final int MINUTES = 60;

    @Bean
    RecurringTask<Void> requestsThatSeveralMade(Gathering gathering, UnitDirectory units) {
        return Tasks.recurring("requests-that-several-made", FixedDelay.ofMinutes(MINUTES))
                .execute((task, context) ->
                        units.all().stream().filter(Hands::isAddressable).forEach(unit -> gathering.gather(unit.id())));
    }
}
