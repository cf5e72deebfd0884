package org.gongkai.standards.catalogue.comparing;

import static org.gongkai.foundation.design.Speech.say;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.standards.catalogue.CatalogueCameIntoForce;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each edition changed, in figures, counted once in the transaction in which it came into force (变动数). */
@Component
public class ChangeFigures {
    private final JdbcClient jdbc;
    private final ListRegister register;
    private final ComparisonRoom room;

    ChangeFigures(JdbcClient jdbc, ListRegister register, ComparisonRoom room) {
        this.jdbc = jdbc;
        this.register = register;
        this.room = room;
    }

    /**
     * The figures of an edition.
     *
     * @param former number of the edition it took the place of; 0 if it was the first
     */
    public record Figures(int former, Map<Kind, Integer> counts, int same) {
        /** In words: 新增 4 项、修改 11 项. */
        public String words() {
            var words = counts.entrySet().stream()
                    .filter(count -> count.getValue() > 0)
                    .map(count ->
                            say("catalogue.comparison.count", count.getKey().label(), count.getValue()))
                    .collect(Collectors.joining("、"));
            return words.isEmpty() ? say("catalogue.comparison.nothing") : words;
        }
    }

    /** The figures of an edition; none if it came into force before they were counted. */
    public Optional<Figures> of(CatalogueEdition edition) {
        return jdbc.sql("""
                        select c.*, coalesce(f.number, 0) as former from catalogue_edition_change c
                        left join catalogue_edition f on f.id = c.former_id where c.edition_id = :id
                        """)
                .param("id", edition.id())
                .query((row, n) -> {
                    var counts = new EnumMap<Kind, Integer>(Kind.class);
                    for (var kind : Kind.values()) {
                        counts.put(kind, row.getInt(kind.name().toLowerCase(Locale.ROOT)));
                    }
                    return new Figures(row.getInt("former"), counts, row.getInt("same"));
                })
                .optional();
    }

    @EventListener
    void on(CatalogueCameIntoForce event) {
        var editions = register.editions(event.listCode());
        var to = editions.stream()
                .filter(edition -> edition.id() == event.editionId())
                .findFirst()
                .orElseThrow();
        var formerId = jdbc.sql("select former_id from catalogue_edition where id = :id")
                .param("id", to.id())
                .query(Long.class)
                .optional()
                .orElse(null);
        var from = editions.stream()
                .filter(edition -> formerId != null && edition.id() == formerId)
                .findFirst()
                .orElse(null);
        var comparison = room.compare(room.type(event.listCode()), from, to);
        var counts = comparison.counts();
        jdbc.sql("""
                        insert into catalogue_edition_change
                            (edition_id, former_id, added, changed, moved, removed, renumbered, same)
                        values (:id, :former, :added, :changed, :moved, :removed, :renumbered, :same)
                        """)
                .param("id", to.id())
                .param("former", formerId)
                .param("added", counts.get(Kind.ADDED))
                .param("changed", counts.get(Kind.CHANGED))
                .param("moved", counts.get(Kind.MOVED))
                .param("removed", counts.get(Kind.REMOVED))
                .param("renumbered", counts.get(Kind.RENUMBERED))
                .param("same", comparison.same())
                .update();
    }
}
