package org.gongkai.standards.catalogue.register;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.standards.catalogue.MatterFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many matters each choice of a filter would keep (筛选计数). */
@Component
public class FacetCounts {
    private final JdbcClient jdbc;

    FacetCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts by value; the filter should not choose in the counted dimension itself. */
    public Map<String, Long> by(Dimension dimension, MatterFilter filter) {
        var query = new MatterQuery(filter);
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("select x.value, count(*) as matters from catalogue_entry e"
                        + " join catalogue_edition ed on ed.id = e.edition_id cross join lateral (" + dimension.values
                        + ") as x (value)" + query.where() + " group by x.value order by count(*) desc, x.value")
                .params(query.parameters())
                .query(row -> {
                    counts.put(row.getString("value"), row.getLong("matters"));
                });
        return counts;
    }

    /** What can be counted. */
    public enum Dimension {
        FIELD("select slug from catalogue_field where id = e.field_id"),
        TIER("select unnest(e.tiers)"),
        CHANNEL("select unnest(e.channels)"),
        TRIGGER("select unnest(e.triggers)");

        private final String values;

        Dimension(String values) {
            this.values = values;
        }
    }
}
