package org.gongkai.foundation.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A backup that was taken or failed (备份记录).
 *
 * @param destination file it was written to, or empty when it was fetched
 * @param flawed files that were missing or damaged
 * @param failure why it was not finished
 */
public record MadeBackup(
        String by,
        Instant startedAt,
        Instant endedAt,
        String destination,
        long rows,
        long files,
        int flawed,
        @Nullable String failure) {

    public boolean succeeded() {
        return failure == null;
    }
}
