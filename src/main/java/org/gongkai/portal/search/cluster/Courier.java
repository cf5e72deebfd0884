package org.gongkai.portal.search.cluster;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.gongkai.portal.search.backend.Rows;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings to the cluster what it has not been told (投递). What is sent is the state of the row at this moment, read in the
 * writer's place: a thing that is told twice or late does no harm, and a later state is never overwritten by an earlier one.
 */
final class Courier {

    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    private static final int MOST = 500;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Generations generations;
    private final TransactionTemplate transaction;

    Courier(EntityManager entities, Outbox outbox, Generations generations, TransactionTemplate transaction) {
        this.entities = entities;
        this.outbox = outbox;
        this.generations = generations;
        this.transaction = transaction;
    }

    /** Delivers all that is due; fails when the cluster cannot take it now. */
    synchronized void deliver() {
        while (outbox.waiting() > 0) {
            try {
                if (batch() == 0) {
                    return;
                }
            } catch (SearchException e) {
                stopUnlessRefused(e);
                oneByOne();
            }
        }
    }

    private int batch() {
        return count(transaction.execute(_ -> {
            outbox.lock();
            var due = outbox.next(MOST);
            if (!due.isEmpty()) {
                send(due);
                outbox.delivered(due);
            }
            return due.size();
        }));
    }

    private static int count(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    /** Something among them is refused: the others do not wait for it. */
    private void oneByOne() {
        for (var id : outbox.next(MOST)) {
            try {
                transaction.executeWithoutResult(_ -> {
                    outbox.lock();
                    send(List.of(id));
                    outbox.delivered(List.of(id));
                });
            } catch (SearchException e) {
                stopUnlessRefused(e);
                LOG.warn("The cluster refuses {}; tried again later: {}", id, e.getMessage());
                outbox.putOff(id);
            }
        }
    }

    private void stopUnlessRefused(SearchException e) {
        if (NoAnswer.isIn(e) || !generations.takesWrites()) {
            throw e;
        }
    }

    /** To the index that answers, and to the next one when there is one. */
    private void send(List<String> ids) {
        var indexes = generations.look();
        if (indexes.current() == null) {
            throw new NoAnswer("the index is not there", null);
        }
        generations.writeTo(indexes.current());
        write(ids);
        if (indexes.next() != null) {
            generations.writeTo(indexes.next());
            write(ids);
            generations.writeTo(indexes.current());
        }
    }

    private void write(List<String> ids) {
        var rows = Rows.of(entities, ids);
        var plan = Search.session(entities).indexingPlan();
        for (var id : ids) {
            var row = rows.get(id);
            if (row == null) {
                plan.purge(SearchItem.class, id, null);
            } else {
                plan.addOrUpdate(row);
            }
        }
        plan.execute();
    }
}
