package org.gongkai.standards.catalogue.adjusting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.MatterId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which editions are adjustments of a single matter (调整登记). */
@Component
public class AdjustmentBook {
    private final JdbcClient jdbc;

    AdjustmentBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition that is an adjustment of one matter. */
    public record Adjusted(long edition, MatterId matter, AdjustmentKind kind, String title) {}

    /** What the edition adjusts; empty for a whole edition. */
    public Optional<Adjusted> of(CatalogueEdition edition) {
        return jdbc.sql("select * from catalogue_adjustment where edition_id = :id")
                .param("id", edition.id())
                .query((row, n) -> new Adjusted(
                        row.getLong("edition_id"),
                        new MatterId(row.getLong("matter_id")),
                        AdjustmentKind.valueOf(row.getString("kind")),
                        row.getString("title")))
                .optional();
    }

    /** The id of the edition that was in force when this one was drafted; 0 if none was. */
    public long base(CatalogueEdition edition) {
        return jdbc.sql("select coalesce(base_id, 0) from catalogue_edition where id = :id")
                .param("id", edition.id())
                .query(Long.class)
                .single();
    }

    void keep(CatalogueEdition edition, MatterId matter, AdjustmentKind kind, String title) {
        jdbc.sql("""
                        insert into catalogue_adjustment (edition_id, matter_id, kind, title)
                        values (:edition, :matter, :kind, :title)
                        """)
                .param("edition", edition.id())
                .param("matter", matter.value())
                .param("kind", kind.name())
                .param("title", title)
                .update();
    }

    void explain(CatalogueEdition edition, Adjustment adjustment) {
        @Nullable LocalDate day = adjustment.effectiveOn();
        jdbc.sql("""
                        update catalogue_edition set note = :reason, basis = :basis, effective_on = cast(:day as date)
                        where id = :id
                        """)
                .param("reason", adjustment.reason())
                .param("basis", adjustment.basis())
                .param("day", day == null ? null : day.toString())
                .param("id", edition.id())
                .update();
    }

    /** Numbers of editions still to come that adjust the same matter. */
    List<Integer> under(MatterId matter) {
        return jdbc.sql("""
                        select ed.number from catalogue_adjustment a join catalogue_edition ed on ed.id = a.edition_id
                        where a.matter_id = :matter and ed.state not in ('IN_FORCE', 'SUPERSEDED', 'DISCARDED')
                        order by ed.number
                        """)
                .param("matter", matter.value())
                .query(Integer.class)
                .list();
    }
}
