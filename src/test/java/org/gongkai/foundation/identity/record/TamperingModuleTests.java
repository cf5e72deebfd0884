package org.gongkai.foundation.identity.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.record.Verdict.Flaw;
import org.gongkai.foundation.identity.record.Verdict.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody who owns the database changes the record, and the audit says where. */
@GongkaiTest
class TamperingModuleTests {

    @Autowired
    private DataSource database;

    @TempDir
    private Path data;

    private ScratchRecord scratch;

    @BeforeEach
    void aRecordOfThirtyEntries() throws Exception {
        scratch = new ScratchRecord(database, "tampering", data);
        for (int i = 0; i < 30; i++) {
            scratch.entry(300 - i * 10);
        }
    }

    @AfterEach
    void leaveNothingBehind() {
        scratch.close();
    }

    @Test
    void anHonestRecordHolds() {
        assertThat(scratch.audit.verify()).satisfies(verdict -> {
            assertThat(verdict.flaw()).isNull();
            assertThat(verdict.entries()).isEqualTo(30);
        });
    }

    @Test
    void aChangedEntryIsNamed() {
        scratch.forge("update identity_access_record set who = 'nobody' where number = 17");
        assertThat(scratch.audit.verify().flaw()).isEqualTo(new Flaw(17, Why.CHANGED));
    }

    @Test
    void anEntryTakenOutIsNamed() {
        scratch.forge("delete from identity_access_record where number = 17");
        assertThat(scratch.audit.verify().flaw()).isEqualTo(new Flaw(17, Why.MISSING));
    }

    @Test
    void theNewestTakenOffIsNamed() {
        scratch.forge("delete from identity_access_record where number > 25");
        assertThat(scratch.audit.verify().flaw()).isEqualTo(new Flaw(26, Why.CUT_OFF));
    }

    @Test
    void aChainMadeAnewIsContradictedByTheNotesOutside() {
        assertThat(scratch.audit.verify().flaw()).isNull();
        scratch.forge("""
                update identity_access_record set who = 'nobody' where number = 30;
                update identity_access_record r set hash = identity_access_hash(r) where number = 30;
                update identity_access_head set hash = (select hash from identity_access_record where number = 30)
                """);
        assertThat(scratch.audit.verify().flaw()).isEqualTo(new Flaw(30, Why.CONTRADICTED));
    }

    @Test
    void theNewestTakenOffWithTheHeadIsContradictedToo() {
        scratch.audit.witness();
        scratch.forge("""
                delete from identity_access_record where number > 25;
                update identity_access_head set number = 25,
                    hash = (select hash from identity_access_record where number = 25)
                """);
        assertThat(scratch.audit.verify().flaw()).isEqualTo(new Flaw(30, Why.CONTRADICTED));
    }

    @Test
    void whatHasHadItsTimeGoesAndTheRestStillHolds() {
        scratch.audit.witness();
        long gone = scratch.audit.prune();
        assertThat(gone).isBetween(10L, 13L);
        assertThat(scratch.audit.prune()).isZero();
        assertThat(scratch.audit.verify()).satisfies(verdict -> {
            assertThat(verdict.flaw()).isNull();
            assertThat(verdict.first()).isEqualTo(gone + 1);
            assertThat(verdict.entries()).isEqualTo(30 - gone);
        });
        scratch.forge("delete from identity_access_record where number = " + (gone + 1));
        assertThat(scratch.audit.verify().flaw()).isEqualTo(new Flaw(gone + 1, Why.MISSING));
    }

    @Test
    void anOldEntryBehindAYoungOneWaitsForIt() {
        scratch.entry(400);
        scratch.audit.prune();
        assertThat(scratch.jdbc.queryForObject(
                        "select count(*) from identity_access_record where number = 31", Long.class))
                .isEqualTo(1);
    }
}
