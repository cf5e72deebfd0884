package org.gongkai.standards.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.gongkai.standards.catalogue.sheet.Grid.FlawKind;

/** Collects cells in file order, then lays merged regions over them. */
public final class GridBuilder {
    private static final int WIDEST = 512;
    private static final int MOST_SPREAD = 4_000_000;

    private final String sheet;
    private final boolean hiddenSheet;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Grid.Flaw> flaws = new ArrayList<>();
    private int spread;

    public GridBuilder(String sheet, boolean hiddenSheet) {
        this.sheet = sheet;
        this.hiddenSheet = hiddenSheet;
    }

    /** A cell by row and column from 0. */
    public void cell(int row, int column, String text) {
        clean(row, column, CleanText.of(text));
    }

    /** A cell whose text is clean already. */
    public void clean(int row, int column, String clean) {
        if (column < WIDEST && !clean.isEmpty()) {
            place(row, column, clean);
        }
    }

    public void flaw(int row, int column, FlawKind kind, String text) {
        flaws.add(new Grid.Flaw(row + 1, column, kind, text));
    }

    public void hide(int row) {
        hidden.add(row);
    }

    public void hideColumns(int first, int last) {
        for (int column = first; column <= Math.min(last, WIDEST - 1); column++) {
            hiddenColumns.add(column);
        }
    }

    public void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        regions.add(new Region(firstRow, lastRow, firstColumn, Math.min(lastColumn, WIDEST - 1)));
    }

    public Grid build() {
        var carried = new TreeMap<Integer, List<Boolean>>();
        int last = rows.isEmpty() ? -1 : rows.lastKey();
        for (var region : regions) {
            var text = at(region.firstRow(), region.firstColumn());
            if (!text.isEmpty()) {
                spread(region, text, Math.min(region.lastRow(), Math.max(last, region.firstRow())), carried);
            }
        }
        var built = new ArrayList<Grid.Row>(rows.size());
        rows.forEach((row, texts) ->
                built.add(new Grid.Row(row + 1, hidden.contains(row), texts, carried.getOrDefault(row, List.of()))));
        return new Grid(sheet, hiddenSheet, built, regions.size(), hiddenColumns, flaws);
    }

    private String at(int row, int column) {
        var texts = rows.getOrDefault(row, List.of());
        return column < texts.size() ? texts.get(column) : "";
    }

    private void place(int row, int column, String text) {
        set(rows.computeIfAbsent(row, r -> new ArrayList<>()), column, text, "");
    }

    private static <T> void set(List<T> cells, int column, T value, T blank) {
        while (cells.size() <= column) {
            cells.add(blank);
        }
        cells.set(column, value);
    }

    private void spread(Region region, String text, int toRow, TreeMap<Integer, List<Boolean>> carried) {
        for (int row :
                List.copyOf(rows.subMap(region.firstRow(), true, toRow, true).keySet())) {
            for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
                if (++spread > MOST_SPREAD) {
                    throw new TooMuch();
                }
                place(row, column, text);
                if (row > region.firstRow()) {
                    set(carried.computeIfAbsent(row, r -> new ArrayList<>()), column, true, false);
                }
            }
        }
    }

    /** More text or cells than a list has. */
    public static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
