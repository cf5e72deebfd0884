package org.gongkai.disclosure.publishing.reading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.gongkai.disclosure.publishing.DocumentCounts;
import org.gongkai.disclosure.publishing.DocumentFilter;
import org.gongkai.disclosure.publishing.DocumentId;
import org.gongkai.disclosure.publishing.DocumentKind;
import org.gongkai.disclosure.publishing.DocumentLine;
import org.gongkai.disclosure.publishing.Period;
import org.gongkai.disclosure.publishing.Validity;
import org.gongkai.disclosure.publishing.archive.Rows;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the listing as lines, with the validity of a day; and counts over them. */
public record ListingRows(LocalDate today) implements RowMapper<DocumentLine> {

    /** From here on passing over rows takes longer than adding months up. */
    private static final long DEEP = 400;

    @Override
    public DocumentLine mapRow(ResultSet row, int n) throws SQLException {
        var kind = DocumentKind.valueOf(row.getString("kind"));
        var shown = new Period(Rows.day(row, "shown_from"), Rows.day(row, "shown_to"));
        // when the period of a list is over, only its title stays
        boolean over = kind == DocumentKind.PUBLICITY && shown.isOverOn(today);
        return new DocumentLine(
                new DocumentId(row.getLong("document_id")),
                row.getInt("number"),
                kind,
                new UnitId(row.getLong("unit_id")),
                row.getString("title"),
                over ? null : row.getString("summary"),
                row.getString("index_number"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getString("topic"),
                Rows.needed(row, "published_at"),
                row.getString("published_as"),
                Rows.needed(row, "changed_at"),
                kind.hasValidity() ? Validity.on(today, facts(row)) : null,
                shown);
    }

    /** What validity follows from. */
    public static Validity.Facts facts(ResultSet row) throws SQLException {
        return new Validity.Facts(
                new Period(Rows.day(row, "valid_from"), Rows.day(row, "valid_to")),
                Rows.day(row, "amended_on"),
                Rows.day(row, "replaced_on"),
                Rows.day(row, "repealed_on"),
                Rows.word(row, "ended", Validity.class),
                DocumentKind.valueOf(row.getString("kind")).isLaw());
    }

    /** A page of a list; deep in the archive its place is found by the months before it. */
    public List<DocumentLine> page(JdbcClient jdbc, DocumentFilter filter, long offset, int limit) {
        var query = new ListingQuery(filter, today);
        var place = offset < DEEP || !query.isCounted() ? null : place(jdbc, query, offset);
        var statement = jdbc.sql(place == null ? query.page() : query.pageFromMonth())
                .params(query.parameters())
                .param("limit", limit)
                .param("offset", place == null ? offset : place.offset());
        return (place == null ? statement : statement.param("month", place.month()))
                .query(this)
                .list();
    }

    private static @Nullable Place place(JdbcClient jdbc, ListingQuery query, long offset) {
        long before = 0;
        var months = jdbc.sql(query.months())
                .params(query.parameters())
                .query((row, _) -> new Month(row.getObject("month", LocalDate.class), row.getLong("many")))
                .list();
        for (var month : months) {
            if (before + month.many() > offset) return new Place(month.month(), offset - before);
            before += month.many();
        }
        return null;
    }

    /** A month with the number of documents in it. */
    private record Month(LocalDate month, long many) {}

    /** Where a page begins: a month, and how many of it to pass over. */
    private record Place(LocalDate month, long offset) {}

    /** Each group is counted without its own part of the filter. */
    public DocumentCounts counts(JdbcClient jdbc, DocumentFilter filter) {
        return new DocumentCounts(
                by(jdbc, filter.kinds(Set.of()), "kind", DocumentKind::valueOf),
                by(jdbc, filter.units(List.of()), "unit_id", id -> new UnitId(Long.parseLong(id))),
                by(jdbc, filter.topics(List.of()), "topic", Function.identity()),
                new TreeMap<>(by(jdbc, filter.years(List.of()), "nullif(year, 0)", Integer::valueOf)).descendingMap(),
                asksForValidity(filter)
                        ? by(jdbc, filter.validities(Set.of()), ListingQuery.VALIDITY, Validity::valueOf)
                        : Map.of());
    }

    /** Only the policy library tells how many of its documents hold; it takes a look at every one of them. */
    private static boolean asksForValidity(DocumentFilter filter) {
        return !filter.kinds().isEmpty() && filter.kinds().stream().allMatch(DocumentKind::isPolicy);
    }

    private <K> Map<K, Long> by(JdbcClient jdbc, DocumentFilter filter, String expression, Function<String, K> key) {
        var query = new ListingQuery(filter, today);
        var counts = new LinkedHashMap<K, Long>();
        jdbc.sql(query.countBy(expression)).params(query.parameters()).query(row -> {
            @Nullable String word = row.getString("word");
            if (word != null) counts.put(key.apply(word), row.getLong("many"));
        });
        return counts;
    }
}
