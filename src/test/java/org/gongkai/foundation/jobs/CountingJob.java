package org.gongkai.foundation.jobs;

import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.foundation.design.Refused;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/** A job for the tests: counts, fails on line three, crashes, refuses, or once waits or loses its database on order. */
@Component
class CountingJob implements JobHandler {

    private final Set<String> lost = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return "test.count";
    }

    @Override
    public void run(JobRun run) {
        run.order("refuse").ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        if (run.order("notYet").filter(lost::add).isPresent()) {
            throw new NotYet("on order");
        }
        long until = Long.parseLong(run.order("until").orElseThrow());
        long crashAt = run.order("crashAt").map(Long::parseLong).orElse(-1L);
        run.total(until);
        for (long n = run.position() + 1; n <= until && !run.cancelled(); n++) {
            if (crashAt >= 0 && n == crashAt + 1) {
                throw new IllegalStateException("crash on order");
            }
            if (run.order("awayAt").map(Long::parseLong).orElse(-1L) == n
                    && lost.add(run.order("lost").orElseThrow())) {
                throw new DataAccessResourceFailureException("away", new SQLTransientConnectionException("on order"));
            }
            if (n == 3) {
                run.error(n, "第 3 行不要");
            }
            run.advance(n, n == 3 ? 0 : 1, n == 3 ? 1 : 0);
        }
        run.result(Map.of("imported", 4));
    }
}
