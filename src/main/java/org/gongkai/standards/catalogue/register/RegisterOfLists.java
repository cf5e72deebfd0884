package org.gongkai.standards.catalogue.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.Field;
import org.gongkai.standards.catalogue.ListCounts;
import org.gongkai.standards.catalogue.ListRegister;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.MatterId;
import org.gongkai.standards.catalogue.MatterPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of lists, looked up in PostgreSQL. */
@Component
@Transactional(readOnly = true)
class RegisterOfLists implements ListRegister {
    private static final int LOAD = 500;

    private final JdbcClient jdbc;
    private final ListTypes types;
    private final Editions editions;
    private final Fields fields;
    private final FieldSets sets;

    RegisterOfLists(JdbcClient jdbc, ListTypes types, Editions editions, Fields fields, FieldSets sets) {
        this.jdbc = jdbc;
        this.types = types;
        this.editions = editions;
        this.fields = fields;
        this.sets = sets;
    }

    @Override
    public List<ListType> listTypes() {
        return types.all();
    }

    @Override
    public Optional<ListType> listType(String code) {
        return types.withCode(code);
    }

    @Override
    public List<Field> fields() {
        var set = sets.current();
        return fields.all().stream()
                .filter(field -> field.seat(set).isPresent())
                .sorted(Comparator.comparingInt(
                        field -> field.seat(set).orElseThrow().number()))
                .toList();
    }

    @Override
    public List<Field> allFields() {
        return fields.all();
    }

    @Override
    public Optional<Field> field(String slug) {
        return fields.all().stream().filter(field -> field.slug().equals(slug)).findFirst();
    }

    @Override
    public ListCounts counts() {
        var byList = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                        select ed.list_code, count(*) as matters from catalogue_entry e
                        join catalogue_edition ed on ed.id = e.edition_id and ed.state = 'IN_FORCE'
                        group by ed.list_code
                        """).query(row -> {
            byList.put(row.getString("list_code"), row.getLong("matters"));
        });
        var byField = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                        with kin (field_id, other) as (
                            select id, id from catalogue_field
                            union select from_field, to_field from catalogue_field_crosswalk
                            union select to_field, from_field from catalogue_field_crosswalk)
                        select f.slug, count(*) as matters from catalogue_field f
                        join kin on kin.field_id = f.id
                        join catalogue_entry e on e.field_id = kin.other
                        join catalogue_edition ed on ed.id = e.edition_id and ed.state = 'IN_FORCE'
                        group by f.slug
                        """).query(row -> {
            byField.put(row.getString("slug"), row.getLong("matters"));
        });
        long total = byList.values().stream().mapToLong(Long::longValue).sum();
        return new ListCounts(total, byList, byField);
    }

    @Override
    public Optional<CatalogueEdition> inForce(String listCode) {
        return editions.inForce(listCode);
    }

    @Override
    public List<CatalogueEdition> editions(String listCode) {
        return editions.of(listCode);
    }

    @Override
    public Optional<Matter> matter(MatterId id) {
        return Optional.ofNullable(matters(List.of(id)).get(id));
    }

    @Override
    public Map<MatterId, Matter> matters(Collection<MatterId> ids) {
        var found = new LinkedHashMap<MatterId, Matter>();
        if (ids.isEmpty()) {
            return found;
        }
        jdbc.sql("select distinct on (q.matter_id) * from (" + Entries.SELECT + """
                         where e.matter_id in (:ids) and ed.state in ('IN_FORCE', 'SUPERSEDED')) q
                        order by q.matter_id, (q.state = 'IN_FORCE') desc, q.edition_number desc
                        """)
                .param("ids", ids.stream().map(MatterId::value).toList())
                .query(Entries::matter)
                .list()
                .forEach(matter -> found.put(matter.id(), matter));
        return found;
    }

    @Override
    public MatterPage matters(MatterFilter filter, int page, int size) {
        var query = new MatterQuery(filter);
        long total = jdbc.sql("select count(*) from (" + Entries.SELECT + query.where() + ") q")
                .params(query.parameters())
                .query(Long.class)
                .single();
        int rows = Math.clamp(size, 1, 100_000);
        int wanted = Math.max(1, page);
        var matters = jdbc.sql(Entries.SELECT + query.where() + query.order() + " limit :rows offset :skip")
                .params(query.parameters())
                .param("rows", rows)
                .param("skip", (long) (wanted - 1) * rows)
                .query(Entries::matter)
                .list();
        return new MatterPage(matters, wanted, rows, total);
    }

    @Override
    public List<Demand> demands(Collection<MatterId> matters) {
        return jdbc.sql("""
                select e.matter_id, ed.list_code, e.field_id, e.limits, e.units, ed.effective_on, ed.superseded_on
                from catalogue_entry e join catalogue_edition ed on ed.id = e.edition_id
                where e.matter_id = any(?) and ed.state in ('IN_FORCE', 'SUPERSEDED')
                    and coalesce(e.mode, 'ACTIVE') <> 'ON_REQUEST'
                    and (ed.superseded_on is null or ed.superseded_on > ed.effective_on)
                order by e.matter_id, ed.effective_on, ed.number
                """)
                .param(matters.stream().map(MatterId::value).toArray(Long[]::new))
                .query((row, n) -> Entries.demand(row))
                .list();
    }

    @Override
    public List<MatterId> everNamed(String listCode) {
        return jdbc.sql("""
                select distinct e.matter_id from catalogue_entry e join catalogue_edition ed on ed.id = e.edition_id
                where ed.list_code = ? and ed.state in ('IN_FORCE', 'SUPERSEDED') order by e.matter_id
                """).param(listCode).query(Long.class).list().stream()
                .map(MatterId::new)
                .toList();
    }

    @Override
    public List<Matter> suggest(String text, @Nullable UnitId unit, int limit) {
        var query = new MatterQuery(MatterFilter.all().withWords(text));
        return jdbc.sql(Entries.SELECT + query.where() + """
                         order by (e.units @> array[cast(:mine as bigint)]) desc,
                            (lower(e.level1 || ' ' || e.level2 || ' ' || e.level3) like :start) desc,
                            lt.position, e.position limit :limit
                        """)
                .params(query.parameters())
                .param("mine", unit == null ? -1L : unit.value())
                .param("start", "%" + text.strip().toLowerCase(Locale.ROOT) + "%")
                .param("limit", limit)
                .query(Entries::matter)
                .list();
    }

    @Override
    public void inForce(Consumer<Matter> reader) {
        long after = 0;
        List<Matter> load;
        do {
            load = jdbc.sql(Entries.SELECT + " where ed.state = 'IN_FORCE' and e.matter_id > :after"
                            + " order by e.matter_id limit :load")
                    .param("after", after)
                    .param("load", LOAD)
                    .query(Entries::matter)
                    .list();
            load.forEach(reader);
            after = load.isEmpty() ? after : load.getLast().id().value();
        } while (load.size() == LOAD);
    }
}
