package org.gongkai.portal.search.index;

import java.util.Collection;
import java.util.List;
import org.gongkai.portal.search.backend.IndexBackend;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the read model and the index together (入库与索引). Neither goes through Hibernate's flush: rows are written in
 * batches, and the same objects are handed to the index, so nothing is loaded again.
 */
@Component
class ItemIndex {

    private final SearchItems items;
    private final IndexBackend backend;

    ItemIndex(SearchItems items, IndexBackend backend) {
        this.items = items;
        this.backend = backend;
    }

    /** Takes the writer's place until the transaction ends; read what is to be written only after this. */
    @Transactional
    public void open() {
        items.lock();
    }

    /** Everything that the owners have is now this. */
    @Transactional
    public void replace(Collection<String> owners, Collection<Findable> things) {
        put(things);
        remove(items.others(owners, things.stream().map(Findable::id).toList()));
    }

    @Transactional
    public void put(Collection<Findable> things) {
        if (things.isEmpty()) {
            return;
        }
        var revisions = items.revisions(things.size()).iterator();
        var rows = things.stream()
                .map(thing -> SearchItem.of(thing, revisions.next()))
                .toList();
        items.put(rows);
        backend.written(rows);
    }

    @Transactional
    public void remove(Collection<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        items.remove(ids);
        purge(ids);
    }

    /** Takes out of the index only. */
    @Transactional
    public void purge(Collection<String> ids) {
        backend.gone(ids);
    }

    /** Writes rows that are already in the table into the index again. */
    @Transactional
    public void refresh(List<String> ids) {
        open();
        backend.again(ids);
    }
}
