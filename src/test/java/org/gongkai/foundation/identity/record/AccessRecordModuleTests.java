package org.gongkai.foundation.identity.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.identity.AccessLedger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The record of access as the database keeps it. */
@GongkaiTest
class AccessRecordModuleTests {

    @Autowired
    private AccessLedger ledger;

    @Autowired
    private AccessReading records;

    @Autowired
    private AccessAudit audit;

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void manyWritersMakeOneChain() throws Exception {
        try (var writers = Executors.newFixedThreadPool(40)) {
            var notes = IntStream.range(0, 400)
                    .<Callable<Object>>mapToObj(n -> () -> {
                        ledger.note("chain-many", "SIGNED_IN", "目标 " + n, "🐎", "::1");
                        return n;
                    })
                    .toList();
            for (var written : writers.invokeAll(notes)) {
                written.get();
            }
        }
        assertThat(records.count(AccessAsk.about("chain-many"))).isEqualTo(400);
        assertThat(audit.verify()).satisfies(verdict -> {
            assertThat(verdict.flaw()).isNull();
            assertThat(verdict.entries()).isEqualTo(verdict.last() - verdict.first() + 1);
        });
    }

    @Test
    void whatWasTriedStaysOnRecordWhenItIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            ledger.note("chain-rolled-back", "GRANTED", "x", "", "");
            status.setRollbackOnly();
        });
        assertThat(records.count(AccessAsk.about("chain-rolled-back"))).isEqualTo(1);
    }

    @Test
    void peopleHoldingEveryConnectionOfThePoolStillGetTheirEntry() throws Exception {
        try (var writers = Executors.newFixedThreadPool(30)) {
            var notes = IntStream.range(0, 30)
                    .<Callable<Object>>mapToObj(n -> () -> transaction.execute(_ -> {
                        jdbc.sql("select pg_sleep(0.2)").query((row, k) -> 1).single();
                        ledger.note("chain-crowd", "REFUSED", Integer.toString(n), "", "");
                        return n;
                    }))
                    .toList();
            for (var written : writers.invokeAll(notes)) {
                written.get();
            }
        }
        assertThat(records.count(AccessAsk.about("chain-crowd"))).isEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update identity_access_record set who = 'nobody' where number = 1",
                "delete from identity_access_record where number = 1",
                "truncate identity_access_record",
                "update identity_access_head set number = number - 1",
                "delete from identity_access_head",
                "insert into identity_access_anchor select number, hash, at, now() from identity_access_record limit 1"
            })
    void theDatabaseItselfRefusesToForget(String sql) {
        ledger.note("chain-kept", "SIGNED_IN", "x", "", "");
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .message()
                .containsAnyOf("append-only", "follows its entries", "whose time is over");
    }

    @Test
    void theRecordIsKeptAsLongAsTheLawAsks() {
        assertThat(retention.rule().months()).isEqualTo(6);
        assertThat(retention.rule().citation()).contains("网络安全法");
        assertThat(retention.months()).isGreaterThanOrEqualTo(6);
        assertThat(audit.prune()).isZero();
    }

    @Test
    void anEntryThatTheDatabaseRefusesFailsAlone() throws Exception {
        var broken = "\ud800";
        try (var writers = Executors.newFixedThreadPool(8)) {
            var notes = List.<Callable<Object>>of(
                    () -> note("chain-good"), () -> note("chain-good"), () -> note(broken), () -> note("chain-good"));
            writers.invokeAll(notes);
        }
        assertThat(records.count(AccessAsk.about("chain-good"))).isEqualTo(3);
        assertThat(audit.verify().flaw()).isNull();
    }

    private Object note(String who) {
        ledger.note(who, "SIGNED_IN", "x", "", "");
        return who;
    }
}
