package org.gongkai.standards.catalogue.chronicle;

import org.jspecify.annotations.Nullable;

/** An entry of the change record for machines; documented in {@code docs/formats/catalogue.md}. */
record ChangeView(
        int edition,
        String effectiveOn,
        String forcedAt,
        @Nullable Integer former,
        @Nullable String kind,
        @Nullable Long matter,
        String title,
        String summary,
        String reason,
        String basis,
        @Nullable String comparison) {

    static ChangeView of(String list, ChangeEntry entry) {
        var kind = entry.kind();
        var matter = entry.matter();
        return new ChangeView(
                entry.number(),
                entry.effectiveOn().toString(),
                entry.forcedAt().toString(),
                entry.former() == 0 ? null : entry.former(),
                kind == null ? null : kind.name(),
                matter == null ? null : matter.value(),
                entry.title(),
                entry.figures(),
                entry.reason(),
                entry.basis(),
                entry.former() == 0 ? null : "/lists/" + list + "/compare/" + entry.former() + "..." + entry.number());
    }
}
