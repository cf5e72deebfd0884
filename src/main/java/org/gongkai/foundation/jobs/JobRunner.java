package org.gongkai.foundation.jobs;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.foundation.database.Causes;
import org.gongkai.foundation.design.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs one job to its end and notes how it ended. A job whose database went away has not failed: it is taken up again where
 * it was when the database is back.
 */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final List<JobHandler> handlers;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Set<JobId> atWork = ConcurrentHashMap.newKeySet();

    JobRunner(List<JobHandler> handlers, Jobs jobs, JdbcClient jdbc, JsonMapper json) {
        this.handlers = handlers;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @return whether nothing is left to do; otherwise its turn has not come yet
     * @throws Interrupted when it has to be called again later, though it had begun
     */
    boolean run(JobId id, String kind) {
        if (!atWork.add(id)) {
            throw new Interrupted("is still at work here", null);
        }
        try {
            boolean over = !jobs.takeUp(id) || work(id, kind);
            // long work is rare and leaves hundreds of megabytes of garbage; a full collection gives them back to the
            // machine
            if (over) System.gc();
            return over;
        } finally {
            atWork.remove(id);
        }
    }

    private boolean work(JobId id, String kind) {
        var run = new RunningJob(id, jdbc, json);
        try {
            handler(kind).run(run);
            jobs.end(id, run.cancelled() ? JobState.CANCELLED : JobState.DONE, null);
        } catch (JobHandler.NotYet later) {
            log.debug("Job {} ({}) waits: {}", id, kind, later.getMessage());
            jobs.putBack(id);
            return false;
        } catch (Refused refusal) {
            jobs.end(id, JobState.FAILED, refusal.getMessage());
        } catch (Exception bug) {
            if (Causes.isDatabaseAway(bug)) {
                throw new Interrupted("lost its database", bug);
            }
            log.error("Job {} ({}) failed", id, kind, bug);
            jobs.end(id, JobState.FAILED, say("jobs.failure", id.value()));
        }
        return true;
    }

    /** It could not be brought to an end now. */
    static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1;

        Interrupted(String why, @Nullable Exception cause) {
            super("The job " + why, cause);
        }
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handler for " + kind));
    }
}
