package org.gongkai.portal.search.index;

import java.util.Collection;
import java.util.List;
import org.gongkai.portal.search.ItemType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks every room for everything it shows (全量采集), chunk by chunk, for the case that news were missed. */
@Component
class Gathering {

    private final ItemIndex index;
    private final SearchItems items;
    private final PublishedDocuments documents;
    private final MattersInForce matters;
    private final UnitsOfToday units;

    Gathering(
            ItemIndex index,
            SearchItems items,
            PublishedDocuments documents,
            MattersInForce matters,
            UnitsOfToday units) {
        this.index = index;
        this.items = items;
        this.documents = documents;
        this.matters = matters;
        this.units = units;
    }

    long total() {
        return documents.count() + matters.count() + units.all().size();
    }

    /** Whether the read model lacks something or holds too much. */
    boolean isBehind() {
        return documents.count() != items.count(ItemType.DOCUMENT)
                || matters.count() != items.count(ItemType.MATTER)
                || units.all().size() != items.count(ItemType.UNIT);
    }

    List<Long> documentsAfter(long document, int count) {
        return documents.after(document, count);
    }

    @Transactional
    public void documents(Collection<Long> ids) {
        index.open();
        index.replace(ids.stream().map(ItemType.DOCUMENT::id).toList(), documents.read(ids));
    }

    @Transactional
    public int matters(String list) {
        index.open();
        var found = matters.of(list);
        index.replace(List.of(MattersInForce.owner(list)), found);
        return found.size();
    }

    List<String> lists() {
        return matters.lists();
    }

    @Transactional
    public int units() {
        index.open();
        var found = units.all();
        index.put(found);
        return found.size();
    }

    /** What no room showed any more since a revision. */
    @Transactional
    public int forget(long revision, int count) {
        index.open();
        var stale = items.upTo(revision, count);
        index.remove(stale);
        return stale.size();
    }
}
