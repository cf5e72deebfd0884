package org.gongkai.portal.search;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.portal.search.language.Marked;
import org.gongkai.portal.search.language.QueryText;
import org.gongkai.portal.search.language.Snippets;
import org.gongkai.portal.search.language.Synonyms;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** Reads hits out of the index alone (读取命中): no row is loaded for a page of results. */
final class Reading {

    private final QueryText query;
    private final Snippets snippets;

    Reading(QueryText query, Synonyms synonyms) {
        this.query = query;
        this.snippets = new Snippets(query, synonyms);
    }

    ProjectionFinalStep<Hit> fields(SearchProjectionFactory<?, ?> field) {
        return field.composite()
                .from(
                        field.id(String.class),
                        field.field("type", ItemType.class),
                        field.field("sourceId", String.class),
                        field.field("kind", String.class),
                        field.field("title", String.class),
                        field.field("body", String.class),
                        field.field("number", String.class),
                        field.field("numberKeys", String.class).list(),
                        field.field("unitIds", Long.class).list(),
                        field.field("publishedOn", LocalDate.class),
                        field.field("validFrom", LocalDate.class),
                        field.field("endsOn", LocalDate.class),
                        field.field("ending", Validity.class),
                        field.field("url", String.class),
                        field.field("parentTitle", String.class),
                        field.field("parentUrl", String.class),
                        field.field("shownUntil", LocalDate.class),
                        field.score())
                .asArray(this::hit);
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private Hit hit(Object[] read) {
        var keys = (List<String>) read[7];
        var number = query.number();
        return new Hit(
                (String) read[0],
                (ItemType) read[1],
                (String) read[2],
                (String) read[3],
                snippets.whole((String) read[4]),
                read[5] == null ? Marked.NOTHING : snippets.best((String) read[5]),
                (String) read[6],
                (List<Long>) read[8],
                (LocalDate) read[9],
                (LocalDate) read[10],
                (LocalDate) read[11],
                (Validity) read[12],
                (LocalDate) read[16],
                (String) read[13],
                (String) read[14],
                (String) read[15],
                number != null && keys.contains(number.key()),
                ((Float) read[17]).doubleValue());
    }
}
