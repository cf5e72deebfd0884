package org.gongkai.standards.catalogue.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.reading.ReadMatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of editions (清单版本簿): writes drafts, remembers how headings were assigned. */
@Component
public class EditionBook {
    private static final String COLUMNS = """
            matter_id, position, field_id, field_name, sequence, code, level1, level2, level3, elements, bases, limits,
            subjects, outlets, audience, audience_note, mode, tiers, cells, extra, raw, sheet, sheet_row, units, channels,
            triggers, words""";

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Matching matching;
    private final EntryWriter writer;
    private final Clock clock;

    EditionBook(JdbcClient jdbc, Editions editions, Matching matching, EntryWriter writer, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.matching = matching;
        this.writer = writer;
        this.clock = clock;
    }

    public Optional<CatalogueEdition> edition(String list, int number) {
        return editions.of(list).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    public int nextNumber(String list) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from catalogue_edition where list_code = :list")
                .param("list", list)
                .query(Integer.class)
                .single();
    }

    /** The permanent ids of these matters, 0 for those that are new. */
    public long[] match(String list, List<ReadMatter> matters) {
        return matching.match(list, matters);
    }

    /** Writes a draft edition with all its matters. */
    public CatalogueEdition draft(String list, List<ReadMatter> matters, Origin origin) {
        int number = nextNumber(list);
        var now = Timestamp.from(clock.instant());
        long id = jdbc.sql("""
                        insert into catalogue_edition
                            (list_code, number, state, source_name, sample, prepared_by, prepared_at, changed_at, base_id)
                        values (:list, :number, 'DRAFT', :source, :sample, :by, :now, :now, (select id
                            from catalogue_edition where list_code = :list and state = 'IN_FORCE')) returning id
                        """)
                .param("list", list)
                .param("number", number)
                .param("source", origin.fileName())
                .param("sample", origin.sample())
                .param("by", origin.login())
                .param("now", now)
                .query(Long.class)
                .single();
        writer.write(id, 1, matters, matching.keep(list, matters), origin);
        return edition(list, number).orElseThrow();
    }

    /** Writes a draft that holds what this edition holds. */
    public CatalogueEdition derive(CatalogueEdition base, Origin origin) {
        var draft = draft(base.listCode(), List.of(), origin);
        copy(base, draft, 0);
        return edition(base.listCode(), draft.number()).orElseThrow();
    }

    /** Takes the matters of another edition for all of a draft's but one. */
    public void replaceAllBut(CatalogueEdition draft, CatalogueEdition base, MatterId kept) {
        jdbc.sql("delete from catalogue_entry where edition_id = :id and matter_id <> :kept")
                .param("id", draft.id())
                .param("kept", kept.value())
                .update();
        copy(base, draft, kept.value());
        jdbc.sql("update catalogue_edition set base_id = :base where id = :id")
                .param("base", base.id())
                .param("id", draft.id())
                .update();
    }

    /** Adds a matter at the end of a draft; empty if the draft has it already. */
    public Optional<MatterId> add(CatalogueEdition draft, ReadMatter content, Origin origin) {
        long[] ids = matching.keep(draft.listCode(), List.of(content));
        if (holds(draft, ids[0])) {
            return Optional.empty();
        }
        int next = jdbc.sql("select coalesce(max(position), 0) + 1 from catalogue_entry where edition_id = :id")
                .param("id", draft.id())
                .query(Integer.class)
                .single();
        writer.write(draft.id(), next, List.of(content), ids, origin);
        return Optional.of(new MatterId(ids[0]));
    }

    private boolean holds(CatalogueEdition edition, long matter) {
        return jdbc.sql("select exists (select 1 from catalogue_entry where edition_id = :id and matter_id = :matter)")
                .param("id", edition.id())
                .param("matter", matter)
                .query(Boolean.class)
                .single();
    }

    /** The only matter that may differ in this edition, because it is an adjustment of it; empty for a whole edition. */
    public Optional<MatterId> adjusted(CatalogueEdition edition) {
        return jdbc.sql("select matter_id from catalogue_adjustment where edition_id = :id")
                .param("id", edition.id())
                .query((row, n) -> new MatterId(row.getLong("matter_id")))
                .optional();
    }

    /** Takes a matter out of a draft. */
    public void remove(CatalogueEdition draft, MatterId matter) {
        jdbc.sql("delete from catalogue_entry where edition_id = :id and matter_id = :matter")
                .param("id", draft.id())
                .param("matter", matter.value())
                .update();
    }

    private void copy(CatalogueEdition from, CatalogueEdition to, long without) {
        jdbc.sql("insert into catalogue_entry (edition_id, " + COLUMNS + ") select :to, " + COLUMNS
                        + " from catalogue_entry where edition_id = :from and matter_id <> :without")
                .param("to", to.id())
                .param("from", from.id())
                .param("without", without)
                .update();
    }

    /** Puts other content in a draft's matter; false if the draft was changed since it was seen. */
    public boolean correct(CatalogueEdition draft, int seen, MatterId matter, ReadMatter content, Origin origin) {
        int changed = jdbc.sql("""
                        update catalogue_edition set version = version + 1, changed_at = :now
                        where id = :id and version = :seen and state = 'DRAFT'
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", draft.id())
                .param("seen", seen)
                .update();
        if (changed == 0) {
            return false;
        }
        int position = jdbc.sql(
                        "delete from catalogue_entry where edition_id = :id and matter_id = :matter returning position")
                .param("id", draft.id())
                .param("matter", matter.value())
                .query(Integer.class)
                .single();
        writer.write(draft.id(), position, List.of(content), new long[] {matter.value()}, origin);
        return true;
    }

    /** Takes the matters out of an edition that was thrown away; its number and its facts stay. */
    public void empty(CatalogueEdition discarded) {
        jdbc.sql("""
                        delete from catalogue_entry where edition_id =
                            (select id from catalogue_edition where id = :id and state = 'DISCARDED')
                        """).param("id", discarded.id()).update();
    }

    /** Headings and the columns somebody of the unit assigned them to; what everybody assigned where the unit said nothing. */
    public Map<String, String> knownHeadings(String list, long unit) {
        var known = new LinkedHashMap<String, String>();
        jdbc.sql("""
                        select heading, column_key from catalogue_known_heading
                        where list_code = :list and unit_id in (0, :unit) order by unit_id
                        """).param("list", list).param("unit", unit).query(row -> {
            known.put(row.getString("heading"), row.getString("column_key"));
        });
        return known;
    }

    /** Remembers how headings were assigned, for the unit's next file of the list. */
    public void remember(String list, long unit, Map<String, String> headings) {
        headings.forEach((heading, key) -> {
            if (heading.length() > 1 && !heading.matches("[A-Z]{1,3}") && !key.isEmpty() && !key.equals("-")) {
                jdbc.sql("""
                                insert into catalogue_known_heading (list_code, unit_id, heading, column_key)
                                values (:list, :unit, :heading, :key)
                                on conflict (list_code, unit_id, heading)
                                do update set column_key = excluded.column_key
                                """)
                        .param("list", list)
                        .param("unit", unit)
                        .param("heading", heading)
                        .param("key", key)
                        .update();
            }
        });
    }

    /**
     * Where a draft comes from.
     *
     * @param one finds the unit of a name
     * @param all finds all units a name stands for
     */
    public record Origin(
            String fileName,
            String login,
            boolean sample,
            Function<String, Optional<UnitId>> one,
            Function<String, List<UnitId>> all) {}
}
