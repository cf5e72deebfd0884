package org.gongkai.standards.catalogue.desk;

import static org.gongkai.foundation.design.Speech.say;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Tier;

/** The boxes of a column that is ticked in columns of its own, by key. */
public final class Boxes {
    private Boxes() {}

    public static Map<String, String> of(ListType.Column column) {
        return switch (column.type()) {
            case AUDIENCE -> boxes(column.key(), "catalogue.audience.", Audience.values());
            case MODE -> boxes(column.key(), "catalogue.mode.", Mode.values());
            case TIER -> boxes(column.key(), "catalogue.tier.", Tier.values());
            default -> Map.of();
        };
    }

    /** The keys of the boxes that a column of this key may have in a file. */
    static List<String> ofKey(String key) {
        var values =
                switch (key) {
                    case "audience" -> Audience.values();
                    case "mode" -> Mode.values();
                    case "tier" -> Tier.values();
                    default -> new Enum<?>[0];
                };
        return Arrays.stream(values)
                .map(value -> key + "." + value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, String> boxes(String key, String words, Enum<?>[] values) {
        var boxes = new LinkedHashMap<String, String>();
        for (var value : values) {
            boxes.put(key + "." + value.name().toLowerCase(Locale.ROOT), say(words + value));
        }
        return boxes;
    }
}
