package org.gongkai.foundation.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ties jobs to db-scheduler: one timer a job, revived on another node or after a restart when its process died. */
@Configuration(proxyBeanMethods = false)
class JobTimers {

    /** A job ends by itself whatever happens in it; only one that lost its database or has to wait comes again. */
    private static final Duration LATER = Duration.ofSeconds(3);

    /** Timers are due by the same clock by which everything else is counted. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock timersClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    CustomTask<String> jobTask(ObjectProvider<JobRunner> runner) {
        return Tasks.custom("job", String.class)
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(LATER)))
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    var id = new JobId(Long.parseLong(instance.getId()));
                    return runner.getObject().run(id, instance.getData())
                            ? new OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(
                                    complete, complete.getTimeDone().plus(LATER));
                });
    }
}
