package org.gongkai.foundation.operation;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.gongkai.foundation.backup.BackupDesk;
import org.gongkai.foundation.backup.BackupSettings;
import org.gongkai.foundation.operation.Vital.Sign;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the machine, the database, the queue of events, the timers and the backups say. */
@Configuration(proxyBeanMethods = false)
class MachineVitals {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long DISK_LOW = 1024 * MEGABYTE;
    private static final long DISK_NEARLY_FULL = 300 * MEGABYTE;
    private static final double SLOW_MILLIS = 500;

    @Bean
    Vital databaseAnswers(DataSource source) {
        return new Vital("gongkai_database_answer_milliseconds", "operation.database", 100, () -> {
            long began = System.nanoTime();
            JdbcClient.create(source).sql("select 1").query(Integer.class).single();
            double millis = (System.nanoTime() - began) / 1e6;
            return millis < SLOW_MILLIS
                    ? Sign.good(millis, say("operation.database.good", Math.round(millis)))
                    : Sign.mind(millis, say("operation.database.slow", Math.round(millis)));
        });
    }

    @Bean
    Vital databaseSize(JdbcClient jdbc) {
        return new Vital("gongkai_database_size_bytes", "operation.size", 110, () -> {
            long bytes = number(jdbc, "select pg_database_size(current_database())");
            return Sign.good(bytes, say("operation.megabytes", bytes / MEGABYTE));
        });
    }

    @Bean
    Vital diskFree(Room room) {
        return new Vital("gongkai_disk_free_bytes", "operation.disk", 120, () -> {
            long free = room.bytes();
            var words = say("operation.disk.free", free / MEGABYTE);
            if (free < DISK_NEARLY_FULL) {
                return Sign.bad(free, words + say("operation.disk.full"));
            }
            return free < DISK_LOW ? Sign.mind(free, words + say("operation.disk.low")) : Sign.good(free, words);
        });
    }

    @Bean
    Vital eventsWaiting(JdbcClient jdbc, Clock clock) {
        return new Vital("gongkai_events_waiting", "operation.events", 200, () -> {
            long waiting = number(jdbc, "select count(*) from event_publication where completion_date is null");
            var words = say("operation.events.waiting", waiting);
            // a listener that failed leaves its event until the next start, however few they are
            long late = jdbc.sql("""
                    select count(*) from event_publication where completion_date is null and publication_date < ?
                    """)
                    .param(clock.instant().minus(Duration.ofMinutes(10)).atOffset(java.time.ZoneOffset.UTC))
                    .query(Long.class)
                    .single();
            return late == 0
                    ? Sign.good(waiting, words)
                    : Sign.mind(waiting, words + say("operation.events.late", late));
        });
    }

    @Bean
    Vital jobsRunning(JdbcClient jdbc) {
        return new Vital("gongkai_jobs_open", "operation.jobs", 210, () -> {
            long open = number(jdbc, "select count(*) from jobs_job where state in ('WAITING', 'RUNNING')");
            return Sign.good(open, say("operation.jobs.open", open));
        });
    }

    @Bean
    Vital timersLate(JdbcClient jdbc, Clock clock) {
        return new Vital("gongkai_timers_late", "operation.timers", 220, () -> {
            var limit = clock.instant().minus(Duration.ofMinutes(5)).atOffset(java.time.ZoneOffset.UTC);
            long late = jdbc.sql("select count(*) from scheduled_tasks where execution_time < ? and not picked")
                    .param(limit)
                    .query(Long.class)
                    .single();
            return late == 0
                    ? Sign.good(0, say("operation.timers.good"))
                    : Sign.bad(late, say("operation.timers.late", late));
        });
    }

    @Bean
    Vital timersFailing(JdbcClient jdbc) {
        return new Vital("gongkai_timers_failing", "operation.failing", 230, () -> {
            var names = jdbc.sql("select task_name from scheduled_tasks where consecutive_failures > 0 order by 1")
                    .query(String.class)
                    .list();
            return names.isEmpty()
                    ? Sign.good(0, say("operation.failing.none"))
                    : Sign.bad(names.size(), say("operation.failing.some", String.join("、", names)));
        });
    }

    @Bean
    Vital lastBackup(BackupDesk backups, BackupSettings settings, Clock clock) {
        return new Vital("gongkai_backup_age_seconds", "operation.backup", 300, () -> {
            var last = backups.last();
            if (last.isEmpty()) {
                return Sign.mind(-1, say("operation.backup.never"));
            }
            var age = Duration.between(last.get().endedAt(), clock.instant());
            var words = say(
                    "operation.backup.last",
                    Moment.of(last.get().endedAt()),
                    last.get().rows(),
                    last.get().files());
            return age.toHours() >= settings.warnAfterHours()
                    ? Sign.mind(age.toSeconds(), words + say("operation.backup.old", settings.warnAfterHours()))
                    : Sign.good(age.toSeconds(), words);
        });
    }

    @Bean
    Vital memory() {
        return new Vital("gongkai_heap_used_bytes", "operation.memory", 400, () -> {
            var runtime = Runtime.getRuntime();
            long used = runtime.totalMemory() - runtime.freeMemory();
            return Sign.good(used, say("operation.memory.used", used / MEGABYTE, runtime.maxMemory() / MEGABYTE));
        });
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
