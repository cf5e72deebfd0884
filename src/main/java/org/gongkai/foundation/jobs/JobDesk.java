package org.gongkai.foundation.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where long work is ordered and followed (任务台). */
@Component
public class JobDesk {

    private final Jobs jobs;
    private final SchedulerClient scheduler;
    private final CustomTask<String> task;
    private final Clock clock;

    JobDesk(Jobs jobs, @Lazy SchedulerClient scheduler, CustomTask<String> jobTask, Clock clock) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.task = jobTask;
        this.clock = clock;
    }

    /**
     * Orders a job; it starts at once, in the background, and survives a crash.
     *
     * @param kind of a {@link JobHandler}
     * @param title said to people
     * @param startedBy name for the record
     * @param orders what the handler needs to know
     */
    @Transactional
    public JobId start(String kind, String title, String startedBy, Map<String, String> orders) {
        var id = jobs.add(kind, title, startedBy, orders);
        scheduler.scheduleIfNotExists(task.instance(id.toString(), kind), clock.instant());
        return id;
    }

    public Optional<Job> find(JobId id) {
        return jobs.find(id);
    }

    public List<Job> newest(int limit) {
        return jobs.newest(limit);
    }

    /** What went wrong, line by line. */
    public List<LineError> errors(JobId id) {
        return jobs.errors(id);
    }

    /** Asks a job to stop at its next good point; what it has done stays. */
    public void cancel(JobId id) {
        jobs.askToStop(id);
    }
}
