package org.gongkai.foundation.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Causes of a fault that pass and are nobody's bug (外部原因): they are told as what they are. */
public final class Causes {

    /** States of a connection that is no more (class 08) or of a server that is stopping, starting or full (57P0x, 53300). */
    private static final Set<String> BROKEN =
            Set.of("08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03", "53300");

    /** With these the server ends the connection, or itself, whatever the state they come with. */
    private static final Set<String> ENDING = Set.of("FATAL", "PANIC");

    /** What the pool says of a connection that it gave up while it was lent; it names no state. */
    private static final String GIVEN_UP = "Connection is closed";

    private Causes() {}

    /** The connection could not be had or broke: nobody's fault, and over in a moment. */
    public static boolean isDatabaseAway(@Nullable Object cause) {
        for (var t = cause instanceof Throwable first ? first : null; t != null; t = t.getCause()) {
            if (t instanceof SQLTransientConnectionException || t instanceof SQLException fault && isEnd(fault)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(SQLException fault) {
        return BROKEN.contains(String.valueOf(fault.getSQLState()))
                || GIVEN_UP.equals(fault.getMessage())
                || fault instanceof PSQLException said
                        && said.getServerErrorMessage() != null
                        && ENDING.contains(said.getServerErrorMessage().getSeverity());
    }

    /** Nothing could be written: the one fault of a server that its keeper must hear in plain words. */
    public static boolean isFullDisk(@Nullable Object cause) {
        for (var t = cause instanceof Throwable first ? first : null; t != null; t = t.getCause()) {
            if (String.valueOf(t.getMessage())
                    .matches("(?s).*(No space left on device|Read-only file system|Operation not permitted).*")) {
                return true;
            }
        }
        return false;
    }
}
