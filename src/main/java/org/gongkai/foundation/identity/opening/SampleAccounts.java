package org.gongkai.foundation.identity.opening;

import org.gongkai.foundation.design.Site;
import org.gongkai.foundation.identity.AccessLedger;
import org.gongkai.foundation.identity.SampleStaff;
import org.gongkai.foundation.identity.register.Persons;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes, where the site is no sample any more, the accounts whose password everybody can read (停用示例账号). */
@Component
@Order(1)
class SampleAccounts implements ApplicationRunner {

    private final Site site;
    private final SampleStaff sample;
    private final Persons persons;
    private final AccessLedger ledger;

    SampleAccounts(Site site, SampleStaff sample, Persons persons, AccessLedger ledger) {
        this.site = site;
        this.sample = sample;
        this.persons = persons;
        this.ledger = ledger;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!site.sample()) {
            close();
        }
    }

    void close() {
        sample.withPublishedPassword().forEach(account -> {
            persons.setActive(account.id(), false);
            ledger.note("-", "CLOSED", account.login(), "SAMPLE", "");
        });
    }
}
