package org.gongkai.disclosure.requests.finding;

import org.gongkai.disclosure.requests.ledger.Traces;
import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes requests findable that were written down before they could be found (补建索引), once, after the start. */
@Component
class FirstTraces {

    private static final int AT_ONCE = 200;

    private final Traces traces;
    private final SecretColumns columns;
    private final TransactionTemplate transaction;

    FirstTraces(Traces traces, SecretColumns columns, TransactionTemplate transaction) {
        this.traces = traces;
        this.columns = columns;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void follow() {
        Integer made = AT_ONCE;
        while (made != null && made == AT_ONCE) {
            made = transaction.execute(_ -> traces.sealAgain(columns.beginning(), AT_ONCE));
        }
    }
}
