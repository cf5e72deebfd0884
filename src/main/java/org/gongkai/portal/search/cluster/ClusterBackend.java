package org.gongkai.portal.search.cluster;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.foundation.design.Refused;
import org.gongkai.portal.search.backend.IndexBackend;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The index on a cluster (集群索引): it may be away, so what is written is noted first and delivered after. */
final class ClusterBackend implements IndexBackend {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterBackend.class);

    private final Outbox outbox;
    private final Courier courier;
    private final Generations generations;
    private final Watch watch;

    ClusterBackend(Outbox outbox, Courier courier, Generations generations, Watch watch) {
        this.outbox = outbox;
        this.courier = courier;
        this.generations = generations;
        this.watch = watch;
    }

    @Override
    public void written(Collection<SearchItem> rows) {
        note(rows.stream().map(SearchItem::id).toList());
    }

    @Override
    public void again(List<String> ids) {
        note(ids);
    }

    @Override
    public void gone(Collection<String> ids) {
        note(ids);
    }

    private void note(Collection<String> ids) {
        outbox.note(ids);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                watch.wake();
            }
        });
    }

    @Override
    public <T> T ask(Supplier<T> question) {
        if (watch.trouble().isPresent()) {
            throw away();
        }
        try {
            return question.get();
        } catch (SearchException e) {
            if (NoAnswer.isIn(e) || e instanceof SearchTimeoutException) {
                LOG.warn("A search got no answer from the cluster: {}", e.getMessage());
                watch.doubt();
                throw away();
            }
            throw e;
        }
    }

    private static Refused away() {
        return new Refused(say("search.away"), HttpStatus.SERVICE_UNAVAILABLE, null);
    }

    @Override
    public Optional<String> trouble() {
        return watch.trouble();
    }

    @Override
    public long waiting() {
        return outbox.waiting();
    }

    @Override
    public void settle() {
        courier.deliver();
        generations.refresh();
    }

    @Override
    public void beginAnew(boolean goesOn) {
        generations.begin(goesOn);
    }

    @Override
    public void takeOver() {
        courier.deliver();
        generations.takeOver(outbox);
    }

    @Override
    public void abandon() {
        generations.abandon();
    }

    @Override
    public void shred() {
        watch.shredSoon();
    }
}
