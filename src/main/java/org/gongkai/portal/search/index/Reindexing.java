package org.gongkai.portal.search.index;

import java.util.List;
import java.util.Map;
import org.gongkai.foundation.jobs.JobHandler;
import org.gongkai.foundation.jobs.JobRun;
import org.gongkai.portal.search.backend.IndexBackend;
import org.springframework.stereotype.Component;

/**
 * Writes the index again while it goes on answering (重建索引): from the table when only the index was lost, else from the
 * rooms themselves; whatever is beyond goes in the end.
 */
@Component
class Reindexing implements JobHandler {

    static final String KIND = "search.reindex";

    /** The order to read the table only, from a revision on. */
    static final String FROM = "from";

    private static final int CHUNK = 500;
    private static final int SWEEP = 5_000;
    private static final String BEGAN = "began";
    private static final String INDEXED = "indexed";

    private final SearchItems items;
    private final IndexedItems indexed;
    private final ItemIndex index;
    private final Gathering gathering;
    private final IndexBackend backend;

    Reindexing(SearchItems items, IndexedItems indexed, ItemIndex index, Gathering gathering, IndexBackend backend) {
        this.items = items;
        this.indexed = indexed;
        this.index = index;
        this.gathering = gathering;
        this.backend = backend;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) {
        var started = System.nanoTime();
        var from = run.order(FROM);
        boolean whole = from.isEmpty() || from.get().equals("0");
        long written = whole ? anew(run, from.isPresent()) : fromTable(run, Long.parseLong(from.get()));
        if (!run.cancelled()) {
            backend.settle();
            sweep();
        }
        var seconds = (System.nanoTime() - started) / 1e9;
        run.result(Map.of(INDEXED, written, "seconds", Math.round(seconds * 10) / 10.0));
    }

    private long anew(JobRun run, boolean tableIsRight) {
        backend.beginAnew(run.position() > 0);
        try {
            long written = tableIsRight ? fromTable(run, 0) : fromRooms(run);
            if (run.cancelled()) {
                backend.abandon();
            } else {
                backend.takeOver();
            }
            return written;
        } catch (RuntimeException e) {
            backend.abandon();
            throw e;
        }
    }

    private long fromTable(JobRun run, long from) {
        var position = Math.max(run.position(), from);
        run.total(items.countAfter(from));
        long written = 0;
        for (var rows = items.after(position, CHUNK); !rows.isEmpty() && !run.cancelled(); ) {
            index.refresh(ids(rows));
            written += rows.size();
            run.advance(rows.getLast().revision(), rows.size(), 0);
            rows = items.after(rows.getLast().revision(), CHUNK);
        }
        return written;
    }

    private long fromRooms(JobRun run) {
        var before = began(run);
        run.total(gathering.total());
        long written = 0;
        for (var list : gathering.lists()) {
            written += gathering.matters(list);
        }
        written += gathering.units();
        run.advance(run.position(), written, 0);
        for (var chunk = gathering.documentsAfter(run.position(), CHUNK); !chunk.isEmpty() && !run.cancelled(); ) {
            gathering.documents(chunk);
            written += chunk.size();
            run.advance(chunk.getLast(), chunk.size(), 0);
            chunk = gathering.documentsAfter(chunk.getLast(), CHUNK);
        }
        while (!run.cancelled() && gathering.forget(before, SWEEP) > 0) {}
        return written;
    }

    /** The revision before the first run; what is older in the end has been shown by no room. */
    private long began(JobRun run) {
        if (run.result().get(BEGAN) instanceof Number revision) {
            return revision.longValue();
        }
        var revision = items.lastRevision();
        run.result(Map.of(BEGAN, revision));
        return revision;
    }

    private void sweep() {
        for (var rows = indexed.after(0, SWEEP); !rows.isEmpty(); ) {
            index.purge(items.unknown(ids(rows)));
            rows = indexed.after(rows.getLast().revision(), SWEEP);
        }
    }

    private static List<String> ids(List<SearchItems.Position> rows) {
        return rows.stream().map(SearchItems.Position::id).toList();
    }
}
