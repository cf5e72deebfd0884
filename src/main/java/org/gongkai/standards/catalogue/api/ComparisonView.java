package org.gongkai.standards.catalogue.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gongkai.standards.catalogue.CatalogueEdition;
import org.gongkai.standards.catalogue.comparing.ChangeFilter;
import org.gongkai.standards.catalogue.comparing.ChangedCell;
import org.gongkai.standards.catalogue.comparing.EditionComparison;
import org.gongkai.standards.catalogue.comparing.MatterChange;
import org.jspecify.annotations.Nullable;

/** Two editions compared, for machines; documented in {@code docs/formats/catalogue.md}. */
record ComparisonView(
        String list,
        Side from,
        Side to,
        Map<String, Long> counts,
        long total,
        int page,
        int size,
        List<Change> changes) {

    static ComparisonView of(EditionComparison comparison, ChangeFilter filter, int page, int size) {
        var chosen = comparison.chosen(filter);
        var counts = new TreeMap<String, Long>();
        comparison.counts().forEach((kind, count) -> counts.put(kind.name().toLowerCase(Locale.ROOT), count));
        counts.put("same", (long) comparison.same());
        return new ComparisonView(
                comparison.type().code(),
                Side.of(Objects.requireNonNull(comparison.from())),
                Side.of(comparison.to()),
                counts,
                chosen.size(),
                page,
                size,
                chosen.stream()
                        .skip((page - 1L) * size)
                        .limit(size)
                        .map(Change::of)
                        .toList());
    }

    /** One of the two editions. */
    record Side(int number, String state, @Nullable String effectiveOn, int matters) {
        static Side of(CatalogueEdition edition) {
            var day = edition.effectiveOn();
            return new Side(
                    edition.number(), edition.state().name(), day == null ? null : day.toString(), edition.matters());
        }
    }

    /** One matter; {@code before} and {@code now} are null where that edition does not have it. */
    record Change(
            String kind,
            long id,
            String url,
            String title,
            List<ChangedCell> cells,
            @Nullable MatterView before,
            @Nullable MatterView now) {
        static Change of(MatterChange change) {
            var before = change.before();
            var now = change.now();
            return new Change(
                    change.kind().name(),
                    change.matter().id().value(),
                    change.matter().path(""),
                    change.matter().title(),
                    change.cells(),
                    before == null ? null : MatterView.of(before),
                    now == null ? null : MatterView.of(now));
        }
    }
}
