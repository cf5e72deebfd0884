package org.gongkai.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.TransactionSystemException;

class CausesTests {

    /** A server that cannot write its log ends with PANIC and the state of the file's error, as if the statement were wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"PANIC", "FATAL"})
    void aServerThatEndsIsAwayWhateverStateItEndsWith(String severity) {
        var said = new PSQLException(new ServerErrorMessage(
                "S" + severity + "\0V" + severity + "\0C42501\0Mcould not open file \"pg_wal/0001\"\0"));

        assertThat(Causes.isDatabaseAway(new BadSqlGrammarException("save", "insert", said)))
                .isTrue();
    }

    @Test
    void aStatementThatIsWrongIsAFault() {
        var said =
                new PSQLException(new ServerErrorMessage("SERROR\0VERROR\0C42501\0Mpermission denied for table log\0"));

        assertThat(Causes.isDatabaseAway(new BadSqlGrammarException("save", "insert", said)))
                .isFalse();
    }

    @Test
    void aConnectionThatBrokeBeforeItsRollbackIsAway() {
        var fault = new TransactionSystemException(
                "Unable to rollback against JDBC Connection", new SQLException("Connection is closed"));

        assertThat(Causes.isDatabaseAway(fault)).isTrue();
    }
}
