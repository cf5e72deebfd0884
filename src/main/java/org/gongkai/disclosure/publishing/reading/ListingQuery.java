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

    private static final String OWN = "kind not in ('LAW', 'LAW_ARTICLE')";

    private final Map<String, Object> parameters = new HashMap<>();
    private final String where;
    private final boolean counted;

    public ListingQuery(DocumentFilter filter, LocalDate today) {
        var conditions = new ArrayList<String>();
        parameters.put("today", today);
        if (filter.kinds().equals(DocumentFilter.OWN.kinds())) {
            // in these words an index holds them
            conditions.add(OWN);
        } else {
            in(
                    conditions,
                    "kind",
                    "kinds",
                    filter.kinds().stream().map(DocumentKind::name).toList());
        }
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
        counted = filter.validities().isEmpty() && filter.matters().isEmpty() && words == null;
        where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** A page; the ids are found in an index first, so that a deep page reads only its own rows. */
    public String page() {
        return "select * from publishing_listing join (select document_id from publishing_listing" + where + ORDER
                + "limit :limit offset :offset) page using (document_id)" + ORDER;
    }

    /** Whether the counts by month tell how many there are. */
    boolean isCounted() {
        return counted;
    }

    /** How many there are in each month, the newest first. */
    String months() {
        return "select month, sum(n) as many from publishing_listing_count" + where
                + " group by 1 having sum(n) > 0 order by 1 desc";
    }

    /** A page that begins in a month; the offset is counted from the month's end. */
    String pageFromMonth() {
        var condition = (where.isEmpty() ? " where" : where + " and")
                + " published_at < (cast(:month as date) + interval '1 month') at time zone 'Asia/Shanghai'";
        return "select * from publishing_listing join (select document_id from publishing_listing" + condition + ORDER
                + "limit :limit offset :offset) page using (document_id)" + ORDER;
    }

    public String after() {
        return "select * from publishing_listing" + (where.isEmpty() ? " where" : where + " and")
                + " (published_at, document_id) < (:moment, :id)" + ORDER + "limit :limit";
    }

    public String count() {
        return counted
                ? "select coalesce(sum(n), 0) from publishing_listing_count" + where
                : "select count(*) from publishing_listing" + where;
    }

    String countBy(String expression) {
        boolean quick = counted && !expression.equals(VALIDITY);
        return "select " + expression + " as word, "
                + (quick ? "sum(n) as many from publishing_listing_count" : "count(*) as many from publishing_listing")
                + where + " group by 1" + (quick ? " having sum(n) > 0" : "") + " order by 2 desc, 1";
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
