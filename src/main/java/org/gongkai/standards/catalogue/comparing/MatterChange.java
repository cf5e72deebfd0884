package org.gongkai.standards.catalogue.comparing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.standards.catalogue.ListType;
import org.gongkai.standards.catalogue.Matter;
import org.gongkai.standards.catalogue.Subject;
import org.gongkai.standards.catalogue.register.Versions;
import org.jspecify.annotations.Nullable;

/**
 * What became of one matter (事项变动).
 *
 * @param before as the earlier edition has it, null if it was added
 * @param now as the later edition has it, null if it was removed
 * @param cells the cells that differ; none for added and removed ones
 */
public record MatterChange(
        Kind kind, @Nullable Matter before, @Nullable Matter now, List<ChangedCell> cells) {

    /** The change between two versions; null if nothing that can be read differs. */
    static @Nullable MatterChange of(ListType type, Versions.Pair pair) {
        var before = pair.before();
        var now = pair.now();
        if (before == null || now == null) {
            return new MatterChange(before == null ? Kind.ADDED : Kind.REMOVED, before, now, List.of());
        }
        var cells = CellWords.differing(type, before, now);
        if (cells.isEmpty()) {
            return null;
        }
        boolean number = cells.stream().allMatch(cell -> isNumber(type, cell));
        boolean moved = !names(before).equals(names(now));
        return new MatterChange(number ? Kind.RENUMBERED : moved ? Kind.MOVED : Kind.CHANGED, before, now, cells);
    }

    /** The matter as it is now, or as it was. */
    public Matter matter() {
        return now != null ? now : java.util.Objects.requireNonNull(before);
    }

    /** The subjects of both sides, for the filter by unit. */
    public Set<String> subjects() {
        return Stream.of(before, now)
                .flatMap(Stream::ofNullable)
                .flatMap(matter -> matter.subjects().stream())
                .map(Subject::name)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Whether these words stand in its name, its code or its cells that differ. */
    boolean speaksOf(String words) {
        var wanted = words.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        Stream.of(matter().title(), matter().code()),
                        cells.stream().flatMap(cell -> Stream.of(cell.before(), cell.now())))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static boolean isNumber(ListType type, ChangedCell cell) {
        return type.column(cell.key())
                .filter(column -> column.type() == ListType.ColumnType.SEQUENCE)
                .isPresent();
    }

    private static Set<String> names(Matter matter) {
        return matter.subjects().stream().map(Subject::name).collect(Collectors.toSet());
    }
}
