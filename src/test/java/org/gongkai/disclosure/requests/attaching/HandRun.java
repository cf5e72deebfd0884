package org.gongkai.disclosure.requests.attaching;

import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.jobs.JobRun;

/** A run by hand of a job that is in no timer, with something that happens while it works. */
final class HandRun implements JobRun {

    private final JobId id;
    private final Runnable meanwhile;
    private long position;
    private boolean happened;
    long done;
    long total;

    HandRun(JobId id, long position, Runnable meanwhile) {
        this.id = id;
        this.position = position;
        this.done = position;
        this.meanwhile = meanwhile;
    }

    /** As when the process of the server ends: nothing that comes after it is done. */
    static final class Death extends Error {

        private static final long serialVersionUID = 1;
    }

    static void die() {
        throw new Death();
    }

    /** Runs when its turn comes: another document may be on the bench. */
    void with(JobHandler handler) {
        Awaitility.await()
                .pollInSameThread()
                .atMost(Made.LONG)
                .ignoreException(JobHandler.NotYet.class)
                .until(() -> {
                    handler.run(this);
                    return true;
                });
    }

    @Override
    public JobId id() {
        return id;
    }

    @Override
    public String startedBy() {
        return "示例科员甲";
    }

    @Override
    public Optional<String> order(String name) {
        return Optional.empty();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void total(long pieces) {
        total = pieces;
    }

    @Override
    public void advance(long to, long more, long failed) {
        position = to;
        done += more;
        if (to > 0 && !happened) {
            happened = true;
            meanwhile.run();
        }
    }

    @Override
    public void error(long line, String reason) {}

    @Override
    public void result(Map<String, ?> figures) {}

    @Override
    public Map<String, Object> result() {
        return Map.of();
    }

    @Override
    public boolean cancelled() {
        return false;
    }
}
