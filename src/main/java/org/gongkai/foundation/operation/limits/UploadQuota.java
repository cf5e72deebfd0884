package org.gongkai.foundation.operation.limits;

import static org.gongkai.foundation.design.Speech.say;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileGate;
import org.gongkai.foundation.identity.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much one account may bring on one day (上传限额), counted in the database, so for all nodes and over restarts. Work that goes on
 * in the background for somebody was let in as a whole and is not counted again.
 */
@Component
class UploadQuota implements FileGate {

    private static final int KEPT_DAYS = 60;

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final LimitSettings settings;
    private final Clock clock;
    private volatile LocalDate tidied = LocalDate.EPOCH;

    UploadQuota(JdbcClient jdbc, CurrentActor current, LimitSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void admit(long bytes) {
        current.find().ifPresent(actor -> count(actor.login(), bytes));
    }

    private void count(String account, long bytes) {
        var today = LocalDate.now(clock);
        tidy(today);
        long files = settings.filesADay() <= 0 ? Long.MAX_VALUE : settings.filesADay();
        long size = settings.bytesADay().toBytes() <= 0
                ? Long.MAX_VALUE
                : settings.bytesADay().toBytes();
        int counted = bytes > size
                ? 0
                : jdbc.sql("""
                        insert into operation_upload as had (account, day, files, bytes) values (?, ?, 1, ?)
                        on conflict (account, day) do update set files = had.files + 1, bytes = had.bytes + excluded.bytes
                        where had.files < ? and had.bytes + excluded.bytes <= ?
                        """).params(account, today, bytes, files, size).update();
        if (counted == 0) {
            var wait = Duration.between(
                    Instant.now(clock),
                    today.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
            throw Refused.forNow(
                    say(
                            "operation.limit.upload",
                            settings.filesADay(),
                            settings.bytesADay().toMegabytes()),
                    wait,
                    "file");
        }
    }

    private void tidy(LocalDate today) {
        if (tidied.isBefore(today)) {
            tidied = today;
            jdbc.sql("delete from operation_upload where day < ?")
                    .param(today.minusDays(KEPT_DAYS))
                    .update();
        }
    }
}
