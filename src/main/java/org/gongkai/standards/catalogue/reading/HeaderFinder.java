package org.gongkai.standards.catalogue.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.jspecify.annotations.Nullable;

/** Recognises headers of one, two or three rows, with or without merged cells, wherever they stand. */
final class HeaderFinder {
    private static final int ENOUGH = 3;
    private static final int DEEPEST = 4;

    private final Headings headings;
    private final Mapping mapping;

    HeaderFinder(Headings headings, Mapping mapping) {
        this.headings = headings;
        this.mapping = mapping;
    }

    /** The first header from a row on. */
    Optional<Header> from(Grid grid, int start) {
        for (int row = start; row < grid.rows().size(); row++) {
            if (isHeader(grid.rows().get(row))) {
                return Optional.of(at(grid, row));
            }
        }
        return Optional.empty();
    }

    /** Whether the row is the first row of a header. */
    boolean isHeader(Grid.Row row) {
        Set<String> known = new HashSet<>();
        boolean mapped = false;
        int words = 0;
        for (int column = 0; column < row.texts().size(); column++) {
            var text = row.text(column);
            if (!text.isEmpty() && !row.carried(column)) {
                words++;
                mapped |= mapping.names(text);
                if (text.length() <= 30 && (headings.knows(text) || mapping.names(text))) {
                    known.add(text);
                }
            }
        }
        return known.size() >= ENOUGH || known.size() >= 2 && known.size() * 2 >= words || mapped && words > 1;
    }

    private Header at(Grid grid, int first) {
        int last = first;
        while (last + 1 < grid.rows().size() && last - first + 1 < DEEPEST && goesOn(grid, last + 1)) {
            last++;
        }
        var columns = new ArrayList<Header.Column>();
        var taken = new HashSet<String>();
        for (int column = 0; column < grid.width(); column++) {
            var path = path(grid, first, last, column);
            if (!path.isEmpty()) {
                columns.add(new Header.Column(column, String.join("/", path), target(path, column, taken)));
            }
        }
        return new Header(first, last, columns);
    }

    /** A further header row holds only headings: each is known, or stands below a heading over several columns. */
    private boolean goesOn(Grid grid, int row) {
        int own = 0;
        for (int column = 0; column < grid.width(); column++) {
            var text = grid.text(row, column);
            if (text.isEmpty() || grid.rows().get(row).carried(column)) {
                continue;
            }
            if (!headings.knows(text) && !(text.length() <= 12 && isUnderGroup(grid, row, column))) {
                return false;
            }
            own++;
        }
        boolean onlyMergedBelow = own == 0 && grid.rows().get(row).carried().contains(true);
        return own > 0 || onlyMergedBelow;
    }

    private static boolean isUnderGroup(Grid grid, int row, int column) {
        var above = grid.text(row - 1, column);
        return !above.isEmpty()
                && (above.equals(grid.text(row - 1, column + 1))
                        || column > 0 && above.equals(grid.text(row - 1, column - 1)));
    }

    private static List<String> path(Grid grid, int first, int last, int column) {
        var path = new LinkedHashSet<String>();
        for (int row = first; row <= last; row++) {
            var text = grid.text(row, column).replace("\n", "");
            if (!text.isEmpty()) {
                path.add(text);
            }
        }
        return List.copyOf(path);
    }

    private @Nullable Target target(List<String> path, int column, Set<String> taken) {
        var said = mapping.keyFor(column, String.join("/", path), path.getLast());
        if (said != null && (said.isEmpty() || said.equals("-"))) {
            return null;
        }
        var target = said != null
                ? headings.named(said).orElse(null)
                : headings.meaning(path).orElse(null);
        return target != null && taken.add(target.key()) ? target : null;
    }
}
