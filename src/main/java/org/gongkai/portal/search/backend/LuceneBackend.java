package org.gongkai.portal.search.backend;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The index in the data directory (本机索引): it is always there, and written in the transaction of the rows. */
@Component
@Conditional(OnLucene.class)
class LuceneBackend implements IndexBackend {

    private final EntityManager entities;
    private final InOnePiece piece;

    LuceneBackend(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.piece = new InOnePiece(clock);
    }

    @Override
    public void written(Collection<SearchItem> rows) {
        var plan = Search.session(entities).indexingPlan();
        rows.forEach(plan::addOrUpdate);
        plan.execute();
        piece.written(rows.size());
    }

    @Override
    public void again(List<String> ids) {
        written(Rows.of(entities, ids).values());
    }

    @Override
    public void gone(Collection<String> ids) {
        var plan = Search.session(entities).indexingPlan();
        ids.forEach(id -> plan.purge(SearchItem.class, id, null));
        plan.execute();
    }

    @Override
    public <T> T ask(Supplier<T> question) {
        return question.get();
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public long waiting() {
        return 0;
    }

    @Override
    public void settle() {
        // it is written before its transaction ends
    }

    @Override
    public void beginAnew(boolean goesOn) {
        // entries are replaced one by one where they are; what is left over is swept out in the end
    }

    @Override
    public void takeOver() {
        // it never stopped being the one
    }

    @Override
    public void abandon() {
        // what was replaced is as good as what was there before
    }

    /** After much was written, its files are put together, so that each question has one to read. */
    void putTogetherWhenDue() {
        if (piece.due()) {
            shred();
        }
    }

    /**
     * Writes the index's files anew without what was removed: until then its words still lie on the disk. Asked for again
     * while nothing was removed, it does nothing.
     */
    @Override
    public void shred() {
        var workspace = Search.mapping(entities.getEntityManagerFactory())
                .scope(SearchItem.class)
                .workspace();
        workspace.mergeSegments();
        workspace.flush();
        workspace.refresh();
    }
}
