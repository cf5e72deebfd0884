package org.gongkai.foundation.jobs.aside;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** That work aside failed (异步处理失败), kept in memory: with the database away nobody could note it there. */
@Component
class AsideFailures {

    private final AtomicBoolean failed = new AtomicBoolean();

    void note() {
        failed.set(true);
    }

    /** Whether something failed since this was asked the last time. */
    boolean anySince() {
        return failed.getAndSet(false);
    }
}
