package org.gongkai.standards.catalogue.register;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What different editions say of the same matters (事项各版). */
@Component
public class Versions {
    /** Cells that count as content; the order of rows and the place in the file do not. */
    private static final String CONTENT = """
            %1$s.field_name, %1$s.sequence, %1$s.code, %1$s.level1, %1$s.level2, %1$s.level3, %1$s.elements, %1$s.bases,
            %1$s.limits, %1$s.subjects, %1$s.outlets, %1$s.audience, %1$s.audience_note, %1$s.mode, %1$s.tiers,
            %1$s.cells, %1$s.extra""";

    private static final String DIFFERING =
            Entries.SELECT + """
             where e.edition_id = :edition and e.matter_id in (
                select coalesce(a.matter_id, b.matter_id)
                from (select * from catalogue_entry where edition_id = :from) a
                full join (select * from catalogue_entry where edition_id = :to) b on a.matter_id = b.matter_id
                where a.id is null or b.id is null
                    or row(""" + CONTENT.formatted("a") + ") is distinct from row(" + CONTENT.formatted("b") + """
            ))
            order by e.position
            """;

    private final JdbcClient jdbc;

    Versions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same matter in two editions; one side is null when that edition does not have it. */
    public record Pair(@Nullable Matter before, @Nullable Matter now) {}

    /** The matters of two editions that are not the same in both, in the order of the later one, then of the earlier. */
    public List<Pair> differing(@Nullable CatalogueEdition from, CatalogueEdition to) {
        var before = side(from == null ? 0 : from.id(), to.id(), from == null ? 0 : from.id());
        var now = side(from == null ? 0 : from.id(), to.id(), to.id());
        var ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(before.keySet());
        return ids.stream().map(id -> new Pair(before.get(id), now.get(id))).toList();
    }

    /** What each public edition of its list said of a matter, the oldest first; null where an edition does not have it. */
    public Map<CatalogueEdition, @Nullable Matter> of(MatterId matter, List<CatalogueEdition> editions) {
        var found = new LinkedHashMap<Long, Matter>();
        jdbc.sql(Entries.SELECT + " where e.matter_id = :matter and ed.state in ('IN_FORCE', 'SUPERSEDED')")
                .param("matter", matter.value())
                .query(Entries::matter)
                .list()
                .forEach(version -> found.put(version.editionId(), version));
        var versions = new LinkedHashMap<CatalogueEdition, @Nullable Matter>();
        editions.stream()
                .filter(CatalogueEdition::isPublic)
                .sorted(java.util.Comparator.comparing(CatalogueEdition::effectiveOn)
                        .thenComparing(CatalogueEdition::number))
                .forEach(edition -> versions.put(edition, found.get(edition.id())));
        return versions;
    }

    private Map<MatterId, Matter> side(long from, long to, long wanted) {
        var side = new LinkedHashMap<MatterId, Matter>();
        jdbc.sql(DIFFERING)
                .param("from", from)
                .param("to", to)
                .param("edition", wanted)
                .query(Entries::matter)
                .list()
                .forEach(matter -> side.put(matter.id(), matter));
        return side;
    }
}
