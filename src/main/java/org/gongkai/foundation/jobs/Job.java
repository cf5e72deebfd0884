package org.gongkai.foundation.jobs;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands now (任务).
 *
 * @param total pieces in all, null while unknown
 * @param rate pieces a second while working
 * @param remainingSeconds estimate, null when there is no ground for one
 * @param failure sentence, only when failed
 */
public record Job(
        JobId id,
        String kind,
        String title,
        String startedBy,
        JobState state,
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

    /** Share done, 0 to 100. */
    public int percent() {
        if (state == JobState.DONE) {
            return 100;
        }
        return total == null || total == 0 ? 0 : (int) Math.min(100, (done + failed) * 100 / total);
    }
}
