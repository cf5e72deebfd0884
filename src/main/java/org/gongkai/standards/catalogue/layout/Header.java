package org.gongkai.standards.catalogue.layout;

import java.util.List;
import org.gongkai.standards.catalogue.sheet.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table in a sheet (表头).
 *
 * @param first index of its first row in the grid
 * @param last index of its last row
 */
public record Header(int first, int last, List<Column> columns) {
    public Header {
        columns = List.copyOf(columns);
    }

    /**
     * A column of the file.
     *
     * @param index from 0
     * @param heading its words from the top down, joined by "/"
     * @param target where its cells go; null keeps them as they are
     */
    public record Column(
            int index, String heading, @Nullable Target target) {
        public String letter() {
            return Grid.letter(index);
        }
    }
}
