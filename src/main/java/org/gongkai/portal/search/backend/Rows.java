package org.gongkai.portal.search.backend;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.portal.search.index.SearchItem;
import org.hibernate.Session;

/** The rows of the read model as the backend needs them (待入索引的行). */
public final class Rows {

    /** Key of the lock that whoever writes rows holds until the transaction ends, over all nodes of the product. */
    public static final int WRITER = 0x6675_6e64;

    private Rows() {}

    /** Those of the ids that are in the table. */
    public static Map<String, SearchItem> of(EntityManager entities, List<String> ids) {
        var rows = new HashMap<String, SearchItem>();
        var read =
                entities.unwrap(Session.class).byMultipleIds(SearchItem.class).multiLoad(ids);
        for (int i = 0; i < ids.size(); i++) {
            var row = read.get(i);
            if (row != null) {
                rows.put(ids.get(i), row);
            }
        }
        return rows;
    }
}
