package org.gongkai.foundation.backup;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the room.
 *
 * @param directory where a backup is written each day, best on another disk; none when empty
 * @param at the hour of the day for it
 * @param keep how many of them are kept; the oldest go
 * @param warnAfterHours from how many hours without a backup the status page warns
 */
@ConfigurationProperties("gongkai.backup")
public record BackupSettings(
        @DefaultValue("") String directory,
        @DefaultValue("02:30") LocalTime at,
        @DefaultValue("14") int keep,
        @DefaultValue("36") int warnAfterHours) {

    public BackupSettings {
        if (keep < 1) {
            throw new IllegalArgumentException("gongkai.backup.keep must be at least 1");
        }
    }
}
