package org.gongkai.standards.catalogue.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.foundation.organization.UnitId;
import org.gongkai.standards.catalogue.Channel;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;

/** What a reader of a list asked for: filters, words, order, page; and the addresses of the same with one thing changed. */
record ListQuery(
        @Nullable List<String> field,
        @Nullable List<String> tier,
        @Nullable List<String> channel,
        @Nullable List<String> limit,
        @Nullable String unit,
        @Nullable String q,
        @Nullable String sort,
        @Nullable Integer page) {

    MatterFilter filter(@Nullable String list, @Nullable UnitId unitId) {
        return new MatterFilter(
                list,
                chosen("field"),
                unitId,
                words(),
                known(Tier.values(), chosen("tier")),
                known(Channel.values(), chosen("channel")),
                known(Trigger.values(), chosen("limit")),
                order(),
                null);
    }

    /** The same question without any choice in one parameter, to count what the others leave. */
    ListQuery free(String parameter) {
        return new ListQuery(
                parameter.equals("field") ? null : field,
                parameter.equals("tier") ? null : tier,
                parameter.equals("channel") ? null : channel,
                parameter.equals("limit") ? null : limit,
                unit,
                q,
                sort,
                null);
    }

    List<String> chosen(String parameter) {
        var values =
                switch (parameter) {
                    case "field" -> field;
                    case "tier" -> tier;
                    case "channel" -> channel;
                    default -> limit;
                };
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).distinct().toList();
    }

    String words() {
        return q == null ? "" : q.strip();
    }

    int pageNumber() {
        return page == null ? 1 : Math.max(1, page);
    }

    MatterFilter.Order order() {
        return known(MatterFilter.Order.values(), sort == null ? List.of() : List.of(sort)).stream()
                .findFirst()
                .orElse(MatterFilter.Order.LIST);
    }

    /** Query string with one choice taken away, ready to be followed by more parameters. */
    String without(String parameter, String value) {
        var left = new StringBuilder("?");
        for (var name : List.of("field", "tier", "channel", "limit")) {
            for (var chosen : chosen(name)) {
                if (!name.equals(parameter) || !chosen.equals(value)) {
                    add(left, name, chosen);
                }
            }
        }
        others().forEach((name, text) -> add(left, name, text));
        return left.toString();
    }

    /** The whole query string. */
    String all() {
        return without("", "");
    }

    /** Parameters that are not filters with boxes, to be kept by the form. */
    Map<String, String> others() {
        var others = new LinkedHashMap<String, String>();
        if (unit != null && !unit.isBlank()) {
            others.put("unit", unit);
        }
        if (!words().isEmpty()) {
            others.put("q", words());
        }
        if (order() != MatterFilter.Order.LIST) {
            others.put("sort", order().name());
        }
        return others;
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                .append('&');
    }

    private static <E extends Enum<E>> List<E> known(E[] values, List<String> names) {
        var known = new ArrayList<E>();
        Arrays.stream(values).filter(value -> names.contains(value.name())).forEach(known::add);
        return known;
    }
}
