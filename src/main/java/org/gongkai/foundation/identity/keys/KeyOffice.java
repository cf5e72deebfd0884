package org.gongkai.foundation.identity.keys;

import static org.gongkai.foundation.design.Speech.say;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.Actor;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.stereotype.Component;

/** Where the key of encrypted columns is looked at and changed (密钥管理). */
@Component
class KeyOffice {

    private final SecretColumns columns;
    private final List<SecretColumns.Table> tables;
    private final JobDesk jobs;
    private final AccessLedger ledger;

    KeyOffice(SecretColumns columns, List<SecretColumns.Table> tables, JobDesk jobs, AccessLedger ledger) {
        this.columns = columns;
        this.tables = tables;
        this.jobs = jobs;
        this.ledger = ledger;
    }

    /** Id and cipher of the key of today, never the key. */
    String current() {
        return columns.keyInUse();
    }

    List<ColumnView> columns() {
        return tables.stream()
                .map(table -> new ColumnView(table.name(), table.others(columns.beginning())))
                .toList();
    }

    /** Orders a new key; all rows follow while the product runs. */
    JobId rotate(Actor by) {
        var from = columns.keyInUse().split(" ")[0];
        ledger.note(by, "KEYS_CHANGED", from, "");
        return jobs.start("privacy.keys", say("identity.keys.job"), by.name(), Map.of("from", from));
    }
}
