package org.gongkai.standards.catalogue.register;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.standards.catalogue.MatterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which editions a matter stood, and whether it changed from one to the next (清单变动). */
@Component
public class Appearances {
    private final JdbcClient jdbc;

    Appearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<Appearance> of(MatterId matter) {
        return jdbc.sql("""
                        select q.number, q.effective_on, q.state, q.content is distinct from q.before as changed,
                            q.before is null as first
                        from (select ed.number, ed.effective_on, ed.state, c.content,
                                lag(c.content) over (order by ed.number) as before
                            from catalogue_entry e
                            join catalogue_edition ed on ed.id = e.edition_id and ed.state in ('IN_FORCE', 'SUPERSEDED')
                            cross join lateral (select md5(concat_ws('|', e.field_name, e.code, e.level1, e.level2,
                                e.level3, e.elements, e.bases, e.limits, e.subjects, e.outlets, e.audience,
                                e.audience_note, e.mode, e.tiers, e.cells)) as content) c
                            where e.matter_id = :matter) q
                        order by q.number desc
                        """)
                .param("matter", matter.value())
                .query((row, n) -> new Appearance(
                        row.getInt("number"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getBoolean("first"),
                        row.getBoolean("changed")))
                .list();
    }

    /** A matter in one edition; {@code first} if no earlier edition had it. */
    public record Appearance(int edition, LocalDate effectiveOn, boolean first, boolean changed) {}
}
