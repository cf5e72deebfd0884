package org.gongkai.foundation.backup;

import static org.gongkai.foundation.design.Speech.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A backup each day, the oldest going (每日备份). The scheduler sees to it that one node does it. */
@Configuration(proxyBeanMethods = false)
class DailyBackup {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Duration RETRY = Duration.ofMinutes(15);
    private static final Pattern OWN = Pattern.compile("gongkai-\\d{8}-\\d{6}\\.zip");

    @Bean
    @ConditionalOnExpression("!'${gongkai.backup.directory:}'.isEmpty()")
    RecurringTask<Void> backupOfTheDay(BackupSettings settings, ObjectProvider<BackupDesk> desk, Clock clock) {
        return Tasks.recurring("backup-of-the-day", new Daily(clock.getZone(), settings.at()))
                .onFailure((complete, again) -> {
                    LOG.error("The backup of the day failed, it is tried again in {} minutes", RETRY.toMinutes());
                    again.reschedule(complete, clock.instant().plus(RETRY));
                })
                .execute((_, _) -> take(settings, desk.getObject(), clock));
    }

    static void take(BackupSettings settings, BackupDesk desk, Clock clock) {
        try {
            var directory =
                    Files.createDirectories(Path.of(settings.directory()).toAbsolutePath());
            var target = directory.resolve("gongkai-" + LocalDateTime.now(clock).format(STAMP) + ".zip");
            desk.write(target, say("backup.daily"));
            LOG.info("Backup written to {}", target);
            forgetOldest(directory, settings.keep());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forgetOldest(Path directory, int keep) throws IOException {
        try (var found = Files.list(directory)) {
            var own = found.filter(
                            file -> OWN.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing(Path::getFileName).reversed())
                    .skip(keep)
                    .toList();
            for (var old : own) {
                Files.delete(old);
            }
        }
    }
}
