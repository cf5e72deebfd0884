package org.gongkai.foundation.operation.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.files.FileStore;
import org.gongkai.foundation.identity.ActorAuthentication;
import org.gongkai.foundation.identity.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@GongkaiTest
class UploadQuotaModuleTests {

    private static final String WHO = "jiedao";

    @Autowired
    private FileStore files;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private LimitSettings settings;

    @BeforeEach
    void signIn() {
        var actor = staff.named(WHO).orElseThrow();
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(actor));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from operation_upload where account = ?").param(WHO).update();
    }

    @Test
    void theLastFileOfADayIsTakenAndTheNextIsRefusedUntilTomorrow() {
        had(LocalDate.now(clock), settings.filesADay() - 1, 1);
        keep("the last one");
        assertThatThrownBy(() -> keep("one more")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.again()).isPresent();
            assertThat(refused.sentence()).contains("没有收下", "明天");
        });
    }

    @Test
    void bytesCountAsFilesDo() {
        had(LocalDate.now(clock), 1, settings.bytesADay().toBytes() - 3);
        assertThatThrownBy(() -> keep("four")).isInstanceOf(Refused.class);
        keep("a");
    }

    @Test
    void yesterdayDoesNotCount() {
        had(LocalDate.now(clock).minusDays(1), settings.filesADay(), 1);
        keep("today");
    }

    @Test
    void workInTheBackgroundIsNotCountedAgain() {
        SecurityContextHolder.clearContext();
        keep("by a job");
        assertThat(jdbc.sql("select count(*) from operation_upload where account = ?")
                        .param(WHO)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void had(LocalDate day, long number, long bytes) {
        jdbc.sql("insert into operation_upload (account, day, files, bytes) values (?, ?, ?, ?)")
                .params(WHO, day, number, bytes)
                .update();
    }

    private void keep(String text) {
        files.keep(new ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)), "a.txt");
    }
}
