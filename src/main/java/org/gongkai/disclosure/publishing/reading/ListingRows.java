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

    /** Each group is counted without its own part of the filter. */
    public DocumentCounts counts(JdbcClient jdbc, DocumentFilter filter) {
        return new DocumentCounts(
                by(jdbc, filter.kinds(Set.of()), "kind", DocumentKind::valueOf),
                by(jdbc, filter.units(List.of()), "unit_id", id -> new UnitId(Long.parseLong(id))),
                by(jdbc, filter.topics(List.of()), "topic", Function.identity()),
                new TreeMap<>(by(jdbc, filter.years(List.of()), "nullif(year, 0)", Integer::valueOf)).descendingMap(),
                by(jdbc, filter.validities(Set.of()), ListingQuery.VALIDITY, Validity::valueOf));
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
