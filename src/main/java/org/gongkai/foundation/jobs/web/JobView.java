package org.gongkai.foundation.jobs.web;

import static org.gongkai.foundation.design.Speech.say;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gongkai.foundation.design.Speech;
import org.gongkai.foundation.jobs.Job;

/** A job in words. */
public record JobView(
        long id,
        String title,
        String startedBy,
        String state,
        String progress,
        int percent,
        String rate,
        String remaining,
        long errors,
        String created,
        String failure,
        boolean running,
        Map<String, String> result) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    static JobView of(Job job) {
        var total = job.total();
        var remaining = job.remainingSeconds();
        return new JobView(
                job.id().value(),
                job.title(),
                job.startedBy(),
                say("jobs.state." + job.state()),
                total == null
                        ? say("jobs.progressUnknown", job.done() + job.failed())
                        : say("jobs.progress", job.done() + job.failed(), total),
                job.percent(),
                say("jobs.perSecond", Math.round(job.rate())),
                remaining == null ? say("jobs.took", Math.round(job.seconds())) : say("jobs.seconds", remaining),
                job.errors(),
                MINUTE.format(job.createdAt()),
                job.failure() == null ? "" : job.failure(),
                !job.state().isOver(),
                job.result().entrySet().stream()
                        .filter(figure -> Speech.knows("jobs.result." + figure.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, e -> String.valueOf(e.getValue()), (a, b) -> a, TreeMap::new)));
    }
}
