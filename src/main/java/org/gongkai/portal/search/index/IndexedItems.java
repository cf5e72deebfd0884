package org.gongkai.portal.search.index;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.gongkai.portal.search.backend.IndexBackend;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the index itself holds (索引现状), to be compared with the table. */
@Component
class IndexedItems {

    private final EntityManager entities;
    private final IndexBackend backend;

    IndexedItems(EntityManager entities, IndexBackend backend) {
        this.entities = entities;
        this.backend = backend;
    }

    /** Takes the words of what was removed off the disk; those who wait for a withdrawal do not wait for this. */
    @Async(IndexConfiguration.BULK)
    public void shred() {
        backend.shred();
    }

    @Transactional(readOnly = true)
    public long count() {
        return Search.session(entities)
                .search(SearchItem.class)
                .where(find -> find.matchAll())
                .fetchTotalHitCount();
    }

    /** The newest revision in the index, 0 when it is empty. */
    @Transactional(readOnly = true)
    public long lastRevision() {
        return Search.session(entities)
                .search(SearchItem.class)
                .select(field -> field.field("revision", Long.class))
                .where(find -> find.matchAll())
                .sort(sort -> sort.field("revision").desc())
                .fetchHits(1)
                .stream()
                .findFirst()
                .orElse(0L);
    }

    /** The next things after a revision, in the order of writing. */
    @Transactional(readOnly = true)
    public List<SearchItems.Position> after(long revision, int count) {
        return Search.session(entities)
                .search(SearchItem.class)
                .select(field -> field.composite()
                        .from(field.id(String.class), field.field("revision", Long.class))
                        .as(SearchItems.Position::new))
                .where(find -> find.range().field("revision").greaterThan(revision))
                .sort(sort -> sort.field("revision").asc())
                .fetchHits(count);
    }
}
