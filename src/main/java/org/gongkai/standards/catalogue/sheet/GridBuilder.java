package org.gongkai.standards.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Collects cells in file order, then lays merged regions over them. */
final class GridBuilder {
    private static final int WIDEST = 512;

    private final String sheet;
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final List<Region> regions = new ArrayList<>();

    GridBuilder(String sheet) {
        this.sheet = sheet;
    }

    /** A cell by row and column from 0. */
    void cell(int row, int column, String text) {
        var clean = CleanText.of(text);
        if (column < WIDEST && !clean.isEmpty()) {
            place(row, column, clean);
        }
    }

    void hide(int row) {
        hidden.add(row);
    }

    void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        regions.add(new Region(firstRow, lastRow, firstColumn, Math.min(lastColumn, WIDEST - 1)));
    }

    Grid build() {
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
        return new Grid(sheet, built, regions.size());
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
        for (int row = region.firstRow(); row <= toRow; row++) {
            if (row > region.firstRow() && !rows.containsKey(row)) {
                continue;
            }
            for (int column = region.firstColumn(); column <= region.lastColumn(); column++) {
                place(row, column, text);
                if (row > region.firstRow()) {
                    set(carried.computeIfAbsent(row, r -> new ArrayList<>()), column, true, false);
                }
            }
        }
    }

    private record Region(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
}
