package org.gongkai.foundation.identity.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.database.DataDirectory;
import org.gongkai.foundation.identity.OwnPassword;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.identity.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts that must not be open when the product is used in earnest; what the tests do is rolled back. */
@GongkaiTest
class SampleAccountsModuleTests {

    @Autowired
    private SampleAccounts accounts;

    @Autowired
    private FirstAdministrators first;

    @Autowired
    private SampleStaff sample;

    @Autowired
    private Staff staff;

    @Autowired
    private OwnPassword passwords;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DataDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void noAccountWithThePublishedPasswordStaysOpen() {
        transaction.executeWithoutResult(rolledBack -> {
            rolledBack.setRollbackOnly();
            var own = "山那边吹来的风带着草香";
            passwords.change(staff.named("jiedao").orElseThrow(), SampleStaff.PASSWORD, own, own);
            accounts.close();
            assertThat(sample.withPublishedPassword()).isEmpty();
            assertThat(staff.named("kexin")).isEmpty();
            assertThat(staff.named("guanli")).isEmpty();
            assertThat(staff.named("jiedao"))
                    .as("who has a password of their own")
                    .isPresent();
        });
        assertThat(staff.named("kexin")).isPresent();
    }

    @Test
    void anOfficeThatNobodyTookInTimeGetsANewPassword() throws Exception {
        transaction.executeWithoutResult(rolledBack -> {
            rolledBack.setRollbackOnly();
            jdbc.sql("""
                    update identity_person set password_given = true, password_changed_at = ?
                    where id in (select person_id from identity_district_grant where role = 'AUDIT_ADMINISTRATOR')
                    """)
                    .param(Timestamp.from(clock.instant().minus(Duration.ofDays(8))))
                    .update();
            var before = hash();
            first.run(new DefaultApplicationArguments());
            assertThat(hash()).isNotEqualTo(before);
        });
        var told = directory.data().resolve("first-passwords");
        assertThat(Files.readString(told)).startsWith("shenji ");
        assertThat(Files.getPosixFilePermissions(told)).hasSize(2);
        Files.delete(told);
    }

    private String hash() {
        return jdbc.sql("select password_hash from identity_person where login = 'shenji'")
                .query(String.class)
                .single();
    }
}
