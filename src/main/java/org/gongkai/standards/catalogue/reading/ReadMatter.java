package org.gongkai.standards.catalogue.reading;

import java.util.List;
import java.util.Map;
import org.gongkai.standards.catalogue.Audience;
import org.gongkai.standards.catalogue.Basis;
import org.gongkai.standards.catalogue.Mode;
import org.gongkai.standards.catalogue.Outlet;
import org.gongkai.standards.catalogue.Tier;
import org.gongkai.standards.catalogue.TimeLimit;
import org.jspecify.annotations.Nullable;

/** A matter as it was read from one row, not yet matched with what is known. */
public record ReadMatter(
        String sheet,
        int row,
        String field,
        String sequence,
        String code,
        String level1,
        String level2,
        String level3,
        List<String> elements,
        List<Basis> bases,
        List<TimeLimit> limits,
        List<String> subjects,
        List<Outlet> outlets,
        @Nullable Audience audience,
        String audienceNote,
        @Nullable Mode mode,
        List<Tier> tiers,
        Map<String, String> values,
        Map<String, String> extra,
        Map<String, String> raw) {

    /** What makes a row the same matter in the next edition, when it has no code. */
    public String rowKey() {
        return key(field) + "|" + key(level1) + "|" + key(level2) + "|" + key(level3) + "|"
                + key(String.join(";", subjects));
    }

    /** Whether the other says the same of the matter, number and place aside. */
    boolean saysTheSame(ReadMatter other) {
        return elements.equals(other.elements)
                && bases.equals(other.bases)
                && limits.equals(other.limits)
                && outlets.equals(other.outlets)
                && audience == other.audience
                && mode == other.mode
                && tiers.equals(other.tiers)
                && values.equals(other.values);
    }

    private static String key(String text) {
        return Headings.plain(text);
    }
}
