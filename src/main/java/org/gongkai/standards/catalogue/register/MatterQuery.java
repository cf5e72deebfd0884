package org.gongkai.standards.catalogue.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.standards.catalogue.MatterFilter;

/** A filter as a condition in SQL. */
final class MatterQuery {
    private static final String JOINED_FIELDS = """
            e.field_id in (
                select id from catalogue_field where slug in (:fields)
                union select x.to_field from catalogue_field_crosswalk x
                    join catalogue_field f on f.id = x.from_field where f.slug in (:fields)
                union select x.from_field from catalogue_field_crosswalk x
                    join catalogue_field f on f.id = x.to_field where f.slug in (:fields))""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final MatterFilter filter;

    MatterQuery(MatterFilter filter) {
        this.filter = filter;
        edition();
        any("list", "ed.list_code in (:list)", filter.list() == null ? List.of() : List.of(filter.list()));
        any("fields", JOINED_FIELDS, filter.fields());
        any("tiers", overlap("tiers"), names(filter.tiers()));
        any("channels", overlap("channels"), names(filter.channels()));
        any("triggers", overlap("triggers"), names(filter.triggers()));
        unit();
        words();
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String order() {
        return switch (filter.order()) {
            case LIST -> " order by lt.position, e.position, e.id";
            case NAME ->
                " order by coalesce(nullif(e.level3, ''), nullif(e.level2, ''), e.level1)"
                        + " collate \"zh-Hans-CN-x-icu\", e.id";
            case SUBJECT -> " order by e.subjects -> 0 ->> 'name' collate \"zh-Hans-CN-x-icu\", e.position, e.id";
        };
    }

    private void edition() {
        if (filter.edition() == null) {
            conditions.add("ed.state = 'IN_FORCE'");
        } else {
            conditions.add("e.edition_id = :edition");
            parameters.put("edition", filter.edition());
        }
    }

    private void unit() {
        var unit = filter.unit();
        if (unit != null) {
            conditions.add("e.units @> array[cast(:unit as bigint)]");
            parameters.put("unit", unit.value());
        }
    }

    private void words() {
        int n = 0;
        for (var word : filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty() && n < 8) {
                conditions.add("e.words like :word" + n + " escape '!'");
                parameters.put("word" + n++, "%" + word.replaceAll("([!%_])", "!$1") + "%");
            }
        }
    }

    private void any(String parameter, String condition, List<String> wanted) {
        if (!wanted.isEmpty()) {
            conditions.add(condition);
            parameters.put(parameter, wanted);
        }
    }

    private static String overlap(String column) {
        return "exists (select 1 from unnest(e." + column + ") as x where x in (:" + column + "))";
    }

    private static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
