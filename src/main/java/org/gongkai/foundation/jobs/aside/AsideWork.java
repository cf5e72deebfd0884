package org.gongkai.foundation.jobs.aside;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/** What rooms do aside after an event (异步处理). Cut off by a stop, it is done again at the next start: no fault to report. */
@Component
class AsideWork implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(AsideWork.class);

    private final AsideFailures failures;
    private volatile boolean stopping;

    AsideWork(AsideFailures failures) {
        this.failures = failures;
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (fault, method, _) -> {
            var work = method.getDeclaringClass().getSimpleName() + "." + method.getName();
            if (stopping) {
                LOG.info("{} was cut off by the stop and is done again at the next start", work);
            } else {
                failures.note();
                LOG.error("{} failed and is tried again", work, fault);
            }
        };
    }
}
