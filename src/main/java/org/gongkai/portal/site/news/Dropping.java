package org.gongkai.portal.site.news;

import java.util.Set;
import org.gongkai.portal.site.cache.Change;
import org.gongkai.portal.site.cache.PageCache;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Drops what a change touches when it is sure to have happened (按变动清除). */
@Component
class Dropping {

    private final PageCache pages;
    private final Standings standings;
    private final Journal journal;

    Dropping(PageCache pages, Standings standings, Journal journal) {
        this.pages = pages;
        this.standings = standings;
        this.journal = journal;
    }

    /** Tells the other nodes, and drops here after the commit. */
    void told(Told told) {
        journal.write(told);
        var change = change(told);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            pages.drop(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                pages.drop(change);
            }

            @Override
            public void afterCompletion(int status) {
                // again, for pages made from what others kept in memory until the end of the transaction
                if (status == STATUS_COMMITTED) pages.drop(change);
            }
        });
    }

    /** Drops what another node told of. */
    void heard(Told told) {
        pages.drop(change(told));
    }

    private Change change(Told told) {
        return new Change(
                Set.copyOf(told.documents()),
                standings.of(told.documents()),
                Set.copyOf(told.units()),
                Set.copyOf(told.matters()),
                Set.copyOf(told.wholes()),
                told.adds());
    }
}
