package org.gongkai.foundation.identity.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.PreDestroy;
import java.sql.Timestamp;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.gongkai.foundation.identity.AccessLedger.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Appends to the chain (写入). Only one entry can be the next, so whoever comes first writes down everybody's who waits, in one
 * transaction: many at once cost little more than one. It has a connection of its own, so that no request holding the last
 * connection of the pool waits here for another.
 */
@Repository
public class Entries {

    private static final int AT_ONCE = 500;

    /** How long somebody waits at most before they look whether the pen is free: a bound, not the way it usually goes. */
    private static final long GLANCE = 5_000_000;

    private static final class Waiting {
        private final Entry entry;
        private final Thread thread = Thread.currentThread();
        private volatile boolean done;
        private volatile @Nullable DataAccessException fault;

        Waiting(Entry entry) {
            this.entry = entry;
        }
    }

    private final ConcurrentLinkedQueue<Waiting> line = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();
    private final HikariDataSource connection;
    private final JdbcTemplate jdbc;

    Entries(DataSource database) throws java.sql.SQLException {
        var all = database.unwrap(HikariDataSource.class);
        var own = new HikariConfig();
        all.copyStateTo(own);
        own.setJdbcUrl(all.getJdbcUrl());
        own.setUsername(all.getUsername());
        own.setPassword(all.getPassword());
        own.setPoolName("access-record");
        own.setMaximumPoolSize(1);
        own.setMinimumIdle(0);
        own.setInitializationFailTimeout(-1);
        this.connection = new HikariDataSource(own);
        this.jdbc = new JdbcTemplate(connection);
    }

    /** Returns when the entry is kept. */
    public void append(Entry entry) {
        var waiting = new Waiting(entry);
        line.add(waiting);
        while (!waiting.done) {
            if (pen.tryLock()) {
                try {
                    write(next());
                } finally {
                    pen.unlock();
                }
                // who came meanwhile found the pen taken
                var other = line.peek();
                if (other != null) {
                    LockSupport.unpark(other.thread);
                }
            } else {
                LockSupport.parkNanos(waiting, GLANCE);
            }
        }
        var fault = waiting.fault;
        if (fault != null) {
            throw fault;
        }
    }

    private Deque<Waiting> next() {
        var next = new ArrayDeque<Waiting>();
        for (var first = line.poll(); first != null; first = next.size() < AT_ONCE ? line.poll() : null) {
            next.add(first);
        }
        return next;
    }

    /** All in one statement; should one of them be refused, each by itself, so that it alone fails. */
    private void write(Deque<Waiting> together) {
        if (together.isEmpty()) {
            return;
        }
        try {
            insert(List.copyOf(together));
        } catch (DataAccessException refused) {
            for (var one : together) {
                try {
                    insert(List.of(one));
                } catch (DataAccessException fault) {
                    one.fault = fault;
                }
            }
        }
        together.forEach(one -> {
            one.done = true;
            LockSupport.unpark(one.thread);
        });
    }

    private void insert(List<Waiting> together) {
        var values = new ArrayList<Object>();
        for (var one : together) {
            var entry = one.entry;
            values.add(Timestamp.from(entry.at()));
            values.addAll(List.of(entry.who(), entry.kind(), entry.target(), entry.detail(), entry.address()));
        }
        jdbc.update(
                "insert into identity_access_record (at, who, kind, target, detail, address) values "
                        + "(?, ?, ?, ?, ?, ?), ".repeat(together.size() - 1) + "(?, ?, ?, ?, ?, ?)",
                values.toArray());
    }

    @PreDestroy
    void close() {
        connection.close();
    }
}
