package org.gongkai.foundation.jobs;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import org.gongkai.foundation.design.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Runs one job to its end and notes how it ended. */
@Component
class JobRunner {

    private static final Logger log = LoggerFactory.getLogger(JobRunner.class);

    private final List<JobHandler> handlers;
    private final Jobs jobs;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    JobRunner(List<JobHandler> handlers, Jobs jobs, JdbcClient jdbc, JsonMapper json) {
        this.handlers = handlers;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.json = json;
    }

    void run(JobId id, String kind) {
        if (!jobs.takeUp(id)) {
            return;
        }
        var run = new RunningJob(id, jdbc, json);
        try {
            handler(kind).run(run);
            jobs.end(id, run.cancelled() ? JobState.CANCELLED : JobState.DONE, null);
        } catch (Refused refusal) {
            jobs.end(id, JobState.FAILED, refusal.getMessage());
        } catch (Exception bug) {
            log.error("Job {} ({}) failed", id, kind, bug);
            jobs.end(id, JobState.FAILED, say("jobs.failure", id.value()));
        } finally {
            // long work is rare and leaves hundreds of megabytes of garbage; a full collection gives them back to the
            // machine
            System.gc();
        }
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no handler for " + kind));
    }
}
