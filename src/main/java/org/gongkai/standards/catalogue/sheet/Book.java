package org.gongkai.standards.catalogue.sheet;

import java.util.List;

/** A file that was opened: all its sheets as grids. */
public record Book(List<Grid> grids) {
    public Book {
        grids = List.copyOf(grids);
    }

    public int merges() {
        return grids.stream().mapToInt(Grid::merges).sum();
    }
}
