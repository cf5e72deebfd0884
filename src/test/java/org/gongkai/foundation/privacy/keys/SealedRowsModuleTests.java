package org.gongkai.foundation.privacy.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.gongkai.GongkaiTest;
import org.gongkai.foundation.privacy.SecretColumns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The loop by which the rows of a column follow a new key, on a table of its own. */
@GongkaiTest
class SealedRowsModuleTests {

    private static final int ROWS = 7;
    private static final String TABLE = "privacy_sealed_rows_test";

    @Autowired
    private SecretColumns columns;

    @Autowired
    private ColumnKeys keys;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private SecretColumns.Column column;

    @BeforeEach
    void rowsOfYesterdaysKey() {
        jdbc.sql("drop table if exists " + TABLE).update();
        jdbc.sql("create table " + TABLE + " (owner bigint, item text, words text not null, primary key (owner, item))")
                .update();
        column = columns.column(TABLE, "words", "owner", "item");
        IntStream.range(0, ROWS - 1).forEach(n -> write(n, column.seal("第" + n + "条", n, "a")));
        write(ROWS - 1, "第6条");
        write(ROWS, "");
        keys.add();
    }

    @AfterEach
    void dropTable() {
        jdbc.sql("drop table " + TABLE).update();
    }

    @Test
    void rowsFollowInPortionsAndOneThatWasDeletedOrFollowedIsLeftAlone() {
        assertThat(left()).isEqualTo(ROWS);
        assertThat(again(4)).isEqualTo(4);
        assertThat(left()).isEqualTo(3);
        var done = words(0);
        assertThat(again(4)).isEqualTo(3);
        assertThat(again(4)).isZero();
        assertThat(left()).isZero();
        assertThat(words(0)).isEqualTo(done);
        assertThat(words(ROWS)).isEmpty();
        assertThat(jdbc.sql("select words from " + TABLE + " where words <> ''")
                        .query(String.class)
                        .list())
                .allMatch(text -> text.startsWith(columns.beginning()));
        IntStream.range(0, ROWS).forEach(n -> assertThat(read(n)).isEqualTo("第" + n + "条"));
    }

    @Test
    void aPortionThatWasInterruptedLosesNothingAndIsRepeated() {
        assertThat(again(2)).isEqualTo(2);
        assertThatThrownBy(() -> transaction.execute(_ -> {
                    column.sealAgain(columns.beginning(), 4);
                    throw new IllegalStateException("the machine stops here");
                }))
                .hasMessage("the machine stops here");
        assertThat(left()).isEqualTo(ROWS - 2);
        IntStream.range(0, ROWS).forEach(n -> assertThat(read(n)).isEqualTo("第" + n + "条"));
        assertThat(again(100)).isEqualTo(ROWS - 2);
        IntStream.range(0, ROWS).forEach(n -> assertThat(read(n)).isEqualTo("第" + n + "条"));
    }

    @Test
    void whatSomebodyWritesMeanwhileIsNotWaitedForAndNotOverwritten() throws Exception {
        var written = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var writer = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(_ -> {
            change(3, "后来改写的");
            written.countDown();
            await(go);
        }));
        try {
            assertThat(written.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(again(100)).isEqualTo(ROWS - 1);
            assertThat(left()).isOne();
        } finally {
            go.countDown();
        }
        writer.get(1, TimeUnit.MINUTES);
        assertThat(again(100)).isZero();
        assertThat(left()).isZero();
        assertThat(read(3)).isEqualTo("后来改写的");
    }

    @Test
    void aRowThatSomebodyHoldsIsWaitedForAloneAtLast() throws Exception {
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var reader = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("select item from " + TABLE + " where owner = 3 for update")
                    .query(String.class)
                    .single();
            held.countDown();
            await(go);
        }));
        assertThat(held.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(again(100)).isEqualTo(ROWS - 1);
        var last = CompletableFuture.supplyAsync(() -> again(100));
        go.countDown();
        reader.get(1, TimeUnit.MINUTES);
        assertThat(last.get(1, TimeUnit.MINUTES)).isOne();
        assertThat(left()).isZero();
        assertThat(read(3)).isEqualTo("第3条");
    }

    private int again(int most) {
        return Objects.requireNonNull(transaction.execute(_ -> column.sealAgain(columns.beginning(), most)));
    }

    private long left() {
        return column.others(columns.beginning());
    }

    private void write(long owner, String words) {
        jdbc.sql("insert into " + TABLE + " values (?, 'a', ?)")
                .params(owner, words)
                .update();
    }

    private void change(long owner, String words) {
        jdbc.sql("update " + TABLE + " set words = ? where owner = ?")
                .params(column.seal(words, owner, "a"), owner)
                .update();
    }

    private String words(long owner) {
        return jdbc.sql("select words from " + TABLE + " where owner = ?")
                .param(owner)
                .query(String.class)
                .single();
    }

    private String read(long owner) {
        return column.open(words(owner), owner, "a");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
