package org.gongkai.foundation.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers (数据库心跳), felt once a second on a connection of its own that never waits long. A database
 * that was stopped or hangs is known within three seconds, and its return within one, without anybody waiting in a queue.
 */
@Component
public class Pulse implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
    private static final int PATIENCE_SECONDS = 2;
    private static final int MISSED = 2;

    private final DataSource source;
    private final ScheduledExecutorService feeling = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("pulse").daemon().factory());
    private java.sql.@Nullable Connection connection;
    private volatile int missed;

    Pulse(DataSource source) {
        this.source = source;
    }

    /** False when the database has not answered for some seconds. */
    public boolean beats() {
        return missed < MISSED;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (source instanceof HikariDataSource pool) {
            feeling.scheduleWithFixedDelay(() -> feel(pool), 1, 1, TimeUnit.SECONDS);
        }
    }

    private void feel(HikariDataSource pool) {
        try {
            if (connection == null) {
                connection = open(pool);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
            }
            if (missed >= MISSED) {
                LOG.info("The database answers again");
            }
            missed = 0;
        } catch (SQLException | RuntimeException silence) {
            close();
            missed = Math.min(missed + 1, MISSED + 1);
            if (missed == MISSED) {
                LOG.error("The database does not answer: {}", silence.getMessage());
            }
        }
    }

    private static java.sql.Connection open(HikariDataSource pool) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(pool.getUsername()));
        properties.setProperty("password", String.valueOf(pool.getPassword()));
        for (var limit : new String[] {"connectTimeout", "socketTimeout", "loginTimeout", "cancelSignalTimeout"}) {
            properties.setProperty(limit, Integer.toString(PATIENCE_SECONDS));
        }
        properties.setProperty("ApplicationName", "pulse");
        var opened = new Driver().connect(pool.getJdbcUrl(), properties);
        if (opened == null) {
            throw new SQLException("not a PostgreSQL address: " + pool.getJdbcUrl());
        }
        return opened;
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException alreadyGone) {
            LOG.debug("The connection was gone", alreadyGone);
        }
        connection = null;
    }

    @Override
    public void destroy() throws InterruptedException {
        feeling.shutdownNow();
        feeling.awaitTermination(PATIENCE_SECONDS + 1, TimeUnit.SECONDS);
        close();
    }
}
