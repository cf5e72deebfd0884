package org.gongkai.portal.search.index;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Map;
import org.gongkai.foundation.jobs.JobDesk;
import org.gongkai.foundation.jobs.JobId;
import org.gongkai.portal.search.backend.IndexBackend;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the index equal to the table (索引维护): after a crash, a lost directory or a restored backup it heals by itself. */
@Component
public class IndexCare {

    private static final Logger LOG = LoggerFactory.getLogger(IndexCare.class);

    /** Revisions are drawn before they are committed, so the newest may have come out of order. */
    private static final long MARGIN = 5_000;

    private final SearchItems items;
    private final IndexedItems indexed;
    private final Gathering gathering;
    private final JobDesk jobs;
    private final IndexBackend backend;

    IndexCare(SearchItems items, IndexedItems indexed, Gathering gathering, JobDesk jobs, IndexBackend backend) {
        this.items = items;
        this.indexed = indexed;
        this.gathering = gathering;
        this.jobs = jobs;
        this.backend = backend;
    }

    /** Orders everything to be read from its rooms and indexed again. */
    public JobId rebuild(String orderedBy) {
        return order(orderedBy, Map.of());
    }

    /** At the start, where the index is there; a cluster says itself when it is. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (backend.trouble().isEmpty()) {
            compare();
        }
    }

    @EventListener
    void on(IndexBackend.Ready ready) {
        if (ready.fits()) {
            compare();
        } else {
            order(say("search.reindex.by-itself"), Map.of(Reindexing.FROM, "0"));
        }
    }

    void compare() {
        backend.settle();
        if (gathering.isBehind()) {
            LOG.info("The rooms show other things than the search index knows; gathering everything");
            rebuild(say("search.reindex.by-itself"));
            return;
        }
        var rows = items.count();
        var documents = indexed.count();
        var last = items.lastRevision();
        var seen = indexed.lastRevision();
        if (rows == documents && last == seen) {
            return;
        }
        LOG.warn(
                "The index holds {} of {} things up to revision {} of {}; writing it again",
                documents,
                rows,
                seen,
                last);
        var tailExplains = documents > 0 && documents + items.countAfter(seen) == rows;
        var from = tailExplains ? Math.max(0, seen - MARGIN) : 0;
        order(say("search.reindex.by-itself"), Map.of(Reindexing.FROM, Long.toString(from)));
    }

    private JobId order(String orderedBy, Map<String, String> orders) {
        return jobs.start(Reindexing.KIND, say("search.reindex.title"), orderedBy, orders);
    }
}
