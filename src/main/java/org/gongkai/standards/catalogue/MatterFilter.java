package org.gongkai.standards.catalogue;

import java.util.List;
import org.gongkai.foundation.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which matters of the lists in force.
 *
 * @param list code of one list; null for all
 * @param fields slugs of fields, any of them; a field brings those it carries on or that carry it on
 * @param unit the unit that must publish
 * @param words text that must occur
 * @param edition a certain edition instead of the ones in force
 */
public record MatterFilter(
        @Nullable String list,
        List<String> fields,
        @Nullable UnitId unit,
        String words,
        List<Tier> tiers,
        List<Channel> channels,
        List<Trigger> triggers,
        Order order,
        @Nullable Long edition) {
    public MatterFilter {
        fields = List.copyOf(fields);
        tiers = List.copyOf(tiers);
        channels = List.copyOf(channels);
        triggers = List.copyOf(triggers);
    }

    /** The order of the answer. */
    public enum Order {
        LIST,
        NAME,
        SUBJECT
    }

    /** Everything in force. */
    public static MatterFilter all() {
        return new MatterFilter(null, List.of(), null, "", List.of(), List.of(), List.of(), Order.LIST, null);
    }

    /** All matters in force of one list. */
    public static MatterFilter ofList(String list) {
        return new MatterFilter(list, List.of(), null, "", List.of(), List.of(), List.of(), Order.LIST, null);
    }

    /** All matters in force of one unit. */
    public static MatterFilter ofUnit(UnitId unit) {
        return new MatterFilter(null, List.of(), unit, "", List.of(), List.of(), List.of(), Order.LIST, null);
    }

    /** All matters in force of one field. */
    public static MatterFilter ofField(String slug) {
        return new MatterFilter(null, List.of(slug), null, "", List.of(), List.of(), List.of(), Order.LIST, null);
    }

    /** The same with words to find. */
    public MatterFilter withWords(String wanted) {
        return new MatterFilter(list, fields, unit, wanted, tiers, channels, triggers, order, edition);
    }

    /** The same of one edition, in force or not. */
    public MatterFilter withEdition(long wanted) {
        return new MatterFilter(list, fields, unit, words, tiers, channels, triggers, order, wanted);
    }
}
