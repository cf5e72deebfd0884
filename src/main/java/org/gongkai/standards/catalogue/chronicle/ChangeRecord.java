package org.gongkai.standards.catalogue.chronicle;

import static org.gongkai.foundation.design.Speech.say;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.adjusting.AdjustmentKind;
import org.gongkai.standards.catalogue.comparing.ChangeFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What changed in a list, when, why and on which basis (变动记录). */
@Component
@Transactional(readOnly = true)
public class ChangeRecord {
    private final JdbcClient jdbc;
    private final ListRegister register;
    private final ChangeFigures figures;

    ChangeRecord(JdbcClient jdbc, ListRegister register, ChangeFigures figures) {
        this.jdbc = jdbc;
        this.register = register;
        this.figures = figures;
    }

    /** How many editions of the list came into force. */
    public long count(String list) {
        return register.editions(list).stream()
                .filter(CatalogueEdition::isPublic)
                .count();
    }

    /** The newest first. */
    public List<ChangeEntry> of(String list, int limit, long offset) {
        var editions = register.editions(list);
        return jdbc.sql("""
                        select ed.id, ed.number, ed.effective_on, coalesce(ed.forced_at, ed.changed_at) as forced_at,
                            coalesce(f.number, 0) as former, ed.note, ed.basis, ed.sample, a.kind, a.matter_id, a.title
                        from catalogue_edition ed
                        left join catalogue_edition f on f.id = ed.former_id
                        left join catalogue_adjustment a on a.edition_id = ed.id
                        where ed.list_code = :list and ed.state in ('IN_FORCE', 'SUPERSEDED')
                        order by ed.effective_on desc, ed.forced_at desc nulls last, ed.number desc
                        limit :limit offset :offset
                        """)
                .param("list", list)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> entry(row, editions))
                .list();
    }

    private ChangeEntry entry(ResultSet row, List<CatalogueEdition> editions) throws SQLException {
        long id = row.getLong("id");
        var edition =
                editions.stream().filter(found -> found.id() == id).findFirst().orElseThrow();
        var kind = row.getString("kind");
        int former = row.getInt("former");
        return new ChangeEntry(
                edition.number(),
                Objects.requireNonNull(row.getObject("effective_on", LocalDate.class)),
                row.getTimestamp("forced_at").toInstant(),
                former,
                row.getString("note"),
                row.getString("basis"),
                kind == null ? null : AdjustmentKind.valueOf(kind),
                kind == null ? null : new MatterId(row.getLong("matter_id")),
                Objects.requireNonNullElse(row.getString("title"), ""),
                former == 0
                        ? say("catalogue.changes.first", edition.matters())
                        : figures.of(edition).map(ChangeFigures.Figures::words).orElse(""),
                edition.sample());
    }
}
