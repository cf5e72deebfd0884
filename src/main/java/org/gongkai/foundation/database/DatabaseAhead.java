package org.gongkai.foundation.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded database started beside the program (提前启动), which needs a second before it can use it. */
public final class DatabaseAhead {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAhead.class);

    private final CompletableFuture<EmbeddedDatabase> starting;

    private DatabaseAhead(CompletableFuture<EmbeddedDatabase> starting) {
        this.starting = starting;
    }

    /** Begins to start the database of a data directory that is already held by this process. */
    public static DatabaseAhead in(Path data) {
        var starting = new CompletableFuture<EmbeddedDatabase>();
        Thread.ofPlatform().name("database-ahead").daemon().start(() -> {
            try {
                starting.complete(EmbeddedDatabase.open(new DataDirectory(data).room("postgres")));
            } catch (IOException | SQLException | RuntimeException e) {
                starting.completeExceptionally(e);
            }
        });
        return new DatabaseAhead(starting);
    }

    /** Waits until it is up. */
    EmbeddedDatabase take() throws IOException, SQLException {
        try {
            return starting.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case IOException cause -> throw cause;
                case SQLException cause -> throw cause;
                case RuntimeException cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    /** Stops it when the program could not start; stopping twice does no harm. */
    public void abandon() {
        starting.whenComplete((database, _) -> {
            try {
                if (database != null) {
                    database.close();
                }
            } catch (IOException e) {
                LOG.warn("The database could not be stopped", e);
            }
        });
    }
}
