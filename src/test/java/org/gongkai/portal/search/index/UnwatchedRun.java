package org.gongkai.portal.search.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.JobRun;

/** A job that nobody follows. */
final class UnwatchedRun implements JobRun {

    private final Map<String, String> orders;
    private final Map<String, Object> result = new HashMap<>();
    private long position;

    private UnwatchedRun(Map<String, String> orders) {
        this.orders = orders;
    }

    /** Everything again out of the table. */
    static UnwatchedRun fromTheTable() {
        return new UnwatchedRun(Map.of(Reindexing.FROM, "0"));
    }

    @Override
    public JobId id() {
        return new JobId(1);
    }

    @Override
    public String startedBy() {
        return "test";
    }

    @Override
    public Optional<String> order(String name) {
        return Optional.ofNullable(orders.get(name));
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void total(long pieces) {
        // nobody looks
    }

    @Override
    public void advance(long reached, long done, long failed) {
        position = reached;
    }

    @Override
    public void error(long line, String reason) {
        throw new IllegalStateException(reason);
    }

    @Override
    public void result(Map<String, ?> figures) {
        result.putAll(figures);
    }

    @Override
    public Map<String, Object> result() {
        return result;
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
