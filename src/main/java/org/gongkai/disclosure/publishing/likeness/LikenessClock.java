package org.gongkai.disclosure.publishing.likeness;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sketches what was public before sketches were kept (补建指纹); each edition is written by itself, so it may stop anywhere. */
@Configuration(proxyBeanMethods = false)
class LikenessClock {

    private static final int HOURS = 6;
    private static final int PORTION = 500;

    @Bean
    RecurringTask<Void> sketchingWhatIsMissing(Likenesses likenesses) {
        return Tasks.recurring("likeness-sketches", FixedDelay.ofHours(HOURS)).execute((task, context) -> {
            var missing = likenesses.missing(PORTION);
            while (!missing.isEmpty() && !Thread.currentThread().isInterrupted()) {
                missing.forEach(likenesses::sketch);
                missing = likenesses.missing(PORTION);
            }
        });
    }
}
