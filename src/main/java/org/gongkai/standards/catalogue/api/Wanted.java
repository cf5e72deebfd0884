package org.gongkai.standards.catalogue.api;

import java.util.Arrays;
import java.util.List;
import org.gongkai.standards.catalogue.Channel;
import org.gongkai.standards.catalogue.MatterFilter;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.Trigger;
import org.jspecify.annotations.Nullable;

/** The filters of a list's page, as they come with a download. */
record Wanted(
        @Nullable List<String> field,
        @Nullable List<String> tier,
        @Nullable List<String> channel,
        @Nullable List<String> limit,
        @Nullable String unit,
        @Nullable String q) {

    MatterFilter filter(String list, Asked asked) {
        return new MatterFilter(
                list,
                field == null ? List.of() : field.stream().map(asked::slug).toList(),
                asked.unit(unit == null ? "" : unit),
                q == null ? "" : q,
                known(Tier.values(), tier),
                known(Channel.values(), channel),
                known(Trigger.values(), limit),
                MatterFilter.Order.LIST,
                null);
    }

    private static <E extends Enum<E>> List<E> known(E[] values, @Nullable List<String> names) {
        return names == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> names.contains(value.name()))
                        .toList();
    }
}
