package org.gongkai.foundation.jobs.web;

import java.time.Instant;
import java.util.Map;
import org.gongkai.foundation.jobs.Job;
import org.gongkai.foundation.jobs.JobState;
import org.jspecify.annotations.Nullable;

/** A job as the API tells it; field names are a public promise. */
record JobAnswer(
        long id,
        String kind,
        String title,
        JobState state,
        int percent,
        @Nullable Long total,
        long done,
        long failed,
        long errors,
        double rate,
        @Nullable Long remainingSeconds,
        double seconds,
        Map<String, Object> result,
        @Nullable String failure,
        Instant createdAt,
        @Nullable Instant endedAt) {

    static JobAnswer of(Job job) {
        return new JobAnswer(
                job.id().value(),
                job.kind(),
                job.title(),
                job.state(),
                job.percent(),
                job.total(),
                job.done(),
                job.failed(),
                job.errors(),
                job.rate(),
                job.remainingSeconds(),
                job.seconds(),
                job.result(),
                job.failure(),
                job.createdAt(),
                job.endedAt());
    }
}
