package org.gongkai.disclosure.publishing.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentNumber;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.MatterId;

/** SQL of a filter over the listing. */
public final class ListingQuery {

    /** The rule of {@code Validity.on} in SQL; ListingQueryTests hold the two together. */
    static final String VALIDITY = """
            case when kind not in ('POLICY', 'NORMATIVE', 'LAW', 'LAW_ARTICLE') then null
                 when replaced_on <= :today then 'REPLACED'
                 when repealed_on <= :today then 'REPEALED'
                 when ended is not null then ended
                 when valid_to < :today then 'EXPIRED'
                 when valid_from > :today then 'NOT_YET'
                 when amended_on <= :today then 'AMENDED'
                 when valid_from is null and valid_to is null and kind in ('POLICY', 'NORMATIVE') then 'UNSTATED'
                 else 'IN_FORCE' end""";

    private static final String ORDER = " order by published_at desc, document_id desc ";

    private final Map<String, Object> parameters = new HashMap<>();
    private final String where;

    public ListingQuery(DocumentFilter filter, LocalDate today) {
        var conditions = new ArrayList<String>();
        parameters.put("today", today);
        in(
                conditions,
                "kind",
                "kinds",
                filter.kinds().stream().map(DocumentKind::name).toList());
        in(
                conditions,
                "unit_id",
                "units",
                filter.units().stream().map(UnitId::value).toList());
        in(conditions, "topic", "topics", filter.topics());
        in(conditions, "year", "years", filter.years());
        in(
                conditions,
                VALIDITY,
                "validities",
                filter.validities().stream().map(Enum::name).toList());
        if (!filter.matters().isEmpty()) {
            conditions.add("matters && :matters::bigint[]");
            parameters.put(
                    "matters", filter.matters().stream().map(MatterId::value).toArray(Long[]::new));
        }
        var words = filter.words();
        if (words != null) {
            conditions.add("(title ilike :like or document_number ilike :number or index_number = :words)");
            parameters.put("like", "%" + escaped(words) + "%");
            parameters.put("number", "%" + escaped(DocumentNumber.canonical(words)) + "%");
            parameters.put("words", words);
        }
        where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** A page; the ids are found in an index first, so that a deep page reads only its own rows. */
    public String page() {
        return "select * from publishing_listing join (select document_id from publishing_listing" + where + ORDER
                + "limit :limit offset :offset) page using (document_id)" + ORDER;
    }

    public String after() {
        return "select * from publishing_listing" + (where.isEmpty() ? " where" : where + " and")
                + " (published_at, document_id) < (:moment, :id)" + ORDER + "limit :limit";
    }

    public String count() {
        return "select count(*) from publishing_listing" + where;
    }

    String countBy(String expression) {
        return "select " + expression + " as word, count(*) as many from publishing_listing" + where
                + " group by 1 order by 2 desc, 1";
    }

    public Map<String, Object> parameters() {
        return parameters;
    }

    private void in(List<String> conditions, String column, String name, List<?> values) {
        if (values.isEmpty()) return;
        conditions.add(column + " in (:" + name + ")");
        parameters.put(name, values);
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
