package org.gongkai.foundation.identity.register;

import org.gongkai.foundation.privacy.SecretColumns;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals names that were written before columns were sealed (旧数据加密); nothing to do from the second start on. */
@Component
@Order(-2)
class PlainNames implements ApplicationRunner {

    private static final String ANY_KEY = "sealed:";
    private static final int AT_ONCE = 200;

    private final SecretColumns.Table names;
    private final TransactionTemplate transaction;

    PlainNames(Persons persons, TransactionTemplate transaction) {
        this.names = persons;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Integer sealed = AT_ONCE;
        while (sealed != null && sealed > 0) {
            sealed = transaction.execute(_ -> names.sealAgain(ANY_KEY, AT_ONCE));
        }
    }
}
