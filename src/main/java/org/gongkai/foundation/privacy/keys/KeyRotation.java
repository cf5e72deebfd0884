package org.gongkai.foundation.privacy.keys;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.design.Refused;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes the key of encrypted columns while the product runs (换密钥): a new key seals from the first moment, then all rows follow,
 * then the old key is no longer needed. It stays in the file for the backups made with it.
 */
@Component
class KeyRotation implements JobHandler {

    private static final int AT_ONCE = 200;

    private final ColumnKeys keys;
    private final KeyProofs proofs;
    private final List<SecretColumns.Table> tables;
    private final TransactionTemplate transaction;

    KeyRotation(ColumnKeys keys, KeyProofs proofs, List<SecretColumns.Table> tables, TransactionTemplate transaction) {
        this.keys = keys;
        this.proofs = proofs;
        this.tables = tables;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "privacy.keys";
    }

    @Override
    public void run(JobRun run) {
        var old = run.order("from").orElse("");
        // after a crash the new key may have been made already
        var key = keys.current().id().equals(old) ? keys.add() : keys.current();
        var beginning = Sealed.beginning(key.id());
        run.total(run.position() + left(beginning));
        run.result(Map.of("key", key.id(), "cipher", key.cipher().name()));
        long position = run.position();
        for (var table : tables) {
            for (int sealed = -1; sealed != 0 && !run.cancelled(); position += sealed) {
                long from = position;
                sealed = transaction.execute(_ -> {
                    int rows = table.sealAgain(beginning, AT_ONCE);
                    run.advance(from + rows, rows, 0);
                    return rows;
                });
            }
        }
        if (run.cancelled()) {
            return;
        }
        if (left(beginning) > 0) {
            throw new Refused(say("privacy.keys.left", left(beginning)));
        }
        proofs.forgetAllBut(key.id());
    }

    private long left(String beginning) {
        return tables.stream().mapToLong(table -> table.others(beginning)).sum();
    }
}
