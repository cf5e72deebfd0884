package org.gongkai.standards.catalogue.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.standards.catalogue.layout.Header;
import org.gongkai.standards.catalogue.layout.Target;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.jspecify.annotations.Nullable;

/** Recognises headers of one, two or three rows, with or without merged cells, wherever they stand. */
final class HeaderFinder {
    private static final int ENOUGH = 3;
    private static final int DEEPEST = 4;
    private static final int LOOK_AHEAD = 300;

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

    /** A table without a header whose columns somebody named by their letters. */
    Optional<Header> byLetters(Grid grid) {
        var columns = new ArrayList<Header.Column>();
        for (int column = 0; column < grid.width(); column++) {
            var letter = Grid.letter(column);
            var key = mapping.columns().get(letter);
            var target = key == null ? null : headings.named(key).orElse(null);
            columns.add(new Header.Column(column, letter, target));
        }
        boolean named =
                columns.stream().filter(column -> column.target() != null).count() > 1;
        return named ? Optional.of(new Header(-1, -1, columns)) : Optional.empty();
    }

    /**
     * Whether the row is the first row of a header. A row of values may hold words that are headings elsewhere ("全社会",
     * "主动", "县级"): headings that are no boxes to tick must be among them, or hardly anything else.
     */
    boolean isHeader(Grid.Row row) {
        Set<String> known = new HashSet<>();
        Set<String> whole = new HashSet<>();
        boolean mapped = false;
        boolean telling = false;
        int words = 0;
        for (int column = 0; column < row.texts().size(); column++) {
            var text = row.text(column);
            if (!text.isEmpty() && !row.carried(column)) {
                words++;
                mapped |= mapping.names(text);
                if (text.length() <= 30 && (headings.knows(text) || mapping.names(text))) {
                    known.add(text);
                    telling |= !headings.isAside(text);
                    if (!headings.isBox(text)) {
                        whole.add(text);
                    }
                }
            }
        }
        boolean enough = known.size() >= ENOUGH && (whole.size() >= ENOUGH || known.size() * 2 >= words)
                || known.size() >= 2 && known.size() * 2 >= words;
        return enough && telling && !whole.isEmpty() || mapped && words > 1;
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
            } else if (isFilled(grid, last + 1, column)) {
                columns.add(new Header.Column(column, Grid.letter(column), byLetter(column, taken)));
            }
        }
        return new Header(first, last, columns);
    }

    /** A column without a heading counts when some row of several cells has something in it. */
    private boolean isFilled(Grid grid, int from, int column) {
        for (int row = from; row < Math.min(grid.rows().size(), from + LOOK_AHEAD); row++) {
            var cells = grid.rows().get(row);
            if (!cells.text(column).isEmpty() && cells.words().size() > 2) {
                return !isHeader(cells);
            }
        }
        return false;
    }

    private @Nullable Target byLetter(int column, Set<String> taken) {
        var key = mapping.columns().get(Grid.letter(column));
        var target = key == null ? null : headings.named(key).orElse(null);
        return target != null && taken.add(target.key()) ? target : null;
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

    /** Under a merged heading, or right of a heading whose neighbours were left blank instead of merged. */
    private static boolean isUnderGroup(Grid grid, int row, int column) {
        var above = grid.text(row - 1, column);
        if (above.isEmpty()) {
            return !left(grid, row - 1, column).isEmpty();
        }
        return above.equals(grid.text(row - 1, column + 1))
                || column > 0 && above.equals(grid.text(row - 1, column - 1))
                || grid.text(row - 1, column + 1).isEmpty()
                        && !grid.text(row, column + 1).isEmpty();
    }

    private static String left(Grid grid, int row, int column) {
        for (int before = column - 1; before >= 0; before--) {
            if (!grid.text(row, before).isEmpty()) {
                return grid.text(row, before);
            }
        }
        return "";
    }

    private static List<String> path(Grid grid, int first, int last, int column) {
        var path = new LinkedHashSet<String>();
        for (int row = first; row <= last; row++) {
            var text = grid.text(row, column);
            boolean below = row < last && !grid.text(row + 1, column).isEmpty();
            if (text.isEmpty() && below) {
                text = left(grid, row, column);
            }
            if (!text.isEmpty()) {
                path.add(text.replace("\n", ""));
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
        if (target == null || taken.add(target.key())) {
            return target;
        }
        return said == null && target.column().startsWith("level") ? deeper(taken) : null;
    }

    /** Two columns of items without numbers of their levels: the second one is the deeper. */
    private @Nullable Target deeper(Set<String> taken) {
        for (var level : List.of("level2", "level3")) {
            var target = headings.named(level);
            if (target.isPresent() && taken.add(level)) {
                return target.get();
            }
        }
        return null;
    }
}
